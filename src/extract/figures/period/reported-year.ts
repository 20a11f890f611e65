import { type Period } from '../../../model';
import { once } from '../../../lexicon/load';
import { shiftYears } from '../../../text/periods/calendar';
import { type PeriodMention } from '../../../text/periods';
import { type Page } from '../../page';
import { type Draft } from '../draft';
import { nearBefore, type Place } from '../figure';

const wholeYear = once(() => /^(?:全年度?|年内)$/);
const yearBefore = once(() => /^(?:上一年度?|前一年度?|上年度|(?:上一?个?|前一个?)(?:财政年度|财年))$/);

const monthsOf = ({ start, end }: Period): number =>
  (Number(end.slice(0, 4)) - Number(start.slice(0, 4))) * 12 +
  Number(end.slice(5, 7)) -
  Number(start.slice(5, 7)) +
  1;

/** 全年, 年内 and 前一年度 in a report of a year, of a financial one too, are that year and the one before it. */
export function ofReportedYear(
  page: Page,
  draft: Draft,
  read: PeriodMention,
  ambient: Period | null,
): Period | null {
  if (!ambient || read.yearRead || draft.status !== 'realised' || monthsOf(ambient) !== 12) return null;
  const words = page.folded.slice(read.start, read.end);
  if (wholeYear().test(words)) return ambient;
  return yearBefore().test(words) ? shiftYears(ambient, -1) : null;
}

/** 2015年为244亿元, 前一年约2亿元: an earlier level of what the figure before measured does not say when the next ones hold. */
export function looksBack(at: Place, value: Period | null, ambient: Period | null): boolean {
  const { draft } = at.figure;
  if (!value || !ambient || value.end >= ambient.start || ambient.precision === 'day') return false;
  if (draft.kind === 'change' || at.figure.predicate.to) return false;
  const name = nearBefore(at)?.draft.indicator;
  const { indicator } = draft;
  return (
    name != null && indicator !== null && (name.text === indicator.text || name.start === indicator.start)
  );
}
