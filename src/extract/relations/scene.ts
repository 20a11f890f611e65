import { type EntityType, type Span } from '../../model';
import { clauses, sentences } from '../../text/sentences';
import { type RepairedText } from '../../text/repaired-text';
import { sharedView } from '../entities/words/shared-view';
import { type View } from '../entities/words/view';
import { type ReadEntity } from '../reading';

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
    .flatMap((entity) => entity.mentions.map(({ span, text, rule }) => ({ ...span, entity, text, rule })))
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
  return holding(clauses(scene.folded, sentence), position) ?? sentence;
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

/** Who is named within a span, of some types, outermost names only. */
export function actorsIn(scene: Scene, span: Span, types: readonly EntityType[]): Actor[] {
  const found: Actor[] = [];
  for (let i = firstFrom(scene.actors, span.start); i < scene.actors.length; i += 1) {
    const actor = scene.actors[i];
    if (!actor || actor.start >= span.end) break;
    const last = found.at(-1);
    if (actor.end <= span.end && types.includes(actor.entity.type) && !(last && actor.end <= last.end))
      found.push(actor);
  }
  return found;
}

/** Those named up to a position exactly, the longest first. */
export function actorsEndingAt(scene: Scene, position: number, types: readonly EntityType[]): Actor[] {
  const found: Actor[] = [];
  for (let i = firstFrom(scene.actors, position) - 1; i >= 0; i -= 1) {
    const actor = scene.actors[i];
    if (!actor || actor.start < position - 60) break;
    if (actor.end === position && types.includes(actor.entity.type)) found.push(actor);
  }
  return found.reverse();
}

/** Those named from a position on, quotation marks and blanks apart. */
export function actorStartingAt(scene: Scene, position: number, types: readonly EntityType[]): Actor | null {
  let at = position;
  while (at < scene.text.length && /[“"‘'「『《\s]/.test(scene.text[at] ?? '')) at += 1;
  for (let i = firstFrom(scene.actors, at); i < scene.actors.length; i += 1) {
    const actor = scene.actors[i];
    if (actor?.start !== at) return null;
    if (types.includes(actor.entity.type)) return actor;
  }
  return null;
}

const objectMarks = /[对向从由为给被比较于与和、]$/;

/** What may stand in front of the subject of a clause: dates, and words that join clauses. */
const beforeSubject =
  /^(?:[\s“"‘「『'(（]|其中|目前|此外|同时|近日|日前|近年来|今年|去年|\d{4}年|\d{1,2}月份?|\d{1,2}日|截至|随着|作为|而|但|据|经|虽然|由于|昨日|今日|当日|此次|本次|据悉|上午|下午|[一二三四]季度|上半年|全年|当前|节后开工|一早|一大早|来自|位于|在|其|第一大股东|最大股东|控股股东|实际控制人|股东|是|为)*$/;

/**
 * Who does what stands at a position: the first one named in the clause, else the one that an earlier clause of the sentence begins with,
 * from near to far. One behind 对, 向, 从 or 为 is spoken of, not speaking; a clause that begins with its verb has the subject of the one before.
 */
export function subjectOf(scene: Scene, position: number, types: readonly EntityType[]): Actor | null {
  const sentence = sentenceAt(scene, position);
  const parts = clauses(scene.folded, { start: sentence.start, end: position });
  const own = opensClause(scene, position) ? undefined : parts.pop();
  const inOwn = own
    ? actorsIn(scene, { start: own.start, end: position }, types).find((a) => isFree(scene, a))
    : undefined;
  if (inOwn) return inOwn;
  for (const clause of parts.reverse()) {
    const lead = actorsIn(scene, clause, types).find((a) => isFree(scene, a));
    if (lead && beforeSubject.test(scene.folded.slice(clause.start, lead.start))) return lead;
  }
  return null;
}

const opensClause = (scene: Scene, position: number): boolean =>
  /[，,；;：:。！？!?\n]/.test(scene.folded[position - 1] ?? '\n');

const isFree = (scene: Scene, actor: Actor): boolean =>
  !objectMarks.test(scene.folded.slice(Math.max(0, actor.start - 1), actor.start)) &&
  !isBracketed(scene, actor);

/** (港交所:2899,上交所:601899): what stands in brackets is no subject. */
function isBracketed(scene: Scene, actor: Actor): boolean {
  const before = scene.folded.slice(Math.max(0, actor.start - 60), actor.start);
  const open = before.lastIndexOf('(');
  return (
    open >= 0 && open > before.lastIndexOf(')') && scene.folded.slice(actor.end, actor.end + 60).includes(')')
  );
}

/** The members of a list that begins at a position: A、B及C. */
export function listFrom(
  scene: Scene,
  position: number,
  types: readonly EntityType[],
  within: number,
): Actor[] {
  const found: Actor[] = [];
  for (let at = position; at < within;) {
    const actor = actorStartingAt(scene, at, types);
    if (!actor || actor.end > within) break;
    found.push(actor);
    const joint = /^[”"’」』》）)]*(?:、|，|,|以及|及其|及|和|与|暨)/.exec(
      scene.folded.slice(actor.end, actor.end + 6),
    );
    if (!joint) break;
    at = actor.end + joint[0].length;
  }
  return found;
}
