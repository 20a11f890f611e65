import { parsePeriod } from '../../model';
import { type PeriodMention } from './mention';

/** 114年第2季至115年第1季, 2015年1月至2016年3月: two that a link joins are one stretch. */
export function joinRanges(folded: string, found: readonly PeriodMention[]): readonly PeriodMention[] {
  const joined: PeriodMention[] = [];
  for (const mention of found) {
    const before = joined.at(-1);
    const link = before ? folded.slice(before.end, mention.start) : '?';
    const from = /[从自由]/.test(folded.charAt((before?.start ?? 0) - 1));
    const both =
      before?.period &&
      mention.period &&
      /^ ?[-—–~至到]{1,2} ?$/.test(link) &&
      !before.weak &&
      !mention.weak &&
      !from
        ? parsePeriod(
            `${before.period.text.split('/')[0] ?? ''}/${mention.period.text.split('/').at(-1) ?? ''}`,
          )
        : null;
    const unreal =
      before !== undefined &&
      (before.impossible || mention.impossible) &&
      /^ ?[-—–~至到]{1,2} ?$/.test(link) &&
      !from;
    if (unreal)
      joined[joined.length - 1] = { ...mention, start: before.start, period: null, impossible: true };
    else if (before && both) joined[joined.length - 1] = { ...mention, start: before.start, period: both };
    else joined.push(mention);
  }
  return joined;
}
