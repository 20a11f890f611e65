import { type EntityType } from '../../../model';
import { type ReadRelation } from '../../reading';
import { listEndingWith } from '../scene/lists';
import { goods } from './produces';
import { actorsEndingAt } from '../scene/actors';
import { type Actor, clauseAt, type Scene } from '../scene/scene';
import { across, say } from '../scene/say';
import { slots } from '../frames/slots';
import { carriedOver } from '../scene/carried-over';
import { matchesOf } from '../../../text/matches';

const consumers: readonly EntityType[] = ['Project', 'Organization', 'Facility'];

/** Behind a good: where it comes from. */
const comes =
  /(?<=[\u4e00-\u9fff])(?:则|全部|均|主要|也|都|就近|大部分|部分|将|全都|,)*(?:由(?=[^，,。；;]{2,30}?(?:供应|提供|供给|供货|保障|配套|输送))|来自|取自|购自|采自|外购自)/g;

/** 主要原料石英砂由某矿业供应, 磷酸铁则来自某基地: whom the clause is about uses the good. */
export const suppliedGoods = (scene: Scene): ReadRelation[] =>
  matchesOf(comes, scene.folded).flatMap((match) => {
    const last = actorsEndingAt(scene, match.index, goods)[0];
    if (!last) return [];
    const things = listEndingWith(scene, last, goods);
    const first = things[0] ?? last;
    return consumersOf(scene, first).flatMap((consumer) =>
      things.flatMap((thing) =>
        say(scene, consumer, 'USES', thing, {
          rule: 'supplied-with',
          span: across(thing, { start: thing.start, end: match.index + match[0].length }),
          confidence: 0.75,
          implied: ['from'],
        }),
      ),
    );
  });

const needs = /^(?:主要|所需|所用|生产|其|的|原料|原材料|燃料|则|而|,|，)*$/;

/** Who needs it: whom the clause is about, or the sentence before where the clause begins with 主要原料. */
function consumersOf(scene: Scene, good: Actor): readonly Actor[] {
  const clause = clauseAt(scene, good.start);
  const slot = {
    at: 'subject' as const,
    marks: [],
    is: [...consumers],
    not: [],
    ofWorks: false,
    owned: false,
    within: 0,
  };
  const found = slots.subject(scene, good, slot).filter((a) => a.end <= good.start);
  if (found.length > 0 || !needs.test(scene.folded.slice(clause.start, good.start))) return found;
  const before = carriedOver(scene, clause.start, consumers);
  return before ? [before] : [];
}
