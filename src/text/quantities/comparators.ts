import { z } from 'zod';
import { loadTable, once } from '../../lexicon/load';
import { Matcher } from '../../lexicon/match';
import { comparators } from '../../model';

const schema = z.strictObject({
  words: z.array(z.string().min(1)).min(1),
  comparator: z.enum(comparators),
  place: z.enum(['before', 'after']),
  /** Only before a bare scale: 上亿, 过百. */
  bare: z.boolean().default(false),
  source: z.string().min(1),
});

export type ComparatorEntry = z.infer<typeof schema>;

const matchers = once(() => {
  const before = new Matcher<ComparatorEntry>();
  const after = new Matcher<ComparatorEntry>();
  for (const entry of loadTable('comparators.yaml', schema))
    for (const word of entry.words) (entry.place === 'before' ? before : after).add(word, entry);
  return { before, after };
});

const longestComparator = 4;

/** The bound that ends exactly at `end`; null where none does. A word that only looks like one is no bound. */
export function comparatorBefore(
  folded: string,
  end: number,
  bareScale: boolean,
): { entry: ComparatorEntry; start: number } | null {
  const match = matchers().before.endingAt(folded, end, 0, longestComparator);
  if (!match || match.entry.comparator === 'exact' || (match.entry.bare && !bareScale)) return null;
  return { entry: match.entry, start: match.start };
}

/** The bound that begins exactly at `start`. */
export function comparatorAfter(
  folded: string,
  start: number,
): { entry: ComparatorEntry; end: number } | null {
  const match = matchers().after.at(folded, start);
  return match && { entry: match.entry, end: match.end };
}
