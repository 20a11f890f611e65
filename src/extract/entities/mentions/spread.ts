import { foldForMatch, Matcher } from '../../../lexicon/match';
import { overlaps, type Span } from '../../../model';
import { type Draft, draft } from '../words/draft';
import { shortForms } from '../organizations/short-forms';
import { stemOf } from '../words/stem';
import { flag, kindOf, mark, type View } from '../words/view';
import { wordSet } from '../words/vocabulary';

interface Wanted {
  readonly of: Draft;
  readonly because: string | null;
}

const spreads: ReadonlySet<string> = new Set([
  'Organization',
  'GovernmentBody',
  'Person',
  'Facility',
  'Project',
  'Activity',
  'Policy',
]);
const forms: ReadonlySet<string> = new Set(['Organization', 'Facility']);

/** A name that was found once on strong evidence is found everywhere in the text, and so are its short forms. */
export function spread(view: View, found: readonly Draft[]): Draft[] {
  const wanted = wantedNames(view, found);
  const more: Draft[] = [];
  let next = 0;
  const sorted = [...found].sort((a, b) => a.start - b.start);
  for (const match of wanted.find(view.folded)) {
    while (next < sorted.length && (sorted[next]?.end ?? 0) <= match.start - 80) next += 1;
    const { of, because } = match.entry;
    if (clashes(sorted, next, match) || cutsWord(view, match.start, match.end)) continue;
    if (because !== null && goesOn(view, match.end)) continue;
    more.push(
      draft(view, match, of.type, because === null ? 'same-name' : 'short-form', 0.6, {
        name: of.name,
        thing: of.thing,
        scope: of.scope,
        because,
      }),
    );
  }
  return more;
}

/** 国投罗钾 is not 国投: a short form with characters behind it that no table knows is a part of a longer name. */
function goesOn(view: View, end: number): boolean {
  const known = (position: number): boolean => (kindOf(view, view.at[position] ?? -1) & mark.unknown) === 0;
  return end + 1 < view.text.length && !known(end) && !known(end + 1);
}

function clashes(sorted: readonly Draft[], from: number, span: { start: number; end: number }): boolean {
  for (let i = from; i < sorted.length; i += 1) {
    const other = sorted[i];
    if (!other || other.start >= span.end) return false;
    if (overlaps(other, span) && !isHeadOf(other, span) && !isTailOf(other, span)) return true;
  }
  return false;
}

/** 中国 and 中钢 at the head of what the text has as one name: the longer name stands for them. */
const isHeadOf = (known: Draft, span: Span): boolean =>
  known.rule === 'known-name' && known.start === span.start && known.end < span.end;

/** 明川|风电, 安徽|福莱特: what a company does, or whose it is, at the end of its name. */
const isTailOf = (known: Draft, span: Span): boolean =>
  (known.type === 'Commodity' ||
    known.type === 'Industry' ||
    (known.type === 'Organization' && known.rule === 'known-name')) &&
  known.end === span.end &&
  known.start >= span.start + 2;

/** Without the known names that are only the head or the tail of a name found later. */
export const withoutHeads = (found: readonly Draft[], later: readonly Draft[]): Draft[] => {
  const named = later.filter((d) => d.type === 'Organization');
  const starts = new Map(named.map((d) => [d.start, d]));
  const ends = new Map(named.map((d) => [d.end, d]));
  return found.filter((d) => {
    const headed = starts.get(d.start);
    const tailed = ends.get(d.end);
    return !(headed && isHeadOf(d, headed)) && !(tailed && isTailOf(d, tailed));
  });
};

function wantedNames(view: View, found: readonly Draft[]): Matcher<Wanted> {
  const seen = new Set<string>();
  const wanted = new Matcher<Wanted>();
  const want = (name: string, entry: Wanted): void => {
    const folded = foldForMatch(name);
    if (folded.length < 2 || seen.has(folded)) return;
    seen.add(folded);
    wanted.add(folded, entry);
  };
  const strong = distinct(
    view,
    found.filter((d) => spreads.has(d.type) && d.strength >= 0.6),
  );
  for (const d of strong)
    if (!isCommon(d, view)) want(view.folded.slice(d.start, d.end), { of: d, because: null });
  for (const d of strong)
    if (forms.has(d.type))
      for (const form of shortForms(view.folded.slice(d.start, d.end)))
        if (mayStandAlone(view, form))
          want(form, { of: d, because: `short form of ${view.text.slice(d.start, d.end)}` });
  for (const d of strong) if (d.rule === 'latin-name' || d.rule === 'acquired') latinShort(view, d, want);
  return wanted;
}

/** The first of each name, for what a name is called elsewhere depends on the name alone. */
const distinct = (view: View, found: readonly Draft[]): readonly Draft[] =>
  [
    ...new Map(
      [...found].reverse().map((d) => [`${d.type}${view.folded.slice(d.start, d.end)}`, d]),
    ).values(),
  ].reverse();

/** A person called 高峰 is that person where a post says so, not wherever the word stands. */
const isCommon = (d: Draft, view: View): boolean =>
  d.type === 'Person' &&
  d.thing === null &&
  wordSet('names.yaml', 'common').has(view.folded.slice(d.start, d.end));

function mayStandAlone(view: View, form: string): boolean {
  if (wordSet('names.yaml', 'common').has(form) || wordSet('generic.yaml').has(form)) return false;
  const at = view.folded.indexOf(form);
  if (at < 0) return false;
  const { unknown, organizations } = stemOf(view, at, at + form.length);
  return unknown >= 2 || organizations > 0;
}

/** AML Systems is AML later on. */
function latinShort(view: View, d: Draft, want: (name: string, entry: Wanted) => void): void {
  const [first = '', second] = view.text.slice(d.start, d.end).split(' ');
  if (second !== undefined && /^[A-Z][A-Z0-9]{1,7}$/.test(first))
    want(first, { of: d, because: `short form of ${view.text.slice(d.start, d.end)}` });
}

const isLetter = (char: string | undefined): boolean => char !== undefined && /[a-z0-9]/.test(char);

/** Whether a word of the lexicon, or a Latin word, would be cut through. */
function cutsWord(view: View, start: number, end: number): boolean {
  const { folded } = view;
  if (isLetter(folded[start - 1]) && isLetter(folded[start])) return true;
  if ((isLetter(folded[end - 1]) && isLetter(folded[end])) || folded[end] === '*') return true;
  return cuts(view, start) || cuts(view, end);
}

function cuts(view: View, position: number): boolean {
  const index = view.at[position] ?? -1;
  if (index < 0 || view.starts[index] === position) return false;
  return (kindOf(view, index) & (flag.known | flag.title)) !== 0;
}
