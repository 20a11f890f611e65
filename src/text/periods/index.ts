import { type Period } from '../../model';
import { isImpossibleDay } from './impossible-dates';
import { readAlone } from './alone';
import { finish } from './finish';
import { type Group, groupAt, leapYear } from './group';
import { plain, type PeriodContext, type PeriodMention } from './mention';
import { joinRanges } from './ranges';
import { sentenceEnds } from './sentence-ends';
import { type Token, tokens } from './tokens';
import { type Told, yearOf } from './year-of';
import { type Anchor, anchorOf } from './years';

export { type PeriodContext, type PeriodMention } from './mention';

/**
 * All words of a folded text (`foldForMatch`) that say when, resolved against the publication date; in order, without overlaps.
 * A word without a year takes the year named last in its sentence, else the latest that fits the publication date,
 * else the year named last at all.
 */
export function periods(folded: string, context: PeriodContext): readonly PeriodMention[] {
  const anchor = anchorOf(context.publishedOn);
  const list = tokens(folded);
  const found: PeriodMention[] = [];
  const told: Told = { year: null, yearAt: -1 };
  const endedBefore = sentenceEnds(folded);
  // 本季度 in a report is the quarter that the report named.
  let quarter: Period | null = null;
  for (let i = 0; i < list.length; i += 1) {
    const token = list[i];
    if (!token) break;
    // 截至3月底止全年: the words of a stretch hold others.
    if (token.start < (found.at(-1)?.end ?? 0)) continue;
    const alone = readAlone(folded, token, anchor, told.year);
    const group = alone ? null : groupAt(folded, token, list[i + 1]);
    if (group?.joined) i += 1;
    const inSentence = told.year !== null && endedBefore(token.start) < told.yearAt;
    const mention: PeriodMention | null = alone
      ? inReport(token, alone, quarter)
      : group && dated(folded, group, anchor, told, inSentence);
    if (!mention) continue;
    found.push(mention);
    if (mention.period?.precision === 'quarter' && mention.previous === null && !isCompared(folded, token))
      quarter = mention.period;
  }
  return joinRanges(folded, found);
}

/** 与第2季持平: what others are compared with is not what a report is of. */
const isCompared = (folded: string, { start }: Token): boolean =>
  /[与同较比]$/.test(folded.slice(start - 1, start));

const inReport = (token: Token, mention: PeriodMention, quarter: Period | null): PeriodMention =>
  /^(?:本季|季内)/.test(token.word) ? { ...mention, period: quarter ?? mention.period } : mention;

/** A year, a part of one, or both. The year is kept for the words that follow, unless others are only compared with it. */
function dated(
  folded: string,
  group: Group,
  anchor: Anchor | null,
  told: Told,
  inSentence: boolean,
): PeriodMention {
  const { first, part, sub, isYear, unreal, end } = group;
  const year = yearOf(folded, group, anchor, told, inSentence);
  const said = isYear || inSentence ? year : null;
  const noDay = part?.kind === 'date' && isImpossibleDay(part.word, said);
  const mention: PeriodMention =
    unreal || noDay
      ? { start: first.start, end, ...plain, period: null, yearRead: false, impossible: true }
      : finish(folded, first, end, leapYear(part, year, said), sub, anchor);
  const base = /[比较与同由从自]$/.test(folded.slice(Math.max(0, first.start - 1), first.start));
  if (isYear && year !== null && !base && !mention.open) {
    told.year = year;
    told.yearAt = mention.end;
  }
  return { ...mention, yearRead: first.kind === 'year' };
}
