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
import { itself } from './spoken-of';
import { across, say } from './say';

const suppliers: readonly EntityType[] = [
  'Organization',
  'Facility',
  'Project',
  'Place',
  'Industry',
  'Commodity',
];
const takers: readonly EntityType[] = [
  'Industry',
  'Organization',
  'Facility',
  'Project',
  'Place',
  'Commodity',
];
const provides =
  /(?:为|向|给)([^，,。；;]{2,40}?)(?:源源不断|稳定|持续|累计|日均|优先|集中|直接)*(?:提供|供应|供给|输送|供气|供电|供热|输气|供货|保供|供水|送电|输电)/g;
const importsFrom = /从([^，,。；;]{2,16}?)(?:累计|大量)?(?:进口|采购|购买|引进|输入)/g;
const exportsTo = /(?:向|对)([^，,。；;]{2,20}?)(?:累计|大量)?(?:出口|供货|销售)/g;
const material =
  /^[^，,。；;]{0,20}?(?:原料|原材料|材料|燃料|能源|电力|天然气|气源|煤|油|零部件|配套|产品|服务|保障)/;

const isSupplier =
  /是([^，,。；;]{2,30}?)的[\u4e00-\u9fff]{0,6}?(?:供应商|供货商|供货方|供应方|配套商|原料基地|供应基地)/g;
const delivers = /(?:供应|直供|供给|输送到|输送至|输送给|输往|送往|供往|供货给|销往|运往)(?:了|给|到)?/g;

/** Who supplies whom: 为下游…提供原料, 向…供应, 从…进口, 对…出口. */
export function supply(scene: Scene): ReadRelation[] {
  return [
    ...provided(scene),
    ...supplierOf(scene),
    ...delivered(scene),
    ...imported(scene),
    ...exported(scene),
  ];
}

const supplies = (scene: Scene, from: Actor, to: Actor, rule: string, end: number): ReadRelation[] =>
  say(scene, from, 'SUPPLIES', to, {
    rule,
    span: {
      start: from.start < sentenceAt(scene, to.start).start ? to.start : Math.min(from.start, to.start),
      end,
    },
    confidence: 0.82,
  });

function provided(scene: Scene): ReadRelation[] {
  return [...scene.folded.matchAll(provides)].flatMap((match) => {
    const end = match.index + match[0].length;
    const to = actorsIn(scene, { start: match.index + 1, end }, takers);
    const after = scene.folded.slice(end, clauseAt(scene, match.index).end);
    const goods = /提供$/.test(match[0])
      ? (material.test(after) || isGood(scene, end)) &&
        !/^[^，,。；;]{0,10}(?:服务|保障|支持|支撑)/.test(after)
      : true;
    const from = subjectOf(scene, match.index, suppliers) ?? itself(scene, match.index);
    if (!from || !goods || to.length === 0) return [];
    const span = across(from, ...to);
    return to.flatMap((taker) => supplies(scene, from, taker, 'provides', Math.max(span.end, end)));
  });
}

const isGood = (scene: Scene, from: number): boolean =>
  actorsIn(scene, { start: from, end: from + 12 }, ['Commodity']).some((a) => a.start <= from + 6);

/** 某公司是甲的供应商. */
function supplierOf(scene: Scene): ReadRelation[] {
  return [...scene.folded.matchAll(isSupplier)].flatMap((match) => {
    const end = match.index + match[0].length;
    const to = actorsIn(scene, { start: match.index + 1, end }, ['Organization', 'Facility', 'Industry']);
    const from = subjectOf(scene, match.index, suppliers) ?? itself(scene, match.index);
    return from ? to.flatMap((taker) => supplies(scene, from, taker, 'supplier-of', end)) : [];
  });
}

/** 绿氢将供应某炼化公司: who makes it supplies whom it is delivered to. */
function delivered(scene: Scene): ReadRelation[] {
  return [...scene.folded.matchAll(delivers)].flatMap((match) => {
    const end = match.index + match[0].length;
    const to = listFrom(
      scene,
      end,
      ['Organization', 'Facility', 'Place', 'Industry'],
      sentenceAt(scene, end).end,
    );
    const from =
      subjectOf(scene, match.index, ['Project', 'Facility', 'Organization']) ??
      subjectOf(scene, match.index, suppliers);
    return from ? to.flatMap((taker) => supplies(scene, from, taker, 'delivers-to', taker.end)) : [];
  });
}

/** 美国从中国进口的石英台面: the second supplies the first. */
function imported(scene: Scene): ReadRelation[] {
  return [...scene.folded.matchAll(importsFrom)].flatMap((match) => {
    const from = actorStartingAt(scene, match.index + 1, ['Place', 'Organization']);
    const end = match.index + match[0].length;
    if (!from || from.end > end) return [];
    const to =
      actorsEndingAt(scene, match.index, ['Place', 'Organization'])[0] ??
      subjectOf(scene, match.index, ['Place', 'Organization']);
    return to ? supplies(scene, from, to, 'imports-from', end) : [];
  });
}

function exported(scene: Scene): ReadRelation[] {
  return [...scene.folded.matchAll(exportsTo)].flatMap((match) => {
    const end = match.index + match[0].length;
    const to = actorsIn(scene, { start: match.index + 1, end }, ['Place', 'Organization']);
    const from =
      actorsEndingAt(scene, match.index, ['Place', 'Organization', 'Industry'])[0] ??
      subjectOf(scene, match.index, ['Place', 'Organization']);
    return from ? to.flatMap((taker) => supplies(scene, from, taker, 'exports-to', end)) : [];
  });
}
