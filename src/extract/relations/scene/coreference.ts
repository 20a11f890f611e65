import { clauses } from '../../../text/sentences';
import { type SlotTypes } from '../../../lexicon/relation-frames';
import { entityTypes } from '../../../model';
import { type Actor, actorsEndingAt, actorsIn, type Scene, sentenceAt } from './scene';

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

/** 某市与某公司签约，后者将建设…: of the two that were joined before, the one meant. */
export function latter(scene: Scene, position: number, types: SlotTypes): Actor | null {
  const { start } = sentenceAt(scene, position);
  const own = clauses(scene.folded, { start, end: position }).at(-1);
  const said = own ? scene.folded.slice(own.start, position).replace(opens, '').slice(0, 2) : '';
  if (!own || (said !== '后者' && said !== '前者')) return null;
  const named = actorsIn(scene, { start: Math.max(start, own.start - pairReach), end: own.start }, types);
  const pair = pairBefore(scene, own.start)?.[said === '后者' ? 1 : 0];
  const meant = pair && pair.start >= start ? pair : said === '后者' ? named.at(-1) : undefined;
  return meant && types.includes(meant.entity.type) ? meant : null;
}

/** 二者分别持股54%和46%: the two that were joined last. */
export function bothBefore(scene: Scene, position: number, types: SlotTypes): readonly Actor[] {
  const said = /(?:二者|两者|双方|两家公司|两公司)(?:目前|现|则|将|拟)*(?:分别|各自?)?$/.exec(
    scene.folded.slice(Math.max(0, position - 10), position),
  );
  const both = said ? (pairBefore(scene, position - said[0].length) ?? []) : [];
  return both.every((actor) => types.includes(actor.entity.type)) ? both : [];
}

const tellsOfWork =
  /^(?:建设|设计|生产|总体)?(?:规模|年产|达产|投产|建成|总投资|投资|设计|产品|主要|可|预计|将|一期|二期|全部|项目|每年|年|占地|主产|原料|以)/;

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
