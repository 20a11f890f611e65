import { type EntityType } from '../../model';
import { type ReadRelation } from '../reading';
import {
  type Actor,
  actorsEndingAt,
  actorsIn,
  actorStartingAt,
  clauseAt,
  listFrom,
  type Scene,
  sentenceAt,
  subjectOf,
} from './scene';
import { goods, isModifier } from './produces';
import { across, say } from './say';

const users: readonly EntityType[] = ['Organization', 'Facility', 'Project', 'Activity', 'Industry'];
const rawMaterial =
  /以([^，,。；;]{2,44}?)(?:等)?(?:为|作为|做|作)(?:主要|核心|基础|生产)?(?:原料|原材料|燃料|基料|主料|能源)/g;
const uses =
  /(?:消耗|耗用|消纳|掺烧|使用|利用|采用)(?:了)?(?:约|近|超|超过)?(?:[\d.,]+[万亿]?(?:吨|立方米|方|千瓦时|度))?(?:的)?/g;
const convert = /(?:在[^，,。；;]{2,14}?)?(?:就地|本地|当地|就近)(?:转化|加工|消纳|利用)/g;
const asMaterialFor = /(?:用于|用来|用作|应用于)(?:生产|制造|制备|加工|制取|冶炼)/g;

/** Who uses what, and what is turned into what. */
export const materialsUsed = (scene: Scene): ReadRelation[] => [
  ...materials(scene),
  ...used(scene),
  ...converted(scene),
  ...turnedInto(scene),
];

function materials(scene: Scene): ReadRelation[] {
  return [...scene.folded.matchAll(rawMaterial)].flatMap((match) => {
    const span = { start: match.index + 1, end: match.index + match[0].length };
    const things = actorsIn(scene, span, goods);
    const after = clauseAt(scene, span.end - 1).end;
    const user = subjectOf(scene, match.index, users);
    const products = user
      ? []
      : actorsIn(
          scene,
          { start: span.end, end: Math.min(after + 30, sentenceAt(scene, match.index).end) },
          goods,
        ).slice(0, 1);
    return [
      ...(user ? things.flatMap((thing) => usesIt(scene, user, thing, 'raw-material')) : []),
      ...things.flatMap((thing) =>
        products.flatMap((product) => feeds(scene, thing, product, 'raw-material')),
      ),
    ];
  });
}

const usesIt = (scene: Scene, user: Actor, thing: Actor, rule: string, confidence = 0.85): ReadRelation[] =>
  say(scene, user, 'USES', thing, { rule, span: across(user, thing), confidence });

const feeds = (scene: Scene, from: Actor, to: Actor, rule: string): ReadRelation[] =>
  say(scene, from, 'FEEDS_INTO', to, { rule, span: across(from, to), confidence: 0.8 });

function used(scene: Scene): ReadRelation[] {
  return [...scene.folded.matchAll(uses)].flatMap((match) => {
    const end = match.index + match[0].length;
    const thing = actorStartingAt(scene, end, goods);
    if (!thing || isModifier(scene, thing)) return [];
    const user = subjectOf(scene, match.index, users);
    return user ? usesIt(scene, user, thing, 'uses', 0.75) : [];
  });
}

/** 对二甲苯在新疆就地转化: the project turns it into something else, there. */
function converted(scene: Scene): ReadRelation[] {
  return [...scene.folded.matchAll(convert)].flatMap((match) => {
    const thing = actorsEndingAt(scene, match.index, goods)[0];
    const user = thing ? subjectOf(scene, thing.start, users) : null;
    return thing && user
      ? say(scene, user, 'USES', thing, {
          rule: 'converts',
          span: { start: user.start, end: match.index + match[0].length },
        })
      : [];
  });
}

/** A用于生产B. */
function turnedInto(scene: Scene): ReadRelation[] {
  return [...scene.folded.matchAll(asMaterialFor)].flatMap((match) => {
    const clause = clauseAt(scene, match.index);
    const material = actorsIn(scene, { start: clause.start, end: match.index }, goods).at(-1);
    const end = match.index + match[0].length;
    const products = listFrom(scene, end, goods, sentenceAt(scene, end).end);
    return material ? products.flatMap((product) => feeds(scene, material, product, 'used-to-make')) : [];
  });
}
