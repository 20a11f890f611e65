import { type EntityType, type Span } from '../../../model';
import { charClass } from '../../../text/char-set';
import { clauses, sentences } from '../../../text/sentences';
import { type RepairedText } from '../../../text/repaired-text';
import { sharedView } from '../../entities/words/shared-view';
import { type View } from '../../entities/words/view';
import { type ReadEntity } from '../../reading';

/** A mention with its entity, in its place in the text. */
export interface Actor extends Span {
  readonly entity: ReadEntity;
  readonly text: string;
  readonly rule: string;
}

/** What relations are read from: the text, who is named where, and where sentences and clauses end. */
export interface Scene {
  readonly view: View;
  readonly text: string;
  readonly folded: string;
  /** By start, the longer first. */
  readonly actors: readonly Actor[];
  readonly entities: readonly ReadEntity[];
  readonly sentences: readonly Span[];
}

export function sceneOf(document: RepairedText, entities: readonly ReadEntity[]): Scene {
  const view = sharedView(document);
  const actors = entities
    .flatMap((entity) =>
      entity.mentions.map(({ span: { start, end }, text, rule }): Actor => ({
        start,
        end,
        entity,
        text,
        rule,
      })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return { view, text: view.text, folded: view.folded, actors, entities, sentences: sentences(view.folded) };
}

/** The span of a list of spans, in order, that holds a position. */
function holding(spans: readonly Span[], position: number): Span | null {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (!span) return null;
    if (span.end <= position) low = middle + 1;
    else if (span.start > position) high = middle - 1;
    else return span;
  }
  return null;
}

/** Of an endless sentence, how much is looked at to either side. */
const longestReach = 500;

/** The sentence of a position; of an endless one the part about it. */
export function sentenceAt(scene: Scene, position: number): Span {
  const { start, end } = holding(scene.sentences, position) ?? { start: position, end: position };
  return { start: Math.max(start, position - longestReach), end: Math.min(end, position + longestReach) };
}

/** The clause of a position within its sentence. */
export function clauseAt(scene: Scene, position: number): Span {
  const sentence = sentenceAt(scene, position);
  return holding(clausesOf(scene, sentence), position) ?? sentence;
}

interface Clauses extends Span {
  readonly clauses: readonly Span[];
}

const last = new WeakMap<Scene, Clauses>();

/** The clauses of a sentence, kept while it is the one that is asked about. */
function clausesOf(scene: Scene, { start, end }: Span): readonly Span[] {
  const known = last.get(scene);
  if (known?.start === start && known.end === end) return known.clauses;
  const found = clauses(scene.folded, { start, end });
  last.set(scene, { start, end, clauses: found });
  return found;
}

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
