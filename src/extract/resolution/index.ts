export { type Features, type Named, type Verdict } from './names';
export { featuresOf } from './features';
export { scoreOf, threshold, weights } from './score';
export { candidatesFor, decide, type Joined, keysOf, resolveAll } from './resolve';
