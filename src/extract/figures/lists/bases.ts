import { type Basis } from '../../../model';
import { type Page } from '../../page';
import { note } from '../draft';
import { type ReadFigure } from '../figure';

const baseOf: readonly (readonly [RegExp, Basis])[] = [
  [/年初|[上去]年年?[末底]/, 'base'],
  [/[上去]年|同期|同月/, 'yoy'],
  [/上月|上个月|前月/, 'mom'],
  [/上季|上一季/, 'qoq'],
];

/** 分别比上月末和上年同期高0.5个和2.5个百分点: each figure has its own base. */
export function dealBases(page: Page, group: readonly ReadFigure[]): void {
  const first = group[0];
  if (!first || group.length !== 2) return;
  const text = page.folded.slice(first.clauseStart, first.draft.quantity.start);
  const m = /[比较]([^,。;和、与]{2,10})[和、与]([^,。;]{2,10})$/.exec(text);
  const bases = m?.slice(1).map((words) => baseOf.find(([said]) => said.test(words))?.[1] ?? null);
  if (!m || !bases || bases.includes(null) || bases[0] === bases[1]) return;
  const words = { start: first.clauseStart + m.index, end: first.draft.quantity.start };
  group.forEach(({ draft }, i) => {
    if (draft.kind !== 'change') return;
    draft.basis = bases[i] ?? draft.basis;
    draft.basePeriod = null;
    draft.implied.delete('basis');
    note(draft, 'basis', { value: draft.basis ?? '', rule: 'member of a list of bases', words });
  });
}
