import { type EntityType } from '../../model';
import { type ReadRelation } from '../reading';
import {
  type Actor,
  actorsEndingAt,
  actorsIn,
  actorStartingAt,
  clauseAt,
  type Scene,
  subjectOf,
} from './scene';
import { across, say } from './say';
import { topic } from './spoken-of';

const doers: readonly EntityType[] = ['Organization', 'Facility', 'GovernmentBody', 'Place'];
const investors: readonly EntityType[] = ['Organization', 'GovernmentBody', 'Person', 'Place'];
const runs = /(?:开展|经营|运营|从事|主营|开办|承运|承营|推出|办理|专营|管理运营|负责运营)(?:了)?/g;
const runBy = /(?:由|交由|委托)([^，,。；;]{2,30}?)(?:负责|独立|统一)?(?:运营|经营|管理|承运)/g;
const invests =
  /(?<!总|完成|资产|计划|年度|新增|固定)(?:投资|斥资|出资|注资|增资|入股|参投|领投|投入)(?:了)?(?:约|近|超|超过|逾)?(?:[\d.,]+(?:余|多)?[万亿]*(?:美元|欧元|元|人民币|港元|港币)?)?(?:人民币)?(?:在[^，,。；;]{2,12}?)?(?:建设|兴建|新建|扩建|打造|建造|开发|用于|于|到|至|给)?(?:的)?/g;
const investedBy = /由([^，,。；;]{2,30}?)(?:共同|联合|合作)?(?:投资|出资)(?:建设|兴建|开发|建造)?(?:的)?/g;

const investsAt =
  /在([^，,。；;]{2,12}?)(?:投资|斥资|出资)(?:约|近|超|超过|逾)?(?:[\d.,]+[万亿]*(?:美元|欧元|元|人民币|港元|新台币)?)?(?:建设|兴建|新建|建厂|设厂|设立)?/g;

/** 宁德时代在匈牙利投资…: money put into a country or a city. */
function investedAt(scene: Scene): ReadRelation[] {
  return [...scene.folded.matchAll(investsAt)].flatMap((match) => {
    const place = actorStartingAt(scene, match.index + 1, ['Place']);
    const investor = subjectOf(scene, match.index, ['Organization']);
    return place && investor
      ? say(scene, investor, 'INVESTS_IN', place, {
          rule: 'invests-at',
          span: { start: investor.start, end: match.index + match[0].length },
          confidence: 0.75,
        })
      : [];
  });
}

const investsInto =
  /(?:对|向)([^，,。；;]{2,40}?)(?:进行|累计|追加)?(?:增资扩股|增资|注资|注入|投资|投入|战略投资)/g;

/** 对某集团增资, 向某公司注入3亿元. */
function investedInto(scene: Scene): ReadRelation[] {
  return [...scene.folded.matchAll(investsInto)].flatMap((match) => {
    const thing = actorStartingAt(scene, match.index + 1, ['Organization', 'Project', 'Facility']);
    const end = match.index + match[0].length;
    const investor = thing && thing.end <= end ? subjectOf(scene, match.index, investors) : null;
    return thing && investor
      ? say(scene, investor, 'INVESTS_IN', thing, {
          rule: 'invests-into',
          span: { start: investor.start, end },
        })
      : [];
  });
}

/** Who runs what, who puts money into what, and what a business works with. */
export function activities(scene: Scene): ReadRelation[] {
  return [
    ...investedAt(scene),
    ...investedInto(scene),
    ...operated(scene),
    ...operatedBy(scene),
    ...financed(scene),
    ...financedBy(scene),
    ...workedWith(scene),
  ];
}

function operated(scene: Scene): ReadRelation[] {
  return [...scene.folded.matchAll(runs)].flatMap((match) => {
    const end = match.index + match[0].length;
    const clause = clauseAt(scene, match.index);
    const thing = business(scene, end, clause.end);
    if (!thing) return [];
    const doer = subjectOf(scene, match.index, doers) ?? topic(scene, match.index);
    return doer ? say(scene, doer, 'OPERATES', thing, { rule: 'operates', span: across(doer, thing) }) : [];
  });
}

/** The line of business, the industry called a business, or the facility that is the object of a verb. */
function business(scene: Scene, from: number, to: number): Actor | null {
  const activity = actorsIn(scene, { start: from, end: to }, ['Activity'])[0];
  if (activity && activity.start - from <= 24) return activity;
  const industry = actorStartingAt(scene, from, ['Industry']);
  if (industry && /^业务/.test(scene.folded.slice(industry.end, industry.end + 2))) return industry;
  return actorStartingAt(scene, from, ['Facility']);
}

function operatedBy(scene: Scene): ReadRelation[] {
  return [...scene.folded.matchAll(runBy)].flatMap((match) => {
    const doer =
      actorStartingAt(scene, match.index + 1, ['Organization']) ??
      actorsIn(scene, { start: match.index, end: match.index + match[0].length }, ['Organization'])[0];
    const thing = subjectOf(scene, match.index, ['Facility', 'Project']);
    return doer && thing
      ? say(scene, doer, 'OPERATES', thing, { rule: 'operated-by', span: across(doer, thing) })
      : [];
  });
}

function financed(scene: Scene): ReadRelation[] {
  return [...scene.folded.matchAll(invests)].flatMap((match) => {
    const end = match.index + match[0].length;
    const types: readonly EntityType[] = match[0].startsWith('入股')
      ? ['Organization']
      : ['Project', 'Facility', 'Organization'];
    const thing = actorStartingAt(scene, end, types);
    const investor = thing ? subjectOf(scene, match.index, investors) : null;
    return thing && investor
      ? say(scene, investor, 'INVESTS_IN', thing, { rule: 'invests', span: across(investor, thing) })
      : [];
  });
}

function financedBy(scene: Scene): ReadRelation[] {
  return [...scene.folded.matchAll(investedBy)].flatMap((match) => {
    const end = match.index + match[0].length;
    const backers = actorsIn(scene, { start: match.index, end }, ['Organization', 'GovernmentBody']);
    const thing =
      actorStartingAt(scene, end, ['Project', 'Facility']) ??
      subjectOf(scene, match.index, ['Project', 'Facility', 'Organization']);
    return thing
      ? backers.flatMap((backer) =>
          say(scene, backer, 'INVESTS_IN', thing, { rule: 'invested-by', span: across(backer, thing) }),
        )
      : [];
  });
}

/** 铜精矿“保税混矿”业务: the good in front of a quoted business is what it works with. */
function workedWith(scene: Scene): ReadRelation[] {
  return scene.actors
    .filter((a) => a.entity.type === 'Activity' && /[“"‘「『']/.test(scene.text[a.start - 1] ?? ''))
    .flatMap((activity) => {
      const thing = actorsEndingAt(scene, activity.start - 1, ['Commodity'])[0];
      return thing
        ? say(scene, activity, 'USES', thing, {
            rule: 'business-of',
            span: across(thing, activity),
            status: 'realised',
          })
        : [];
    });
}
