import { type Observation } from '../../model';
import { type Stored } from '../answers';

/** Observations with one key speak of one figure: they agree, or they are in conflict. */
export const figureKey = (observation: Observation): string =>
  JSON.stringify([
    observation.subjectId,
    observation.indicatorId,
    [...observation.ofIds].sort(),
    [...observation.withIds].sort(),
    observation.qualifiers,
    observation.kind,
    observation.basis,
    observation.status,
    observation.period,
  ]);

const originRank = { judged: 0, reported: 1, derived: 2, background: 3 } as const;

/** A person's decision before an article before a computation; then the surer reading, then what was learned last. */
export const byPreference = (a: Stored<Observation>, b: Stored<Observation>): number =>
  originRank[a.origin] - originRank[b.origin] ||
  b.confidence - a.confidence ||
  b.revision - a.revision ||
  (a.id < b.id ? -1 : 1);

/** One observation for each figure and unit, the preferred one, in the order in which the figures come. */
export function oneOfEach(observations: readonly Stored<Observation>[]): Stored<Observation>[] {
  const best = new Map<string, Stored<Observation>>();
  for (const observation of observations) {
    const key = `${figureKey(observation)} ${observation.normalizedUnit}`;
    const known = best.get(key);
    if (!known || byPreference(observation, known) < 0) best.set(key, observation);
  }
  return [...best.values()];
}

/** The number that stands for a figure where one number must: the middle of a range. Null where the unit is unknown. */
export const middle = ({ normalizedLow: low, normalizedHigh: high }: Observation): number | null =>
  low === null || high === null ? null : low === high ? low : (low + high) / 2;
