import { type Rival, type TraceStep } from '../../reading';

const order = [
  'value', 'unit', 'comparator', 'kind', 'basis', 'basePeriod', 'status', 'indicator', 'subject', 'period', 'of', 'with',
  'qualifiers',
]; // prettier-ignore

/** One step a field, in the order of the fields: the last word on each; what it overruled is its rival. */
export function settled(trace: readonly TraceStep[] | null): readonly TraceStep[] {
  if (!trace) return [];
  const byField = new Map<string, TraceStep>();
  for (const step of trace) {
    const before = byField.get(step.field);
    byField.set(
      step.field,
      before ? { ...step, rivals: [...overruled(before, step), ...before.rivals] } : step,
    );
  }
  return [...byField.values()]
    .map((step) => ({ ...step, rivals: distinct(step) }))
    .sort((a, b) => order.indexOf(a.field) - order.indexOf(b.field));
}

const mostRivals = 6;

/** Each other value once, those of the rules first. */
function distinct({ value, rivals }: TraceStep): Rival[] {
  const seen = new Set(['', value]);
  return rivals.filter((rival) => !seen.has(rival.value) && seen.add(rival.value)).slice(0, mostRivals);
}

function overruled({ value, rule, words }: TraceStep, by: TraceStep): Rival[] {
  return [{ value, rule, words, reason: `overruled by “${by.rule}”` }];
}
