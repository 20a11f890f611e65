import { invariant, type Span } from '../../model';

/**
 * One replacement: `input.slice(start, end)` becomes `text`. Offsets count UTF-16 units of the input. Nothing is inserted between
 * two units: every character of the text was read from somewhere.
 * `starts[k]` and `ends[k]` say, where the new text was read unit by unit, which part of the input unit `k` came from;
 * both never decrease, and the parts of neighbours may overlap (a character read from the bytes of two).
 * Without them the replacement is one piece: any part of it maps to the whole.
 */
export interface Edit extends Span {
  readonly text: string;
  readonly starts?: readonly number[];
  readonly ends?: readonly number[];
}

/** A text after edits, and the way between its positions and those of the text before. Both ways take O(log edits). */
export interface MappedText {
  readonly input: string;
  readonly text: string;
  readonly edits: readonly Edit[];
  /** The part of the input that a span of the text was read from: deletions at its ends are outside, inner ones inside. */
  toInput(span: Span): Span;
  /** The part of the text that a span of the input became; empty where it was dropped. */
  toText(span: Span): Span;
}

/** Applies edits that are in order and do not overlap. */
export function edited(input: string, edits: readonly Edit[]): MappedText {
  if (edits.length === 0) return unchanged(input);
  const { text, offsets } = apply(input, edits);
  const at = (i: number): Place => placeOf(edits, offsets, i);
  return {
    input,
    text,
    edits,
    toInput: (span) =>
      ordered(
        startToInput(at(lastBelow(offsets, span.start, true)), span.start),
        endToInput(at(lastBelow(offsets, span.end, false)), span.end),
      ),
    toText: (span) =>
      ordered(
        startToText(at(lastStart(edits, span.start, true)), span.start),
        endToText(at(lastStart(edits, span.end, false)), span.end),
      ),
  };
}

const unchanged = (input: string): MappedText => ({
  input,
  text: input,
  edits: [],
  toInput: (span) => span,
  toText: (span) => span,
});

function apply(input: string, edits: readonly Edit[]): { text: string; offsets: Int32Array } {
  const pieces: string[] = [];
  const offsets = new Int32Array(edits.length);
  let from = 0;
  let length = 0;
  edits.forEach((edit, i) => {
    invariant(edit.start >= from && edit.end >= edit.start && edit.end <= input.length, 'edits are in order');
    invariant(edit.end > edit.start || edit.text === '', 'what an edit writes stands for something');
    pieces.push(input.slice(from, edit.start), edit.text);
    offsets[i] = length + edit.start - from;
    length += edit.start - from + edit.text.length;
    from = edit.end;
  });
  pieces.push(input.slice(from));
  return { text: pieces.join(''), offsets };
}

/** An edit with its place in the output; null before the first. */
type Place = { readonly edit: Edit; readonly out: number; readonly outEnd: number } | null;

function placeOf(edits: readonly Edit[], offsets: Int32Array, i: number): Place {
  const edit = edits[i];
  const out = offsets[i];
  return edit === undefined || out === undefined ? null : { edit, out, outEnd: out + edit.text.length };
}

function startToInput(place: Place, at: number): number {
  if (place === null) return at;
  if (at >= place.outEnd) return at - place.outEnd + place.edit.end;
  return place.edit.starts?.[at - place.out] ?? place.edit.start;
}

function endToInput(place: Place, at: number): number {
  if (place === null) return at;
  if (at >= place.outEnd) return at - place.outEnd + place.edit.end;
  return place.edit.ends?.[at - 1 - place.out] ?? place.edit.end;
}

function startToText(place: Place, at: number): number {
  if (place === null) return at;
  const { edit, out, outEnd } = place;
  if (at >= edit.end) return at - edit.end + outEnd;
  const { starts, ends } = edit;
  if (starts === undefined || ends === undefined) return out;
  // A unit whose bytes left nothing is read from an empty part: what begins there has it.
  return out + lastIndex(ends.length, (i) => (starts[i] ?? 0) < at && (ends[i] ?? 0) <= at) + 1;
}

function endToText(place: Place, at: number): number {
  if (place === null) return at;
  const { edit, out, outEnd } = place;
  if (at >= edit.end) return at - edit.end + outEnd;
  const { starts } = edit;
  if (starts === undefined) return outEnd;
  return out + lastIndex(starts.length, (i) => (starts[i] ?? 0) < at) + 1;
}

const ordered = (start: number, end: number): Span => ({ start: Math.min(start, end), end });

/** The last index whose offset is below `at`, or equal to it where `inclusive`; -1 where there is none. */
const lastBelow = (offsets: Int32Array, at: number, inclusive: boolean): number =>
  lastIndex(offsets.length, (i) => (inclusive ? (offsets[i] ?? 0) <= at : (offsets[i] ?? 0) < at));

const lastStart = (edits: readonly Edit[], at: number, inclusive: boolean): number =>
  lastIndex(edits.length, (i) => (inclusive ? (edits[i]?.start ?? 0) <= at : (edits[i]?.start ?? 0) < at));

/** Binary search: the last index for which a condition holds that holds for a prefix. */
function lastIndex(length: number, holds: (i: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
