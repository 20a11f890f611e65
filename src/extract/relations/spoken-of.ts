import { type SlotTypes } from '../../lexicon/relation-frames';
import { type Actor, actorsIn, type Scene, sentenceAt } from './scene';

const pronoun = /(?:^|[，,。；;：:\s])(?:它|其|公司|该公司|该企业|这家公司|该项目)/;

const actors: SlotTypes = ['Organization', 'Facility'];

const acting = (types: SlotTypes): SlotTypes => types.filter((type) => actors.includes(type));

/** 它…, 其…, 这家公司…: the organisation that an earlier sentence begins with. */
export function itself(scene: Scene, position: number, types: SlotTypes): Actor | null {
  const { start } = sentenceAt(scene, position);
  if (!pronoun.test(scene.folded.slice(Math.max(0, start - 1), position))) return null;
  for (let at = start - 1; at > 0 && start - at < 300; at = sentenceAt(scene, at).start - 1) {
    const first = actorsIn(scene, sentenceAt(scene, at), acting(types))[0];
    if (first) return first;
    if (sentenceAt(scene, at).end === at) break;
  }
  return topic(scene, start, acting(types));
}

/** Whom the paragraph so far has spoken of: the organisation named most lately. */
export function topic(scene: Scene, position: number, types: SlotTypes = actors): Actor | null {
  const near = Math.max(0, position - 400);
  const from = near + Math.max(0, scene.text.slice(near, position).lastIndexOf('\n\n'));
  return actorsIn(scene, { start: from, end: position }, types).at(-1) ?? null;
}
