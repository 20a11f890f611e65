import { indicatorEntries } from '../lexicon/indicators';
import { once } from '../lexicon/load';
import { foldName, type Indicator, indicatorId } from '../model';

/** The indicators of the lexicon as nodes; a narrower one points at the one it is a case of. */
export const lexiconIndicators = once((): readonly Indicator[] =>
  indicatorEntries().flatMap(({ name, hant, en, aliases, narrower, dimension }) => [
    {
      id: indicatorId(name),
      name,
      nameHant: hant,
      nameEn: en,
      aliases: aliases.filter((alias) => alias !== name),
      dimension,
      broaderId: null,
    },
    ...narrower.map((kind) => ({
      id: indicatorId(kind),
      name: kind,
      nameHant: null,
      nameEn: null,
      aliases: [],
      dimension,
      broaderId: indicatorId(name),
    })),
  ]),
);

const byName = once(
  () => new Map(lexiconIndicators().map((indicator) => [foldName(indicator.name), indicator])),
);

/** The indicator of a canonical name; null where the lexicon has none. */
export const lexiconIndicator = (name: string): Indicator | null => byName().get(foldName(name)) ?? null;
