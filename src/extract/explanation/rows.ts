import { type Span } from '../../model';
import {
  type Reading,
  type ReadObservation,
  type Refusal,
  type Rival,
  type TraceStep,
  type Weighed,
} from '../reading';
import { type Choice, chosen } from './choose';

/** Words with their place in the source, as decoded. */
interface Quoted extends Span {
  readonly quote: string;
}

export interface ExplainedRival {
  readonly value: string;
  readonly rule: string;
  readonly words: Quoted | null;
  /** Why it is not the field's value. */
  readonly reason: string;
  readonly weighed?: readonly Weighed[];
}

export interface ExplainedField {
  readonly field: string;
  readonly value: string;
  readonly readOrImplied: 'read' | 'implied';
  readonly rule: string;
  readonly words: Quoted | null;
  /** What speaks for and against it, the heaviest first, where it was chosen by that. */
  readonly weighed?: readonly Weighed[];
  readonly rivals: readonly ExplainedRival[];
}

/** One figure: which rule read each of its fields, from which words, and what else they might have been. */
export interface ExplainedFigure extends Quoted {
  readonly type: 'explanation';
  readonly figure: string;
  readonly confidence: number;
  readonly fields: readonly ExplainedField[];
}

/** A number that is no figure. */
export interface ExplainedRefusal extends Quoted {
  readonly type: 'refused';
  readonly rule: string;
  readonly reason: string;
}

/** The explanations that `extract --explain` prints, in order of the text; the reading must have been asked to explain. */
export function explanationRows(
  reading: Reading,
  choice: Choice = {},
): readonly (ExplainedFigure | ExplainedRefusal)[] {
  const { figures, refused } = chosen(reading, choice);
  return [
    ...figures.map((figure) => explainedFigure(reading, figure)),
    ...refused.map((refusal) => explainedRefusal(reading, refusal)),
  ];
}

const quoted = (reading: Reading, span: Span): Quoted => ({
  ...reading.document.toSource(span),
  quote: reading.document.text.slice(span.start, span.end),
});

const maybeQuoted = (reading: Reading, span: Span | null): Quoted | null => span && quoted(reading, span);

function explainedFigure(reading: Reading, figure: ReadObservation): ExplainedFigure {
  const { quantityText, indicatorText, span, confidence, trace } = figure;
  return {
    type: 'explanation',
    figure: `${indicatorText} ${quantityText}`,
    ...quoted(reading, span),
    confidence,
    fields: trace.map((step) => explainedField(reading, step)),
  };
}

function explainedField(reading: Reading, step: TraceStep): ExplainedField {
  const { field, value, rule, words, implied, rivals, weighed } = step;
  return {
    field,
    value,
    readOrImplied: implied ? 'implied' : 'read',
    rule,
    words: maybeQuoted(reading, words),
    ...heaviest(weighed),
    rivals: rivals.filter(({ value }) => value !== '').map((rival) => explainedRival(reading, rival)),
  };
}

const explainedRival = (
  reading: Reading,
  { value, rule, words, reason, weighed }: Rival,
): ExplainedRival => ({
  value,
  rule,
  words: maybeQuoted(reading, words),
  reason,
  ...heaviest(weighed),
});

/** The signs that weigh something, the heaviest first. */
const heaviest = (weighed: readonly Weighed[] | undefined): { readonly weighed?: readonly Weighed[] } =>
  weighed === undefined
    ? {}
    : {
        weighed: weighed
          .filter(({ weight }) => weight !== 0)
          .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)),
      };

const explainedRefusal = (reading: Reading, { span, rule, reason }: Refusal): ExplainedRefusal => ({
  type: 'refused',
  ...quoted(reading, span),
  rule,
  reason,
});
