import { changeWords, predicateWords } from '../../../lexicon/cues';
import { type Span } from '../../../model';
import { charClass, charSet } from '../../../text/char-set';
import { type Page, startingAt } from '../../page';
import { owns } from '../phrase/owner-names';

/** No name of a thing that no table knows is longer. */
const longestChunk = 18;

const ends = charClass(
  /[^\u4e00-\u9fffa-z0-9“”"·&-]|[在对将从由为于使与和及的是有占较比仅约达因受被把让向并而且但]/,
);
const adverb = charSet('仍则就也亦都均又再还更共约近');

/** The words from `at` on that may be the name of a thing: up to a verb, a time, an indicator, a mark or a particle. */
export function chunkAt(page: Page, at: number, floor: number): Span | null {
  const { folded } = page;
  const stop = Math.min(floor, at + longestChunk);
  let p = at;
  while (p < stop) {
    const named = startingAt(page.names, p);
    if (named && named.end <= stop && owns(named)) p = named.end;
    else if ((p > at && endsAt(page, p, stop)) || ends(folded, p)) break;
    else p += 1;
  }
  while (p > at && adverb(folded, p - 1)) p -= 1;
  return p - at >= 2 ? { start: at, end: p } : null;
}

const roles = ['verb', 'report', 'lead', 'tail'] as const;

/** Where a time, an indicator, a number or a word of more than one character that is no part of a name begins. */
function endsAt(page: Page, p: number, stop: number): boolean {
  if (startingAt(page.periods, p) ?? startingAt(page.terms, p) ?? startingAt(page.quantities, p)) return true;
  if (changeWords().at(page.folded, p, stop)) return true;
  return roles.some((role) => {
    const word = predicateWords(role).at(page.folded, p, stop);
    return word !== null && word.end - word.start > 1;
  });
}
