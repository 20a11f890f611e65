import { type Basis, type ObservationKind, type Period, type Span, type Status } from '../../model';
import { type IndicatorTerm } from '../../lexicon/indicators';
import { type PeriodMention } from '../../text/periods';
import { type WrittenQuantity } from '../../text/quantities';
import { type TraceStep } from '../reading';
import { type Named } from '../page';

/** The name of what a figure measures. */
export interface DraftIndicator extends Span {
  readonly text: string;
  readonly term: IndicatorTerm | null;
}

/** Who or what a figure is about. */
export interface DraftSubject extends Span {
  readonly text: string;
  readonly named: Named | null;
}

/** A figure while it is being read: steps fill it in, and say in the trace what they did. */
export interface Draft {
  quantity: WrittenQuantity;
  /** The words of the clause before the number. */
  readonly region: Span;
  sign: 1 | -1;
  kind: ObservationKind;
  basis: Basis | null;
  basePeriod: Period | null;
  status: Status;
  indicator: DraftIndicator | null;
  subject: DraftSubject | null;
  period: Period | null;
  /** The words the period was read from; null where it is implied. */
  when: PeriodMention | null;
  qualifiers: string[];
  readonly implied: Set<string>;
  readonly trace: TraceStep[];
  /** The rule that gave the figure its shape. */
  rule: string;
  /** What the reading lost on its way: 1 is certain. */
  confidence: number;
}

export function note(
  draft: Draft,
  field: string,
  value: string,
  rule: string,
  rivals: readonly string[] = [],
): void {
  draft.trace.push({ field, value, rule, rivals });
}

export function setIndicator(draft: Draft, indicator: DraftIndicator, rule: string, implied: boolean): void {
  draft.indicator = indicator;
  if (implied) draft.implied.add('indicator');
  note(draft, 'indicator', indicator.text, rule);
}

export function setSubject(draft: Draft, subject: DraftSubject, rule: string, implied: boolean): void {
  draft.subject = subject;
  if (implied) draft.implied.add('subject');
  note(draft, 'subject', subject.text, rule);
}

export function setPeriod(
  draft: Draft,
  period: Period | null,
  when: PeriodMention | null,
  rule: string,
  implied: boolean,
): void {
  draft.period = period;
  draft.when = when;
  if (implied) draft.implied.add('period');
  note(draft, 'period', period?.text ?? '', rule);
}
