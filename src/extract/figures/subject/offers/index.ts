import { type Place } from '../../figure';
import { type Rule } from '../../rules';
import { group, withIndicator } from '../borrowed';
import { described } from '../described';
import { type FoundSubject } from '../found';
import { good, sector } from '../measured';
import { type Offer } from '../offer';
import { itself, owner } from '../owner';
import { spokenOf } from '../spoken-of';
import { builtWork, inName, namedWork } from '../works';
import { carried, figureBefore } from './carried';
import { namesSaid } from './names';
import { clauseHeads, fronts, wholesSaid } from './words';

/** Those that find one at most: in the name of a work, beside the indicator, behind the number, in words of their own. */
const rules: readonly Rule<FoundSubject>[] = [
  inName,
  namedWork,
  group,
  owner,
  sector,
  itself,
  described,
  withIndicator,
  builtWork,
  spokenOf,
  good,
];

const offered = ({ value, rule, words, implied = false, own = false, signs = [] }: FoundSubject): Offer => ({
  value,
  place: rule,
  words: words ?? value,
  implied,
  own,
  signs,
});

const byRules = (at: Place): Offer[] =>
  rules.flatMap((rule) => {
    const found = rule(at);
    return found ? [offered(found)] : [];
  });

const sources = [byRules, fronts, figureBefore, namesSaid, wholesSaid, clauseHeads, carried] as const;

/** All that a figure may be about, the nearest places first. */
export const offersOf = (at: Place): Offer[] => sources.flatMap((source) => source(at));
