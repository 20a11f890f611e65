import { foldForMatch } from '../../../lexicon/match';
import { type Draft, draft } from '../words/draft';
import { type View } from '../words/view';
import { wordMatcher, wordSet } from '../words/vocabulary';
import { matchesOf } from '../../../text/matches';

const sequence = /[A-Z][A-Za-z0-9&.'’-]*(?: (?:(?:and|of|for|the|&) )?[A-Z][A-Za-z0-9&.'’-]*)*/g;

/** Organisations in Latin letters: by the last word of the name, or by what stands beside it. */
export function latinNames(view: View): Draft[] {
  const found: Draft[] = [];
  for (const match of matchesOf(sequence, view.text)) {
    const name = match[0].replace(/[.'’-]+$/, '');
    const start = match.index;
    const end = start + name.length;
    if (name.length < 2 || wordSet('latin.yaml', 'not').has(foldForMatch(name))) continue;
    const strength = strengthOf(view, name, start, end) || besideAnother(view, found.at(-1), start);
    if (strength > 0)
      found.push(draft(view, { start, end }, 'Organization', 'latin-name', strength, { name }));
  }
  return found;
}

/** Encore Wire和Southwire: joined to one that was found. */
const besideAnother = (view: View, before: Draft | undefined, start: number): number =>
  before && /^ ?[和与及、] ?$/.test(view.folded.slice(before.end, start)) ? 0.65 : 0;

function strengthOf(view: View, name: string, start: number, end: number): number {
  const words = foldForMatch(name).split(' ');
  const last = words.at(-1) ?? '';
  if (words.length > 1 && wordSet('latin.yaml', 'organizations').has(last.replace(/\./g, ''))) return 0.85;
  const before = wordMatcher('cues.yaml', 'latin-before').endingAt(
    view.folded,
    start,
    Math.max(0, start - 8),
    8,
  );
  if (before) return words.length > 1 ? 0.8 : 0.7;
  const after = wordMatcher('cues.yaml', 'latin-after').at(
    view.folded,
    view.text[end] === ' ' ? end + 1 : end,
  );
  return after && words.length > 1 ? 0.7 : 0;
}
