import { basisWords, isBasis } from '../../../lexicon/cues';
import { type Basis, type Period, type Span } from '../../../model';
import { type PeriodMention } from '../../../text/periods';
import { within } from '../../spans';
import { type Place } from '../figure';
import { paceAfter, paceBefore } from '../phrase/phrase-words';
import { type FoundBasis } from './found';

const wordsOf = ({ page }: Place, span: Span | null): string =>
  span ? page.folded.slice(span.start, span.end) : '';

const isTarget = (words: string): boolean => /目标|预期|计划/.test(words);

/** The time that a change is measured against, in its predicate or behind 较. */
const baseMention = ({ page, figure: { predicate, versus } }: Place): PeriodMention | null =>
  predicate.basePeriod ?? (versus ? (within(page.periods, versus.start, versus.end)[0] ?? null) : null);

/** 较2014年: a year before it is year on year, any other a base. */
export function basisOfTime(base: Period, period: Period, words: string): Basis {
  if (isTarget(words)) return 'target';
  const months = monthsBetween(base.end, period.end);
  if (isShort(base) && isShort(period) && months === 1) return 'mom';
  if (base.precision === 'quarter' && period.precision === 'quarter' && months === 3) return 'qoq';
  // 较上年末: the end of a year is a base, but for another year's end.
  if (base.precision === 'day' && base.end.endsWith('-12-31') && months !== 12) return 'base';
  return Number(period.start.slice(0, 4)) - Number(base.start.slice(0, 4)) === 1 ? 'yoy' : 'base';
}

const isShort = ({ precision }: Period): boolean => precision === 'day' || precision === 'month';

const monthsBetween = (from: string, to: string): number =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
  Number(to.slice(5, 7)) -
  Number(from.slice(5, 7));

export function againstTime(at: Place): FoundBasis | null {
  const { draft, versus } = at.figure;
  const mention = baseMention(at);
  // 较上月 is measured from the month of the figure, not from that of the publication.
  if (!mention?.period || !draft.period || mention.previous) return null;
  const value = basisOfTime(mention.period, draft.period, wordsOf(at, versus));
  return { value, base: mention.period, rule: 'measured against a time', words: mention };
}

/** 年均增长9.4%, 折合年率4.0%, 1.5%的年率增速: the pace of a stretch, a year; it compares with no time of its own. */
export function yearlyPace({ page, figure }: Place): FoundBasis | null {
  const { start, end } = figure.draft.quantity;
  const from = Math.max(figure.clauseStart, start - longestPace);
  const before = paceBefore().exec(page.folded.slice(from, start));
  const after = before ? null : paceAfter().exec(page.folded.slice(end, end + longestPace));
  const found = before ?? after;
  if (!found) return null;
  const words = { start: before ? from + before.index : end, end: before ? start : end + found[0].length };
  return { value: 'other', rule: 'pace of a year', words };
}

const longestPace = 16;

/** 年增率, 月增: the name of the indicator says it. */
function nameBasis({ figure }: Place): Basis | null {
  const text = figure.draft.indicator?.text ?? '';
  if (/年增|年成[长長]/.test(text)) return 'yoy';
  if (/月增/.test(text)) return 'mom';
  return /季增/.test(text) ? 'qoq' : null;
}

/** 第二季度环比: the stretch before is a quarter. */
const ofStretch = (value: Basis, { draft }: Place['figure']): Basis =>
  value === 'mom' && draft.period?.precision === 'quarter' ? 'qoq' : value;

export function named(at: Place): FoundBasis | null {
  const { page, figure } = at;
  const from = figure.clauseStart;
  const clause = page.folded.slice(from, figure.draft.quantity.start);
  const word =
    basisWords()
      .find(clause)
      .findLast((w) => isBasis(clause, w)) ?? null;
  const value = figure.shapeBasis ?? figure.predicate.basis ?? word?.entry ?? nameBasis(at);
  const words = word ? { start: from + word.start, end: from + word.end } : figure.draft.indicator;
  return value && { value: ofStretch(value, figure), rule: 'named', words };
}

/** 较上月, 比上年同期. */
export function namedByTime(at: Place): FoundBasis | null {
  const mention = baseMention(at);
  if (mention?.previous)
    return { value: mention.previous === 'month' ? 'mom' : 'qoq', rule: 'named', words: mention };
  return mention?.sameMoved != null ? { value: 'yoy', rule: 'same stretch', words: mention } : null;
}

/** 较目标, 比上届. */
export function againstName(at: Place): FoundBasis | null {
  const { versus } = at.figure;
  const mention = baseMention(at);
  if (!mention && !versus) return null;
  const value = isTarget(wordsOf(at, versus)) ? 'target' : 'other';
  return { value, rule: 'measured against a name', words: versus ?? mention };
}
