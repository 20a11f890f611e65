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

const byNameOrId = once(
  () =>
    new Map(
      lexiconIndicators().flatMap((indicator) => [
        [foldName(indicator.name), indicator],
        [indicator.id, indicator],
      ]),
    ),
);

/** The indicator of a canonical name or an id; null where the lexicon has none. */
export const lexiconIndicator = (nameOrId: string): Indicator | null =>
  byNameOrId().get(nameOrId) ?? byNameOrId().get(foldName(nameOrId)) ?? null;
