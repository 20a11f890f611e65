import {
  placeCalled,
  type ShortCounty,
  shortCounties,
  shortCountiesAndDistricts,
} from '../../../lexicon/divisions';
import { once } from '../../../lexicon/load';
import { type NamedThing } from '../../../lexicon/named-thing';
import { anyOf } from '../../../lexicon/word-lists';
import { startsWord } from '../../../text/language/words';
import { type Draft, draft } from '../words/draft';
import { kindOf, mark, type View, wordEndingAt, wordStartingAt } from '../words/view';

/** Counties by their two characters, where the text around them says that they are places. */
export const counties = (view: View): Draft[] => [
  ...behindHolders(view),
  ...inLists(view),
  ...toldAsPlaces(view),
];

/** What stands in front of a place or behind it: 落户库车, 在茫崖建…, 库车经开区, 本报库车4月18日讯. */
const cues = once(() => {
  const leads = anyOf('called-after-places.yaml', 'leads');
  const behind = anyOf('called-after-places.yaml', 'endings', 'behind');
  const dateline = '\\d{1,2}月\\d{1,2}日(?:电|讯)';
  const two = '([\\u4e00-\\u9fff]{2})';
  return new RegExp(`(?<=${leads})${two}(?![市县旗])|${two}(?=${behind}|${dateline})`, 'g');
});

/** Two characters that are a county's and no other word, wherever they stand in a text that says beside them that they are a place. */
function toldAsPlaces(view: View): Draft[] {
  const told = new Map<string, NamedThing | null>();
  for (const match of view.folded.matchAll(cues())) {
    const short = match[1] ?? match[2] ?? '';
    const [only, ...others] = shortCountiesAndDistricts().get(short) ?? [];
    if (only && (isFree(view, match.index) || isPlace(view, wordStartingAt(view, match.index))))
      told.set(short, others.length > 0 ? null : countyOf(only));
  }
  for (const [short, thing] of namedInFull(view)) told.set(short, thing);
  return [...told].flatMap(([short, thing]) =>
    placesOf(view.folded, short)
      .filter((start) => isFree(view, start))
      .map((start) => draft(view, { start, end: start + 2 }, 'Place', 'county', 0.6, { thing, inner: true })),
  );
}

/** 铜梁区, 府谷县: what the text names in full. */
function namedInFull(view: View): Map<string, NamedThing> {
  const found = new Map<string, NamedThing>();
  for (const word of view.words) {
    const thing = word?.things[0];
    if (thing?.type === 'Place' && /^[\u4e00-\u9fff]{2}[县市区旗]$/.test(thing.name))
      if (shortCountiesAndDistricts().has(thing.name.slice(0, 2))) found.set(thing.name.slice(0, 2), thing);
  }
  return found;
}

function placesOf(text: string, word: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 2)) found.push(at);
  return found;
}

/** 喀什、库尔勒、伊宁、和田: between places of a list; which of several counties, nothing says. */
const inLists = (view: View): Draft[] =>
  [...view.folded.matchAll(/(?<=、)[\u4e00-\u9fff]{2}(?=[、和与及])/g)].flatMap(({ index, 0: short }) => {
    const same = shortCounties().get(short);
    const span = { start: index, end: index + 2 };
    if (
      !same ||
      !isPlace(view, wordEndingAt(view, index - 1)) ||
      !isPlace(view, wordStartingAt(view, span.end + 1))
    )
      return [];
    const [only] = same;
    const thing = only && same.length === 1 ? countyOf(only) : null;
    return [draft(view, span, 'Place', 'county', 0.6, { thing, inner: true })];
  });

const isPlace = (view: View, index: number): boolean => view.words[index]?.things[0]?.type === 'Place';

/** 新疆库车, 江苏昆山: right behind the province or the prefecture that holds it. */
function behindHolders(view: View): Draft[] {
  const found: Draft[] = [];
  for (let i = 0; i < view.starts.length; i += 1) {
    const holder = view.words[i]?.things[0];
    if (holder?.type !== 'Place') continue;
    const start = view.ends[i] ?? 0;
    const thing = countyIn(holder, view.folded.slice(start, start + 2));
    if (thing && isFree(view, start))
      found.push(draft(view, { start, end: start + 2 }, 'Place', 'county', 0.6, { thing, inner: true }));
  }
  return found;
}

function countyIn(holder: NamedThing, short: string): NamedThing | null {
  const code = holder.identifiers.divisionCode;
  if (code === undefined) return null;
  const within = code.replace(/(?:00)+$/, '');
  const [only, ...others] = (shortCounties().get(short) ?? []).filter((county) =>
    county.code.startsWith(within),
  );
  if (!only || others.length > 0 || within.length > 4) return null;
  return countyOf(only);
}

const countyOf = ({ name, code }: ShortCounty): NamedThing => placeCalled(name, [], code);

/** No table knows the two characters, and no longer word of the dictionary begins with them. */
const isFree = (view: View, at: number): boolean =>
  [at, at + 1].every((i) => (kindOf(view, view.at[i] ?? -1) & mark.unknown) !== 0) &&
  startsWord(view.folded, at) <= 2 &&
  startsWord(view.folded, at + 1) < 2;
