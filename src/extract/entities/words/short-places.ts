import { placeCalled, shortCountiesAndDistricts } from '../../../lexicon/divisions';
import { once } from '../../../lexicon/load';
import { type TermMatch } from '../../../lexicon/match';
import { anyOf } from '../../../lexicon/word-lists';
import { charSet } from '../../../text/char-set';
import { startsWord } from '../../../text/language/words';
import { flag, type Word } from './vocabulary';

/** What is called after the place in front of it: 海关, 高新区, 口岸. */
const calledAfter = once(() => new RegExp(anyOf('called-after-places.yaml', 'endings'), 'y'));

const begins = once(() =>
  charSet([...shortCountiesAndDistricts().keys()].map((name) => name.charAt(0)).join('')),
);

/**
 * 铜梁 in 铜梁高新区, 南沙 in 南沙海关: the short name of a county or a district, right in front of what is called after a place.
 * Elsewhere two characters are too few to know a place by.
 */
export function shortPlaceAt(folded: string, at: number): TermMatch<Word> | null {
  if (!begins()(folded, at)) return null;
  const end = at + 2;
  const short = folded.slice(at, end);
  const same = shortCountiesAndDistricts().get(short);
  if (!same) return null;
  const ending = calledAfter();
  ending.lastIndex = end;
  if (!ending.test(folded) || startsWord(folded, at) > 2) return null;
  const only = same.length === 1 ? same[0] : undefined;
  const thing = placeCalled(only?.name ?? short, [short], only?.code ?? null);
  return { start: at, end, term: short, entry: { flags: flag.known, things: [thing] } };
}
