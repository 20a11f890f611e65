import { type ReadRelation } from '../reading';
import { actorsEndingAt, actorsIn, clauseAt, listFrom, type Scene, sentenceAt, subjectOf } from './scene';
import { goods, isModifier, listEndingWith, makers, ownerOf, produces } from './produces';
import { itself, topic } from './spoken-of';

const makes =
  /(?:累计生产|年生产|生产|产出|出产|年产|日产|盛产|主产|量产|制造|研发生产|开采|冶炼生产|冶炼|制取|制备|炼制|提炼)(?:了|出|和销售|、销售|及销售)?(?:各类|优质|高品质|商品|合格)?(?:约|近|超|超过|逾)?(?:[\d.,]+(?:余|多)?[万亿]?(?:吨|千克|公斤|辆|台|立方米|方|片|只|件|GW|吉瓦|千瓦时|度)(?:\/年)?(?:以上|级)?的?)?/g;
const output = /(?:核定|设计|新增|现有|合计)?(?:总产量|年产量|日产量|产量|年产能|总产能|产能|总产)/g;
const business = /业务/g;

/** Who makes what, by verbs, by figures of output and by lines of work. */
export const making = (scene: Scene): ReadRelation[] => [
  ...made(scene),
  ...outputs(scene),
  ...trades(scene),
  ...lines(scene),
];

function made(scene: Scene): ReadRelation[] {
  return [...scene.folded.matchAll(makes)].flatMap((match) => {
    if (inProject(scene, match.index) || isMaterial(scene, match.index)) return [];
    const end = match.index + match[0].length;
    const things = listFrom(scene, end, goods, sentenceAt(scene, match.index).end).filter(
      (thing) => !isModifier(scene, thing),
    );
    const maker =
      things.length > 0 ? (subjectOf(scene, match.index, makers) ?? itself(scene, match.index)) : null;
    return produces(scene, maker, things, 'makes');
  });
}

/** 以某厂年产60万吨甲醇为原料: what is only brought in. */
const isMaterial = (scene: Scene, position: number): boolean =>
  /以[^，,。；;]{0,44}$/.test(scene.folded.slice(Math.max(0, position - 45), position)) &&
  /^[^，,。；;]{0,44}(?:为|作)(?:主要)?(?:原料|燃料)/.test(scene.folded.slice(position, position + 50));

/** 某公司年产20万吨某物项目: the name of a project says what the project makes, not what its owner does. */
const inProject = (scene: Scene, position: number): boolean =>
  actorsIn(scene, { start: position - 60, end: position + 60 }, ['Project']).some(
    (a) => a.start <= position && position < a.end,
  );

const trade =
  /(?:从事|专注于?|主营业务(?:为|是|包括)?|主要业务(?:为|是|包括)?|集)(?=[^。；;]{2,80}?(?:生产|制造|开采|冶炼|加工))/g;
const worksOn =
  /^(?:、[^，,。；;、]{1,8})*(?:等[^，,。；;、的]{0,10})?(?:的)?(?:[^，,。；;、的]{1,4}、){0,3}(?:生产|制造|开采|冶炼|加工)/;

/** 集棉花种植、棉纱生产于一体, 从事铜、锌等矿产的勘探、开采: goods that somebody's line of work makes. */
function trades(scene: Scene): ReadRelation[] {
  return [...scene.folded.matchAll(trade)].flatMap((match) => {
    const from = match.index + match[0].length;
    const end = clauseAt(scene, match.index).end;
    const things = actorsIn(scene, { start: from, end }, goods).filter((a) =>
      worksOn.test(scene.folded.slice(a.end, end)),
    );
    const maker =
      things.length > 0
        ? (subjectOf(scene, match.index, ['Organization', 'Facility']) ?? itself(scene, match.index))
        : null;
    return produces(scene, maker, things, 'line-of-work', 0.75);
  });
}

/** 粮食、青稞产量分别达到…: whoever the sentence is about makes both. */
function outputs(scene: Scene): ReadRelation[] {
  return [...scene.folded.matchAll(output)].flatMap((match) => {
    const last = actorsEndingAt(scene, match.index, goods)[0];
    if (!last) return [];
    const sentence = sentenceAt(scene, match.index);
    const things = listEndingWith(scene, last, goods);
    const maker =
      ownerOf(scene, things[0] ?? last, makers) ?? subjectOf(scene, things[0]?.start ?? last.start, makers);
    return maker && maker.start >= sentence.start ? produces(scene, maker, things, 'output') : [];
  });
}

/** 浮法玻璃业务, of a company: it makes the good. */
function lines(scene: Scene): ReadRelation[] {
  return [...scene.folded.matchAll(business)].flatMap((match) => {
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
