import { basisWords } from '../../../lexicon/cues';
import { type Basis, type Period, type Span } from '../../../model';
import { type PeriodMention } from '../../../text/periods';
import { within } from '../../page';
import { type Place } from '../figure';
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
  const years = Number(period.start.slice(0, 4)) - Number(base.start.slice(0, 4));
  return years === 1 ? 'yoy' : 'base';
}

export function againstTime(at: Place): FoundBasis | null {
  const { draft, versus } = at.figure;
  const mention = baseMention(at);
  if (!mention?.period || !draft.period) return null;
  const value = basisOfTime(mention.period, draft.period, wordsOf(at, versus));
  return { value, base: mention.period, rule: 'measured against a time', words: mention };
}

/** 年增率, 月增: the name of the indicator says it. */
function nameBasis({ figure }: Place): Basis | null {
  const text = figure.draft.indicator?.text ?? '';
  if (/年增|年成[长長]|年均|年率/.test(text)) return 'yoy';
  if (/月增/.test(text)) return 'mom';
  return /季增/.test(text) ? 'qoq' : null;
}

export function named(at: Place): FoundBasis | null {
  const { page, figure } = at;
  const from = figure.clauseStart;
  const word = basisWords().find(page.folded.slice(from, figure.draft.quantity.start)).at(-1) ?? null;
  const value = figure.shapeBasis ?? figure.predicate.basis ?? word?.entry ?? nameBasis(at);
  const words = word ? { start: from + word.start, end: from + word.end } : figure.draft.indicator;
  return value && { value, rule: 'named', words };
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
