import { type PeriodMention } from '../../../text/periods';
import { endingAt, type Page } from '../../page';

/** 较2014年, 与2021年同期相比: a time that others are measured against. */
export function isBase(page: Page, mention: PeriodMention): boolean {
  const { folded } = page;
  const before = folded.slice(Math.max(0, mention.start - 2), mention.start);
  if (
    /[较比]$/.test(before) ||
    /恢复[至到]$/.test(folded.slice(Math.max(0, mention.start - 3), mention.start)) ||
    /(?:同比|相比)$/.test(before)
  )
    return true;
  const after = folded.slice(mention.end, mention.end + 8);
  if (/[从由自]$/.test(before) && /^的?[ ]?[\d约近超不]/.test(after.slice(0, 4))) return true;
  // 比上年同期、上年全年: each of a list is one.
  const listed = /[、和与及]$/.test(before) ? endingAt(page.periods, mention.start - 1, 20) : null;
  if (listed && isBase(page, listed)) return true;
  const base = mention.sameMoved === null ? null : endingAt(page.periods, mention.start, 20);
  if (base && isBase(page, base)) return true;
  return /[与同和]$/.test(before) && /^.{0,6}(?:相比|相较|比较)/.test(after);
}
