import { z } from 'zod';
import { dimensions } from '../model';
import { loadTables, once } from './load';
import { Matcher } from './match';

const schema = z.strictObject({
  /** Simplified, as its source has it. */
  name: z.string().min(1),
  hant: z.string().min(1),
  en: z.string().min(1),
  /** The same thing under other names. */
  aliases: z.array(z.string().min(1)).default([]),
  /** Cases of it with a name of their own: 工业增加值 of 增加值. */
  narrower: z.array(z.string().min(1)).default([]),
  dimension: z.enum(dimensions),
  /** What a bare percentage of it is: of 增速 growth, of 降幅 fall, of 占比 share, of 产能 capacity, of 亏损 loss. */
  reads: z.enum(['growth', 'fall', 'share', 'capacity', 'loss']).optional(),
  source: z.string().min(1),
});

export type IndicatorEntry = z.infer<typeof schema>;

/** A name an indicator goes by, and the indicator it names. */
export interface IndicatorTerm {
  /** Canonical, simplified. */
  readonly name: string;
  /** The broader indicator, for a case with a name of its own. */
  readonly broader: string | null;
  readonly entry: IndicatorEntry;
}

/** The tables of `indicators/`, one a field of statistics. */
export const indicatorEntries = once((): readonly IndicatorEntry[] => loadTables('indicators', schema));

export const indicatorMatcher = once(() => {
  const matcher = new Matcher<IndicatorTerm>();
  for (const entry of indicatorEntries()) {
    const term = { name: entry.name, broader: null, entry };
    for (const word of new Set([entry.name, entry.hant, ...entry.aliases])) matcher.add(word, term);
    for (const word of entry.narrower) matcher.add(word, { name: word, broader: entry.name, entry });
  }
  return matcher;
});
