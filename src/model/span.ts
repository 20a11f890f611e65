/** A half-open range of UTF-16 offsets, `0 <= start <= end`. Which text it counts in is said by whoever carries it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

export const byStart = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
