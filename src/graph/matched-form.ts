import { type Span } from '../model';
import { searchForm } from './name-keys';
import { type Sound, spelled } from './sounds';
import { type SearchField } from './answers';

/** One form of a node that a search may find, as it is written. */
export interface Form {
  readonly field: SearchField;
  readonly text: string;
}

/** The form that matched, how, and where in it the words stand. */
export interface MatchedForm extends Form {
  readonly by: 'words' | Sound['by'];
  /** UTF-16 offsets in `text`, in order, apart from each other. */
  readonly spans: readonly Span[];
}

/** A form as it is compared, and for each of its UTF-16 units the span of the text that it came from. */
interface Heard {
  readonly by: MatchedForm['by'];
  readonly text: string;
  readonly spanAt: (at: number) => Span;
}

const charSpan = (text: string, start: number): Span => ({
  start,
  end: start + String.fromCodePoint(text.codePointAt(start) ?? 0).length,
});

function folded(text: string): Heard {
  const whole = searchForm(text);
  if (whole.length === text.length)
    return { by: 'words', text: whole, spanAt: (at) => ({ start: at, end: at + 1 }) };
  // Folding changed the length of something: character by character, so that every place is known.
  const spans: Span[] = [];
  let written = '';
  let start = 0;
  for (const char of text) {
    const form = searchForm(char);
    for (let i = 0; i < form.length; i += 1) spans.push({ start, end: start + char.length });
    written += form;
    start += char.length;
  }
  return { by: 'words', text: written, spanAt: (at) => spans[at] ?? { start, end: start } };
}

const hearings = (text: string): readonly Heard[] => [
  folded(text),
  ...spelled(text).map(({ by, text: heard, places }): Heard => ({
    by,
    text: heard,
    spanAt: (at) => charSpan(text, places[at] ?? 0),
  })),
];

/** How well: the words themselves, then what begins with them, then the shortest that holds them all. */
function fit({ text }: Heard, terms: readonly string[]): number {
  const whole = terms.join(' ');
  const held = terms.filter((term) => text.includes(term)).length / terms.length;
  return held * 4 + (text === whole ? 2 : text.startsWith(whole) ? 1 : 0) + 1 / (1 + text.length);
}

/** Spans that touch or overlap become one. */
function merged(spans: readonly Span[]): readonly Span[] {
  const all: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = all.at(-1);
    if (last && span.start <= last.end)
      all.splice(-1, 1, { start: last.start, end: Math.max(last.end, span.end) });
    else all.push(span);
  }
  return all;
}

const spansOf = ({ text, spanAt }: Heard, terms: readonly string[]): readonly Span[] =>
  merged(
    terms.flatMap((term) => {
      const at = text.indexOf(term);
      return at < 0 ? [] : [{ start: spanAt(at).start, end: spanAt(at + term.length - 1).end }];
    }),
  );

/** The form that the words fit best; of forms that fit alike the first. */
export function bestForm(forms: readonly Form[], terms: readonly string[]): MatchedForm | null {
  let best: { readonly form: Form; readonly heard: Heard; readonly fit: number } | null = null;
  for (const form of forms)
    for (const heard of hearings(form.text)) {
      const found = { form, heard, fit: fit(heard, terms) };
      if (best === null || found.fit > best.fit) best = found;
    }
  return best && { ...best.form, by: best.heard.by, spans: spansOf(best.heard, terms) };
}
