import { parsePeriod, type Period } from '../../../model';
import { type Page } from '../../page';
import { note, setPeriod } from '../draft';
import { type ReadFigure } from '../figure';
import { members, withoutPeriods } from './members';

/** 2024-2026年净利润分别为…: a figure a year; of a list of names they are the names'. */
export function dealYears(page: Page, first: ReadFigure, group: readonly ReadFigure[]): boolean {
  const years = yearsOf(first);
  const named = withoutPeriods(page, { start: first.draft.region.start, end: first.predicate.nameEnd });
  if (years.length !== group.length || members(page, named).length > 1) return false;
  group.forEach(({ draft }, i) => {
    const { when } = draft;
    setPeriod(draft, years[i] ?? null, when, draft.implied.has('period'));
    note(draft, 'period', { value: years[i]?.text ?? '', rule: 'year of a stretch', words: when });
  });
  return true;
}

/** The years of a stretch that is written by them: 2024/2026. */
function yearsOf({ draft }: ReadFigure): Period[] {
  const [from, to] =
    /^(\d{4})\/(\d{4})$/
      .exec(draft.period?.text ?? '')
      ?.slice(1)
      .map(Number) ?? [];
  if (from === undefined || to === undefined) return [];
  return Array.from({ length: to - from + 1 }, (_, i) => parsePeriod(String(from + i))).filter(
    (p) => p !== null,
  );
}
