import { shortCounties } from '../../../lexicon/divisions';
import { type NamedThing } from '../../../lexicon/named-thing';
import { startsWord } from '../../../text/language/words';
import { type Draft, draft } from '../words/draft';
import { kindOf, mark, type View } from '../words/view';

/** 新疆库车, 江苏昆山: a county by its two characters, right behind the province or the prefecture that holds it. */
export function counties(view: View): Draft[] {
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
  const identifiers = { divisionCode: only.code };
  return {
    type: 'Place',
    name: only.name,
    nameHant: null,
    nameEn: null,
    aliases: [],
    scope: '',
    identifiers,
  };
}

/** No table knows the two characters, and no longer word of the dictionary begins with them. */
const isFree = (view: View, at: number): boolean =>
  [at, at + 1].every((i) => (kindOf(view, view.at[i] ?? -1) & mark.unknown) !== 0) &&
  startsWord(view.folded, at) <= 2 &&
  startsWord(view.folded, at + 1) < 2;
