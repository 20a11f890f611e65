export { type Features, type Named, type Pair, type Verdict } from './names';
export { featuresOf } from './features';
export { isGuess, scoreOf, threshold, weights } from './score';
export { type Keys, keysOf } from './keys';
export { comparablePairs, judge, likelyPairs, mostUnderKey, pairKey, verdictsByPair } from './likely-pairs';
export { type Joined, resolveAll } from './resolve';
