/** A stretch of text that something was read from, or that was mended. Offsets are UTF-16 units of the source. */
export interface Mark {
  readonly kind: 'statement' | 'entity' | 'repair';
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly marks: readonly Mark[];
}

/** Cuts `[0, length)` wherever a mark begins or ends. Marks outside the text, or turned around, are left out. */
export function segments(length: number, marks: readonly Mark[]): readonly Segment[] {
  const fit = marks.filter(({ start, end }) => start >= 0 && start < end && end <= length);
  const cuts = [...new Set([0, length, ...fit.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const byStart = [...fit].sort((a, b) => a.start - b.start);
  const open: Mark[] = [];
  let next = 0;
  return cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1] ?? length;
    for (let mark = byStart[next]; mark && mark.start <= start; mark = byStart[++next]) open.push(mark);
    for (let k = open.length - 1; k >= 0; k--) if ((open[k]?.end ?? 0) <= start) open.splice(k, 1);
    return { start, end, marks: [...open] };
  });
}
