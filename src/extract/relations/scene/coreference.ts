import { clauses } from '../../../text/sentences';
import { type SlotTypes } from '../../../lexicon/relation-frames';
import { entityTypes } from '../../../model';
import { actorsEndingAt, actorsIn } from './actors';
import { type Actor, clauseAt, type Scene, sentenceAt } from './scene';

const pairReach = 160;

/** The last two that are joined by 与 or 和 before a position. */
function pairBefore(scene: Scene, position: number): readonly [Actor, Actor] | null {
  const found = actorsIn(scene, { start: Math.max(0, position - pairReach), end: position }, entityTypes);
  for (const second of found.reverse()) {
    const joint = /[与和同跟]$/.test(scene.folded.slice(second.start - 1, second.start));
    const first = joint ? actorsEndingAt(scene, second.start - 1, entityTypes)[0] : undefined;
    if (first) return [first, second];
  }
  return null;
}

const opens = /^(?:其中|而|并|则|[，,\s])*/;

/** 某市与某公司签约，后者将建设…: of the two that were joined before, the one that the clause begins with. */
export function latter(scene: Scene, position: number, types: SlotTypes): Actor | null {
  const { start } = sentenceAt(scene, position);
  const own = clauses(scene.folded, { start, end: position }).at(-1);
  if (!own) return null;
  const opened = opens.exec(scene.folded.slice(own.start, position))?.[0].length ?? 0;
  return latterAt(scene, own.start + opened, types);
}

/** 持有后者51%股权, 向后者供应: what 前者 or 后者 at a position stands for. */
export function latterAt(scene: Scene, position: number, types: SlotTypes): Actor | null {
  const said = scene.folded.slice(position, position + 2);
  if (said !== '后者' && said !== '前者') return null;
  const { start } = sentenceAt(scene, position);
  const before = clauseAt(scene, position).start;
  const named = actorsIn(scene, { start: Math.max(start, before - pairReach), end: before }, types);
  const pair = pairBefore(scene, before)?.[said === '后者' ? 1 : 0];
  const meant = pair && pair.start >= start ? pair : said === '后者' ? named.at(-1) : undefined;
  return meant && types.includes(meant.entity.type) ? meant : null;
}

const both = '(?:这?(?:二者|两者|双方|两家(?:企业|公司|单位)?|两公司))';
const bothInFront = new RegExp(`${both}(?:目前|现|则|将|拟)*(?:分别|各自?)?$`);
const bothAtHead = new RegExp(`^(?:其中|而|则|目前|[，,\\s])*${both}`);

/** 二者分别持股54%和46%: the two that were joined last. */
export function bothBefore(scene: Scene, position: number, types: SlotTypes): readonly Actor[] {
  const said = bothInFront.exec(scene.folded.slice(Math.max(0, position - 10), position));
  return said ? bothMeant(scene, position - said[0].length, types) : [];
}

/** 两家企业都是某集团的子公司: the two that a clause is about which begins so. */
export function bothSpokenOf(scene: Scene, position: number, types: SlotTypes): readonly Actor[] {
  const { start } = clauseAt(scene, position);
  return bothAtHead.test(scene.folded.slice(start, position)) ? bothMeant(scene, start, types) : [];
}

/** The two that were joined last, else the two that were named last. */
function bothMeant(scene: Scene, position: number, types: SlotTypes): readonly Actor[] {
  const joined = pairBefore(scene, position);
  if (joined) return joined.every(({ entity }) => types.includes(entity.type)) ? joined : [];
  const named = actorsIn(scene, { start: Math.max(0, position - pairReach), end: position }, types);
  const second = named.at(-1);
  const first = second && named.findLast(({ entity }) => entity.key !== second.entity.key);
  return first && second ? [first, second] : [];
}

const tellsOfWork =
  /^(?:建设|设计|生产|总体)?(?:规模|年产|达产|投产|建成|总投资|投资|设计|产品|成品|主要|可|预计|将|一期|二期|全部|全数|项目|每年|年|占地|主产|原料|以|产出|所产|所发|所需|所用|副产|新增|工期|届时|[一二三两半]年后|明年|今年|\d{4}年)/;

/** 某公司建设某项目，年产…: a clause that tells of a work is about the project that the clause before it ends with. */
export function builtBefore(scene: Scene, position: number, types: SlotTypes, named?: Actor): Actor | null {
  if (named?.entity.type !== 'Organization') return null;
  const { start } = sentenceAt(scene, position);
  const parts = clauses(scene.folded, { start, end: position });
  for (const clause of parts.reverse()) {
    if (named.end > clause.start) return null;
    if (!tellsOfWork.test(scene.folded.slice(clause.start, clause.start + 12))) return null;
    const work = actorsEndingAt(scene, clause.start - 1, ['Project', 'Facility'])[0];
    if (work) return types.includes(work.entity.type) ? work : null;
  }
  return null;
}
