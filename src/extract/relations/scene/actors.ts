import { type EntityType, type Span } from '../../../model';
import { charClass } from '../../../text/char-set';
import { type Actor, type Scene } from './scene';

const firstFrom = (actors: readonly Actor[], position: number): number => {
  let low = 0;
  let high = actors.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((actors[middle]?.start ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Whether a name is of some types; an industrial park is a place and stands, as a plant does. */
const isOf = ({ entity }: Actor, types: readonly EntityType[]): boolean =>
  types.includes(entity.type) ||
  (entity.type === 'Place' && types.includes('Facility') && entity.name.endsWith('园'));

/** Who is named within a span, of some types, outermost names only. */
export function actorsIn(scene: Scene, span: Span, types: readonly EntityType[]): Actor[] {
  const found: Actor[] = [];
  for (let i = firstFrom(scene.actors, span.start); i < scene.actors.length; i += 1) {
    const actor = scene.actors[i];
    if (!actor || actor.start >= span.end) break;
    const last = found.at(-1);
    if (actor.end <= span.end && isOf(actor, types) && !(last && actor.end <= last.end)) found.push(actor);
  }
  return found;
}

/** Those named up to a position exactly, the longest first. */
export function actorsEndingAt(scene: Scene, position: number, types: readonly EntityType[]): Actor[] {
  const found: Actor[] = [];
  for (let i = firstFrom(scene.actors, position) - 1; i >= 0; i -= 1) {
    const actor = scene.actors[i];
    if (!actor || actor.start < position - 60) break;
    if (actor.end === position && isOf(actor, types)) found.push(actor);
  }
  return found.reverse();
}

/** All that are named from a position on exactly. */
export function actorsFrom(scene: Scene, position: number, types: readonly EntityType[]): Actor[] {
  const found: Actor[] = [];
  for (let i = firstFrom(scene.actors, position); scene.actors[i]?.start === position; i += 1) {
    const actor = scene.actors[i];
    if (actor && isOf(actor, types)) found.push(actor);
  }
  return found;
}

const opens = charClass(/[“"‘'「『《\s]/);

/** Those named from a position on, quotation marks and blanks apart. */
export function actorStartingAt(scene: Scene, position: number, types: readonly EntityType[]): Actor | null {
  let at = position;
  while (opens(scene.text, at)) at += 1;
  for (let i = firstFrom(scene.actors, at); i < scene.actors.length; i += 1) {
    const actor = scene.actors[i];
    if (actor?.start !== at) return null;
    if (isOf(actor, types)) return actor;
  }
  return null;
}

/** Whether a position lies inside a name: the 投资 of 某投资集团 is no verb. */
export function isInName(scene: Scene, { start, end }: Span): boolean {
  for (let i = firstFrom(scene.actors, start + 1) - 1; i >= 0; i -= 1) {
    const actor = scene.actors[i];
    if (!actor || actor.start < start - 60) return false;
    if (actor.start <= start && end <= actor.end) return true;
  }
  return false;
}
