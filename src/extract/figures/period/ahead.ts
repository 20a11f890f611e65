import { type Period } from '../../../model';
import { shiftYears } from '../../../text/periods/calendar';
import { type PeriodMention } from '../../../text/periods';
import { type Page } from '../../page';
import { type Draft } from '../draft';

const months = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));

/** A forecast of a stretch may still come out this long after its end, in months. */
const reported = 4;

const ofAYear = /\d{4}|[去上前今本明]年|年度|同期/;

/** 第1季可望季增5%, said in February: of the stretch that is to come, not of that a year ago. */
export function aheadOf(page: Page, draft: Draft, period: Period, mention: PeriodMention): Period {
  const { publishedOn } = page;
  const awaited = draft.status === 'forecast' || draft.status === 'target' || draft.status === 'planned';
  if (!awaited || publishedOn === null || period.precision === 'year') return period;
  if (ofAYear.test(page.folded.slice(mention.start, mention.end))) return period;
  return months(publishedOn) - months(period.end) > reported ? (shiftYears(period, 1) ?? period) : period;
}
