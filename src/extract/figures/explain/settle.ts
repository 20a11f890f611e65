import { type Rival, type TraceStep } from '../../reading';

/** The fields of a figure, in the order in which they are told. */
export const fieldOrder = [
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
    .sort((a, b) => fieldOrder.indexOf(a.field) - fieldOrder.indexOf(b.field));
}

const mostRivals = 6;

/** Each other value once, those of the rules first. */
function distinct({ value, rivals }: TraceStep): Rival[] {
  const seen = new Set(['', value]);
  const isNew = (rival: Rival): boolean => !seen.has(rival.value) && seen.add(rival.value) !== null;
  const each = rivals.filter((rival) => isNew(rival) || (rival.weighed && rival.value === ''));
  return each.filter((rival, i) => i < mostRivals || rival.weighed);
}

function overruled({ value, rule, words }: TraceStep, by: TraceStep): Rival[] {
  return [{ value, rule, words, reason: `overruled by “${by.rule}”` }];
}
