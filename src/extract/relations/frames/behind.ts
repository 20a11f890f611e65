import { type SlotTypes } from '../../../lexicon/relation-frames';
import { once } from '../../../lexicon/load';
import { anyOf } from '../../../lexicon/word-lists';
import { latterAt } from '../scene/coreference';
import { listFrom, placeFrom } from '../scene/lists';
import { actorsIn, actorStartingAt, isInName } from '../scene/actors';
import { type Actor, clauseAt, type Scene } from '../scene/scene';
import { type Slot } from './slot';

const file = 'relation-words.yaml';

const markReach = 50;
const described = 12;

/** 由某集团投资, 对某公司增资, 在某地建设: behind one of the marks of a slot. */
export const behind: Slot = (scene, { start }, { is, marks }) => {
  const floor = Math.max(clauseAt(scene, start).start, start - markReach);
  for (let at = start - 1; at >= floor; at -= 1) {
    const mark = marks.find((m) => scene.folded.startsWith(m, at));
    if (mark === undefined || isInName(scene, { start: at, end: at + mark.length })) continue;
    const from = at + mark.length;
    const referred = latterAt(scene, from, is);
    if (referred) return [referred];
    const named = actorsIn(scene, { start: from, end: start }, is);
    const first = named[0];
    if (!first || first.start - from > described) continue;
    return listed(scene, named, is, start);
  }
  return [];
};

/** The list that the names begin, or the last of them that the others describe: 甲及乙共同设立的丙公司. */
function listed(scene: Scene, named: readonly Actor[], is: SlotTypes, end: number): readonly Actor[] {
  const described = named.findLast((a, i) => i > 0 && scene.folded[a.start - 1] === '的');
  const first = described ?? daughterOf(scene, named);
  if (!first) return [];
  if (is.includes('Place') && first.entity.type === 'Place') {
    const company = actorStartingAt(scene, first.end, ['Organization']);
    if (company && is.includes('Organization')) return listFrom(scene, company.start, is, end);
    const place = placeFrom(scene, first.start);
    return place ? [place] : [];
  }
  return listFrom(scene, first.start, is, end);
}

const isDaughter = once(
  () => new RegExp(`^(?:的|之)?(?:旗下|下属|所属|控股|附属)?(?:的)?(?:${anyOf(file, 'daughters')})?$`),
);

/** 由某集团旗下某公司提供: the daughter acts. */
function daughterOf(scene: Scene, named: readonly Actor[]): Actor | undefined {
  let head = named[0];
  for (const next of named.slice(1)) {
    const between = head ? scene.folded.slice(head.end, next.start) : '';
    if (between !== '' && isDaughter().test(between)) head = next;
  }
  return head;
}
