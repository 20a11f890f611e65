import { type Span } from '../../../src/model';
import { type Random } from '../damage/random';

/** What is wrong with a span of a text, in words; null where nothing is. */
export function spanFault({ start, end }: Span, text: string): string | null {
  const isSpan = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end;
  return isSpan && end <= text.length ? null : `${start}-${end} is no span of ${text.length}`;
}

/** Outside the edits every character of one side is that character of the other. */
export function untouchedFault(
  input: string,
  text: string,
  edits: readonly (Span & { readonly text: string })[],
  toInput: (span: Span) => Span,
  toText: (span: Span) => Span,
): string | null {
  let moved = 0;
  let at = 0;
  for (const edit of [...edits, { start: input.length, end: input.length, text: '' }]) {
    if (at < edit.start) {
      const old = { start: at, end: edit.start };
      const now = { start: at + moved, end: edit.start + moved };
      if (!isSame(toInput(now), old) || !isSame(toText(old), now))
        return `${at}-${edit.start} is mapped elsewhere`;
      if (input.slice(old.start, old.end) !== text.slice(now.start, now.end))
        return 'what was kept is not the same';
    }
    moved += edit.text.length - (edit.end - edit.start);
    at = edit.end;
  }
  return null;
}

const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

interface Way {
  readonly from: string;
  readonly to: string;
  readonly there: (span: Span) => Span;
  readonly back: (span: Span) => Span;
}

/** Any span maps to a span; a wider one to a wider one; and what it maps to maps back onto it where it left anything at all. */
export function mapFault({ from, to, there, back }: Way, random: Random): string | null {
  for (let i = 0; i < 12; i += 1) {
    const start = random.below(from.length + 1);
    const end = Math.min(from.length, start + random.below(random.chance(0.7) ? 6 : from.length + 1));
    const mapped = there({ start, end });
    const fault = spanFault(mapped, to);
    if (fault !== null) return `${start}-${end}: ${fault}`;
    const wider = there({ start: Math.max(0, start - 1), end: Math.min(from.length, end + 1) });
    if (start < end && (wider.start > mapped.start || wider.end < mapped.end))
      return `${start}-${end} is wider than what is around it`;
    const again = back(mapped);
    if (mapped.start < mapped.end && start < end && (again.start >= end || again.end <= start))
      return `${start}-${end} maps to ${mapped.start}-${mapped.end}, and that to ${again.start}-${again.end}`;
  }
  return null;
}
