import { type Features } from './names';

/** What each feature is worth. Set by hand, held by the labelled names in the tests. */
export const weights: Readonly<Record<string, number>> = {
  sameIdentifier: 1,
  sameName: 0.9,
  alias: 0.85,
  sameBranch: 0.82,
  sameCore: 0.8,
  shortForm: 0.72,
  placeDropped: 0.71,
};

/** From here on two names are taken for one thing. */
export const threshold = 0.7;

/** What no likeness of names outweighs; an identifier outweighs all but another type, another identifier and two curated entries. */
const forbidding = ['otherType', 'otherIdentifier', 'bothCurated'];
const doubtful = ['otherScope', 'otherPlace', 'otherNumber', 'otherLegalName', 'otherTrade', 'otherPart'];

/** Whether something in the features forbids that two names are one. */
export const isForbidden = (features: Features): boolean =>
  forbidding.some((key) => features[key] === -1) ||
  (features['sameIdentifier'] !== 1 && doubtful.some((key) => features[key] === -1));

/** 0 to 1: the strongest of what speaks for it, a little more for a shared scope, nothing where something forbids it. */
export function scoreOf(features: Features): number {
  if (isForbidden(features)) return 0;
  const best = Math.max(0, ...Object.entries(features).map(([key, value]) => (weights[key] ?? 0) * value));
  const scope = features['sameScope'] === 1 ? 0.05 : features['likeScope'] === 1 ? -0.15 : 0;
  const unscoped = 'oneScope' in features && features['sameIdentifier'] !== 1 ? 0.5 : 1;
  return Math.max(0, Math.min(1, Math.round((best + (best === 0 ? 0 : scope)) * unscoped * 1000) / 1000));
}

/** Likeness that a shorter name can have to several things at once; surer than that are names and codes that were given. */
const guesses = ['alias', 'sameBranch', 'sameCore', 'shortForm', 'placeDropped', 'likeScope'];

export const isGuess = (features: Features): boolean =>
  features['sameIdentifier'] !== 1 && guesses.some((key) => features[key] === 1);
