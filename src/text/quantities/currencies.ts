import { once } from '../../lexicon/load';
import { Matcher } from '../../lexicon/match';
import { readWordLists } from '../../lexicon/word-lists';

/** Words of a currency before a number, with its ISO 4217 code. */
export const currencies = once(
  () =>
    new Matcher<string>(
      [...readWordLists('currencies.yaml')].flatMap(([code, words]) =>
        words.map((word) => [word, code] as const),
      ),
    ),
);
