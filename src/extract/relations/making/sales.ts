import { type ReadRelation } from '../../reading';
import { listEndingWith } from '../scene/lists';
import { goods, produces } from './produces';
import { actorsEndingAt } from '../scene/actors';
import { type Actor, type Scene, sentenceAt } from '../scene/scene';
import { headlined, ledBy } from '../scene/spoken-of';
import { subjectOf } from '../scene/subject';

/** 钢品销量, 特种气体收入占比, 磷酸铁锂出货量: what a company earns with. */
const earns =
  /(?:的)?(?:合计|累计|总)?(?:净?销量|销售量|净销售量|出货量|出货|产销量|销售额|销售收入|营业额|营收|收入|收益|销售均价)(?=占|同比|按年|年[增减]|[增减升降下上跌涨超达为约]|[\d.])/g;

/** Who sells a good makes it, where a company tells of its own sales. */
export const sales = (scene: Scene): ReadRelation[] =>
  [...scene.folded.matchAll(earns)].flatMap((match) => {
    const last = actorsEndingAt(scene, match.index, goods)[0];
    const maker = last ? sellerAt(scene, last) : null;
    return last ? produces(scene, maker, listEndingWith(scene, last, goods), 'sells', 0.65) : [];
  });

function sellerAt(scene: Scene, thing: Actor): Actor | null {
  const subject = subjectOf(scene, thing.start, ['Organization']);
  if (subject && subject.start >= sentenceAt(scene, thing.start).start) return subject;
  return ledBy(scene, thing.start) ?? headlined(scene, thing.start);
}
