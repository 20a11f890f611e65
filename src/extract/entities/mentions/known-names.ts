import { indicatorMatcher } from '../../../lexicon/indicators';
import { type NamedThing } from '../../../lexicon/named-thing';
import { type EntityType, type Span } from '../../../model';
import { type Draft, draft } from '../words/draft';
import { startsWord } from '../../../text/language/words';
import { charSet } from '../../../text/char-set';
import { flag, kindOf, mark, type View, wordEndingAt, wordStartingAt } from '../words/view';
import { vocabulary, wordMatcher, wordSet } from '../words/vocabulary';

const canStandInside: ReadonlySet<EntityType> = new Set([
  'Place',
  'Commodity',
  'Organization',
  'GovernmentBody',
  'Facility',
]);

/** 日本央行 names 日本 as well. */
function placeOf(view: View, span: Span): Draft[] {
  const place = vocabulary().at(view.folded, span.start, span.end - 1);
  const thing = place?.entry.things[0];
  return place && thing?.type === 'Place'
    ? [draft(view, place, 'Place', 'known-name', 0.6, { thing, inner: true })]
    : [];
}

/** 中钢 in 中钢昊炭: two characters that a longer name goes on from, with characters that no table and no dictionary takes for words. */
export const isHeadOfLonger = (view: View, { start, end }: Span): boolean =>
  end - start === 2 &&
  [end, end + 1].every((at) => (kindOf(view, view.at[at] ?? -1) & mark.unknown) !== 0) &&
  startsWord(view.folded, end) < 2 &&
  startsWord(view.folded, end + 1) < 2;

/** 小米 and 联想 are words too: a company where words of companies follow, or in a list beside one that is no such word. */
function isOnlyWord(view: View, { start, end }: Span): boolean {
  if (!wordSet('names.yaml', 'brands').has(view.folded.slice(start, end))) return false;
  if (wordMatcher('names.yaml', 'company-behind').at(view.folded, end)) return false;
  const before = listed(view.folded, start - 1) ? wordEndingAt(view, start - 1) : -1;
  const after = listed(view.folded, end) ? wordStartingAt(view, end + 1) : -1;
  return ![before, after].some((index) => isCompany(view, index));
}

const listed = charSet('、和与及');

const isCompany = (view: View, index: number): boolean =>
  view.words[index]?.things[0]?.type === 'Organization' &&
  !wordSet('names.yaml', 'brands').has(view.folded.slice(view.starts[index], view.ends[index]));

const isGood = ({ type }: NamedThing): boolean => type === 'Commodity' || type === 'Industry';

/** The 零售 of 社会消费品零售总额 names no trade: it stands in the middle of what an indicator is called. */
function isInIndicator(view: View, { start, end }: Span): boolean {
  for (let from = Math.max(0, start - longestHead); from < start; from += 1)
    if ((indicatorMatcher().at(view.folded, from)?.end ?? 0) >= end) return true;
  return false;
}

/** How far in front of a name an indicator may begin that the name is a part of. */
const longestHead = 6;

/** 房地产开发投资 is the investment of 房地产. */
const nameOf = (view: View, span: Span): Span =>
  /^房地产开发投资/.test(view.folded.slice(span.start, span.start + 7))
    ? { start: span.start, end: span.start + 3 }
    : span;

/** Names of the lexicon, wherever they stand. */
export function knownNames(view: View): Draft[] {
  const found: Draft[] = [];
  for (let i = 0; i < view.starts.length; i += 1) {
    const thing = (kindOf(view, i) & flag.known) === 0 ? undefined : view.words[i]?.things[0];
    if (!thing) continue;
    const span = nameOf(view, { start: view.starts[i] ?? 0, end: view.ends[i] ?? 0 });
    if (thing.type === 'Organization' && (isHeadOfLonger(view, span) || isOnlyWord(view, span))) continue;
    if (isGood(thing) && isInIndicator(view, span)) continue;
    if (thing.type === 'GovernmentBody') found.push(...placeOf(view, span));
    found.push(
      draft(view, span, thing.type, 'known-name', 0.6, { thing, inner: canStandInside.has(thing.type) }),
    );
  }
  return found;
}
