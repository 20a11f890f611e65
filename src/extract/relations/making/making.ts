import { type EntityType } from '../../../model';
import { type ReadRelation } from '../../reading';
import { listEndingWith } from '../scene/lists';
import { goods, makers, ownerOf, produces } from './produces';
import { actorsEndingAt, actorsIn } from '../scene/actors';
import { type Actor, clauseAt, type Scene, sentenceAt } from '../scene/scene';
import { headlined, itself, topic } from '../scene/spoken-of';
import { subjectOf } from '../scene/subject';
import { matchesOf } from '../../../text/matches';

const output =
  /(?:核定|设计|新增|现有|合计)?(?:总产量|年产量|日产量|产量|年产能|总产能|产能|总产|种植面积|播种面积|收获面积|收获进度|收割进度|机收进度|播种进度|采摘面积|采收量|开采量)/g;
const business = /业务/g;

/** Who makes what, by figures of output and by lines of work. */
export const making = (scene: Scene): ReadRelation[] => [
  ...outputs(scene),
  ...trades(scene),
  ...lines(scene),
];

const trade =
  /(?:从事|专注于?|主营业务(?:为|是|包括)?|主要业务(?:为|是|包括)?|集)(?=[^。；;]{2,80}?(?:生产|制造|开采|冶炼|加工))/g;
const worksOn =
  /^(?:、[^，,。；;、]{1,8})*(?:等[^，,。；;、的]{0,10})?(?:的)?(?:[^，,。；;、的]{1,4}、){0,3}(?:生产|制造|开采|冶炼|加工)/;

/** 集棉花种植、棉纱生产于一体, 从事铜、锌等矿产的勘探、开采: goods that somebody's line of work makes. */
function trades(scene: Scene): ReadRelation[] {
  return matchesOf(trade, scene.folded).flatMap((match) => {
    const from = match.index + match[0].length;
    const end = clauseAt(scene, match.index).end;
    const things = actorsIn(scene, { start: from, end }, goods).filter((a) =>
      worksOn.test(scene.folded.slice(a.end, end)),
    );
    const maker =
      things.length > 0
        ? (subjectOf(scene, match.index, ['Organization', 'Facility']) ?? itself(scene, match.index, makers))
        : null;
    return produces(scene, maker, things, 'line-of-work', 0.75);
  });
}

const owners: readonly EntityType[] = [...makers, 'GovernmentBody'];

/** 粮食、青稞产量分别达到…: whoever is named in front makes both, and what the sentence goes on with. */
function outputs(scene: Scene): ReadRelation[] {
  let owner: Actor | null = null;
  return matchesOf(output, scene.folded).flatMap((match) => {
    const last = actorsEndingAt(scene, match.index, goods)[0];
    if (!last) return [];
    const sentence = sentenceAt(scene, match.index);
    const things = listEndingWith(scene, last, goods);
    const first = things[0] ?? last;
    if (owner && owner.start < sentence.start) owner = null;
    owner =
      ownerOf(scene, first, owners) ??
      subjectOf(scene, first.start, makers) ??
      owner ??
      headlined(scene, first.start);
    return owner ? produces(scene, owner, things, 'output') : [];
  });
}

/** 浮法玻璃业务, of a company: it makes the good. */
function lines(scene: Scene): ReadRelation[] {
  return matchesOf(business, scene.folded).flatMap((match) => {
    const thing = actorsEndingAt(scene, match.index, goods)[0];
    if (!thing || /(?:发展|布局|拓展|开展|培育)$/.test(scene.folded.slice(thing.start - 2, thing.start)))
      return [];
    const maker =
      ownerOf(scene, thing, ['Organization']) ??
      subjectOf(scene, thing.start, ['Organization']) ??
      topic(scene, thing.start);
    return produces(scene, maker, [thing], 'line-of-business', 0.7);
  });
}
