import { type Basis, type ObservationKind, type Period, type Span, type Status } from '../../model';
import { type IndicatorTerm } from '../../lexicon/indicators';
import { type PeriodMention } from '../../text/periods';
import { type WrittenQuantity } from '../../text/quantities';
import { type Rival, type TraceStep } from '../reading';
import { type Found } from './found';
import { type Named } from '../page';

/** The name of what a figure measures. */
export interface DraftIndicator extends Span {
  readonly text: string;
  readonly term: IndicatorTerm | null;
  /** 对东盟、欧盟进出口分别…: the member of the list that this one is with. */
  readonly counterpart?: Named;
}

/** Who or what a figure is about. */
export interface DraftSubject extends Span {
  readonly text: string;
  readonly named: Named | null;
}

/** A figure while it is being read: steps fill it in. */
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
  /** Its subject or indicator is a member of a list, or shared by one: for this figure only. */
  dealt: boolean;
  /** It is about the trade or good that it measures: for this figure and what is said of it only. */
  ofThing: boolean;
  /** Names of the fields that were implied, not read. */
  readonly implied: Set<string>;
  /** Null where nobody asks for an explanation. */
  readonly trace: TraceStep[] | null;
  /** The rule that gave the figure its shape. */
  rule: string;
  /** What the reading lost on its way: 1 is certain. */
  confidence: number;
}

/**
 * Keeps whether a field was read or implied and, where an explanation is asked for, how; a later step on the same
 * field overrules it.
 */
export function note(draft: Draft, field: string, found: Found<string>, rivals: readonly Rival[] = []): void {
  const { value, rule, implied = false, weighed } = found;
  setImplied(draft, field, implied);
  if (!draft.trace) return;
  const words = found.words && { start: found.words.start, end: found.words.end };
  draft.trace.push({ field, value, rule, words, implied, rivals, ...(weighed && { weighed }) });
}

export function setSubject(draft: Draft, subject: DraftSubject, implied: boolean): void {
  draft.subject = subject;
  setImplied(draft, 'subject', implied);
}

export function setPeriod(
  draft: Draft,
  period: Period | null,
  when: PeriodMention | null,
  implied: boolean,
): void {
  draft.period = period;
  draft.when = when;
  setImplied(draft, 'period', implied);
}

export function setIndicator(draft: Draft, indicator: DraftIndicator, implied: boolean): void {
  draft.indicator = indicator;
  setImplied(draft, 'indicator', implied);
}

function setImplied(draft: Draft, field: string, implied: boolean): void {
  if (implied) draft.implied.add(field);
  else draft.implied.delete(field);
}
