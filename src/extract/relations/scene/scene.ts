import { type Span } from '../../../model';
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
