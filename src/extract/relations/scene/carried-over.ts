import { once } from '../../../lexicon/load';
import { type SlotTypes } from '../../../lexicon/relation-frames';
import { anyOf } from '../../../lexicon/word-lists';
import { clauses } from '../../../text/sentences';
import { actorStartingAt } from './actors';
import { type Actor, type Scene, sentenceAt } from './scene';
import { topic } from './spoken-of';
import { headOf } from './subject';

const file = 'relation-words.yaml';

const opening = once(() => new RegExp(`^(?:${anyOf(file, 'opens-clause')}|[，,\\s])*$`));
const belonging = once(
  () => new RegExp(`^(?:${anyOf(file, 'opens-clause')}|[，,\\s“"「])*${anyOf(file, 'of-the-topic')}`),
);

/**
 * A sentence that begins with its verb goes on about whom the one before it was about, 主要生产…, and so does one that begins with
 * what belongs to it: 主要原料…由, 产出的….
 */
export function carriedOver(scene: Scene, position: number, types: SlotTypes): Actor | null {
  const sentence = sentenceAt(scene, position);
  const said = scene.folded.slice(sentence.start, position);
  if (!opening().test(said) && !belonging().test(said) && !beginsWithGood(scene, sentence.start)) return null;
  const before = sentenceAt(scene, sentence.start - 1);
  const between = scene.text.slice(before.end, sentence.start);
  if (before.start >= sentence.start || /\n\s*\n/.test(between)) return null;
  for (const clause of clauses(scene.folded, before)) {
    const head = headOf(scene, clause, types);
    if (head) return head;
  }
  return belonging().test(said) ? topic(scene, sentence.start, types) : null;
}

/** 硅铁由某公司供给: a sentence that begins with a good and where it comes from tells of whoever needs it. */
function beginsWithGood(scene: Scene, start: number): boolean {
  const good = actorStartingAt(scene, start, ['Commodity']);
  return (
    good !== null &&
    /^(?:则|主要|全部|均|也|大部分)*[由从向]/.test(scene.folded.slice(good.end, good.end + 6))
  );
}
