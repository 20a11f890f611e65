import { type Features } from './names';

/** What each feature is worth. Set by hand, held by the labelled names in the tests; `oneScope` marks that one of two has no scope. */
export const weights: Readonly<Record<string, number>> = {
  sameIdentifier: 1,
  sameName: 0.9,
  alias: 0.85,
  sameCore: 0.8,
  shortForm: 0.72,
  placeDropped: 0.71,
  sameScope: 0.05,
  oneScope: 0,
};

/** From here on two names are taken for one thing. */
export const threshold = 0.7;

const forbidding = [
  'otherType',
  'otherIdentifier',
  'otherScope',
  'otherPlace',
  'otherNumber',
  'otherLegalName',
];

/** 0 to 1: the strongest of what speaks for it, a little more for a shared scope, nothing where something forbids it. */
export function scoreOf(features: Features): number {
  if (features['sameIdentifier'] !== 1 && forbidding.some((key) => features[key] === -1)) return 0;
  if (features['otherType'] === -1) return 0;
  const best = Math.max(
    0,
    ...Object.keys(features)
      .filter((key) => key !== 'sameScope')
      .map((key) => (weights[key] ?? 0) * (features[key] ?? 0)),
  );
  const unscoped = 'oneScope' in features && features['sameIdentifier'] !== 1 ? 0.5 : 1;
  return Math.min(
    1,
    Math.round((best + (features['sameScope'] ?? 0) * (weights['sameScope'] ?? 0)) * unscoped * 1000) / 1000,
  );
}
