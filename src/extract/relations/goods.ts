import { type EntityType, type Span } from '../../model';
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
import { across, say } from './say';

const goods: readonly EntityType[] = ['Commodity'];
const makers: readonly EntityType[] = ['Organization', 'Facility', 'Project', 'Place', 'Industry'];
const users: readonly EntityType[] = ['Organization', 'Facility', 'Project', 'Activity', 'Industry'];

const makes =
  /(?:累计生产|生产|产出|出产|年产|日产|盛产|主产|量产|制造|研发生产|开采|冶炼)(?:了|出|和销售|、销售|及销售)?(?:各类|优质|高品质|商品|合格)?(?:约|近|超|超过|逾)?(?:[\d.,]+(?:余|多)?[万亿]?(?:吨|千克|公斤|辆|台|立方米|方|片|只|件|GW|吉瓦|千瓦时|度)(?:\/年)?(?:以上|级)?的?)?/g;
const output = /(?:总产量|产量|年产量|日产量|产能|总产)/g;
const lists = /(?:主要|主营|集团|公司|主打)?产品(?:系列|线|主要|体系)*(?:包括|涵盖|有|为|包含)(?:了)?/g;
const makersOf =
  /(?:供货商|供应商|生产商|制造商|生产企业|制造企业|生产基地|产地|生产国|出口国|出口商|供应基地|厂商)/g;
const business = /业务/g;
const rawMaterial =
  /以([^，,。；;]{2,24}?)(?:等)?(?:为|作为|做|作)(?:主要|核心|基础|生产)?(?:原料|原材料|燃料|基料|主料|能源)/g;
const uses =
  /(?:消耗|耗用|消纳|掺烧|使用|利用|采用)(?:了)?(?:约|近|超|超过)?(?:[\d.,]+[万亿]?(?:吨|立方米|方|千瓦时|度))?(?:的)?/g;
const convert = /(?:在[^，,。；;]{2,14}?)?(?:就地|本地|当地|就近)(?:转化|加工|消纳|利用)/g;
const asMaterialFor = /(?:用于|用来|用作|应用于)(?:生产|制造|制备|加工|制取|冶炼)/g;

/** Who makes, uses and turns what into what. */
export function production(scene: Scene): ReadRelation[] {
  return [
    ...made(scene),
    ...outputs(scene),
    ...productLists(scene),
    ...suppliersOf(scene),
    ...byCapacity(scene),
    ...lines(scene),
    ...materials(scene),
    ...used(scene),
    ...converted(scene),
    ...turnedInto(scene),
  ];
}

const produces = (
  scene: Scene,
  maker: Actor | null,
  things: readonly Actor[],
  rule: string,
  confidence = 0.85,
): ReadRelation[] =>
  maker
    ? things.flatMap((thing) =>
        say(scene, maker, 'PRODUCES', thing, { rule, span: across(maker, thing), confidence }),
      )
    : [];

function made(scene: Scene): ReadRelation[] {
  return [...scene.folded.matchAll(makes)].flatMap((match) => {
    const end = match.index + match[0].length;
    const things = listFrom(scene, end, goods, sentenceAt(scene, match.index).end).filter(
      (thing) => !isModifier(scene, thing),
    );
    return things.length > 0 ? produces(scene, subjectOf(scene, match.index, makers), things, 'makes') : [];
  });
}

/** 生产水泥设备 makes equipment, not cement. */
const isModifier = (scene: Scene, thing: Actor): boolean =>
  /^(?:设备|机械|装置|项目|企业|行业|产业|市场|价格|技术|用|业|厂|进口|出口)/.test(
    scene.folded.slice(thing.end, thing.end + 3),
  );

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

/** 新疆棉花产量: who is named right before the good. */
function ownerOf(scene: Scene, thing: Actor, types: readonly EntityType[]): Actor | null {
  const end = /的$/.test(scene.folded.slice(thing.start - 1, thing.start)) ? thing.start - 1 : thing.start;
  return actorsEndingAt(scene, end, types)[0] ?? null;
}

function listEndingWith(scene: Scene, last: Actor, types: readonly EntityType[]): Actor[] {
  const found = [last];
  for (;;) {
    const first = found[0] ?? last;
    const joint = /(?:、|及|和|与|以及)$/.exec(scene.folded.slice(Math.max(0, first.start - 2), first.start));
    const before = joint ? actorsEndingAt(scene, first.start - joint[0].length, types)[0] : undefined;
    if (!before) return found;
    found.unshift(before);
  }
}

function productLists(scene: Scene): ReadRelation[] {
  return [...scene.folded.matchAll(lists)].flatMap((match) => {
    const end = match.index + match[0].length;
    const things = actorsIn(scene, { start: end, end: clauseAt(scene, end).end }, goods);
    const maker =
      subjectOf(scene, match.index + 2, ['Organization', 'Facility']) ?? topic(scene, match.index);
    return produces(scene, maker, things, 'product-list', 0.8);
  });
}

/** Whom the paragraph so far has spoken of: the organisation named most lately. */
export function topic(scene: Scene, position: number): Actor | null {
  const from = Math.max(0, scene.text.lastIndexOf('\n\n', position), position - 400);
  return actorsIn(scene, { start: from, end: position }, ['Organization', 'Facility']).at(-1) ?? null;
}

/** 全球最大的A及B供货商. */
function suppliersOf(scene: Scene): ReadRelation[] {
  return [...scene.folded.matchAll(makersOf)].flatMap((match) => {
    const clause = clauseAt(scene, match.index);
    const verb = scene.folded.slice(clause.start, match.index).search(/[是为](?=[^，,。]*$)/);
    if (verb < 0) return [];
    const things = actorsIn(scene, { start: clause.start + verb, end: match.index }, goods);
    return produces(scene, subjectOf(scene, clause.start + verb, makers), things, 'maker-of');
  });
}

const capacity = /[\d.]+[万亿]?(?:吨|立方米|方|千瓦|吉瓦|GW|MW|台|辆|片|平方米|米|锭|套|只)/i;

/** Nothing but words of building stands between the product and the end of the project's name. */
const isWhatItMakes =
  /^(?:[（(][^）)]{1,16}[)）])?(?:及[^，,。]{1,12})?(?:新建|扩建|改扩建|生产线|生产|装置|产业化|一体化|基地|示范|建设|加工|制造|开发|扩能|技改|改造|升级|搬迁|配套|绿色|智能|[一二三四]期|精深)*(?:项目|工程)$/;

/** 200万吨/年PTA项目: what a capacity stands before in the name of a project is what it makes. */
function byCapacity(scene: Scene): ReadRelation[] {
  return scene.actors
    .filter((a) => a.entity.type === 'Project' && a.rule !== 'refers-back')
    .flatMap((project) => {
      const at = capacity.exec(scene.folded.slice(project.start, project.end));
      if (!at) return [];
      const inside: Span = { start: project.start + at.index + at[0].length, end: project.end };
      const thing = actorsIn(scene, inside, goods).find((a) =>
        isWhatItMakes.test(scene.folded.slice(a.end, project.end)),
      );
      return thing
        ? say(scene, project, 'PRODUCES', thing, {
            rule: 'capacity-in-name',
            span: project,
            confidence: 0.85,
          })
        : [];
    });
}

/** 浮法玻璃业务, of a company: it makes the good. */
function lines(scene: Scene): ReadRelation[] {
  return [...scene.folded.matchAll(business)].flatMap((match) => {
    const thing = actorsEndingAt(scene, match.index, goods)[0];
    if (!thing) return [];
    const maker =
      ownerOf(scene, thing, ['Organization']) ??
      subjectOf(scene, thing.start, ['Organization']) ??
      topic(scene, thing.start);
    return produces(scene, maker, [thing], 'line-of-business', 0.7);
  });
}

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
