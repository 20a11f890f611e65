import { type Indicator, indicatorId, type Observation } from '../../model';
import { type SeedArticle } from './schema';
import { type SeedScene } from './scene';

const toIndicator = (row: SeedArticle['indicators'][number]): Indicator => ({
  id: indicatorId(row.name),
  name: row.name,
  nameHant: row.hant,
  nameEn: row.en,
  aliases: row.aliases,
  dimension: row.dimension,
  broaderId: null,
});

/** The indicators that a file defines; from here on its rows may name them. */
export const defineIndicators = (scene: SeedScene): readonly Indicator[] =>
  scene.file.indicators.map((row) => {
    const indicator = toIndicator(row);
    if (scene.indicators.add(indicator)) scene.report(`indicators (${row.name})`, 'name', 'is defined twice');
    return indicator;
  });

/** Indicators of the lexicon that figures of this file measure, with their broader ones; not those the file defines itself. */
export function measuredIndicators(
  { world }: SeedScene,
  observations: readonly Observation[],
  own: readonly Indicator[],
): readonly Indicator[] {
  const named = new Set(observations.map(({ indicatorId: id }) => id));
  const broader = world.indicators.flatMap(({ id, broaderId }) => (named.has(id) ? (broaderId ?? []) : []));
  const ids = new Set([...named, ...broader]);
  return world.indicators.filter(({ id }) => ids.has(id) && !own.some((indicator) => indicator.id === id));
}
