import { byStart, type Span } from '../model';

/** The index of the first item that begins at or after `at`, in items sorted by place. */
export function firstAfter(items: readonly Span[], at: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where at least one of some spans lies, in order and apart. */
export function merged(spans: readonly Span[]): Span[] {
  const found: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort(byStart)) {
    const last = found.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else found.push({ start, end });
  }
  return found;
}

/** Whether a span shares a character with one of the spans of `merged`. */
export const touches = (apart: readonly Span[], { start, end }: Span): boolean =>
  (apart[firstAfter(apart, end) - 1]?.end ?? 0) > start;

/** The items that begin within [from, to). */
export function within<T extends Span>(items: readonly T[], from: number, to: number): T[] {
  const found: T[] = [];
  for (let i = firstAfter(items, from); i < items.length; i += 1) {
    const item = items[i];
    if (!item || item.start >= to) break;
    found.push(item);
  }
  return found;
}
