import { featuresOf } from './features';
import { type Keys, keysOf } from './keys';
import { type Named, type Pair, type Verdict } from './names';
import { scoreOf, threshold } from './score';

/** A key that more names than this share says nothing; the names are then compared by their other keys. */
export const mostUnderKey = 40;

export const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

export const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** Verdicts by the pair they are about; of two about one pair the later in the list stands. */
export const verdictsByPair = <V extends Verdict>(verdicts: readonly V[]): ReadonlyMap<string, V> =>
  new Map(verdicts.map((verdict) => [pairKey(verdict.a, verdict.b), verdict]));

/** Two names with what a person decided about them, else with what the rules say. */
export function judge(one: Named, other: Named, said: ReadonlyMap<string, Verdict>): Pair {
  const [a, b] = byId(one, other) < 0 ? [one, other] : [other, one];
  const verdict = said.get(pairKey(a.id, b.id));
  if (verdict) {
    const features = verdict.same ? { merged: 1 } : { notTheSame: -1 };
    return { a, b, features, score: verdict.same ? 1 : 0, author: verdict.author };
  }
  const features = featuresOf(a, b);
  return { a, b, features, score: scoreOf(features), author: 'rules' };
}

type Buckets = ReadonlyMap<string, readonly Named[]>;

function bucketsOf(all: readonly Named[], keys: (named: Named) => readonly string[]): Buckets {
  const found = new Map<string, Named[]>();
  for (const named of all) {
    for (const key of keys(named)) {
      const bucket = found.get(key);
      if (bucket === undefined) found.set(key, [named]);
      else bucket.push(named);
    }
  }
  return found;
}

const nothingCrowded: ReadonlySet<string> = new Set();

/**
 * Every two names that share a key which says something, once each, and those that a person decided about.
 * `crowded`: keys that more names share than are given here.
 */
export function comparablePairs(
  unsorted: readonly Named[],
  said: ReadonlyMap<string, Verdict>,
  crowded: ReadonlySet<string> = nothingCrowded,
): readonly (readonly [Named, Named])[] {
  const all = [...unsorted].sort(byId);
  const keys = new Map(all.map((named) => [named.id, keysOf(named)]));
  const keysFor = (named: Named): Keys => keys.get(named.id) ?? keysOf(named);
  const found = new Map<string, readonly [Named, Named]>();
  const add = (a: Named, b: Named): void => {
    if (a.id !== b.id) found.set(pairKey(a.id, b.id), [a, b]);
  };
  exactPairs(all, keysFor, add);
  for (const [key, bucket] of bucketsOf(all, (named) => keysFor(named).likely))
    if (bucket.length <= mostUnderKey && !crowded.has(key))
      bucket.forEach((a, i) => bucket.slice(i + 1).forEach((b) => add(a, b)));
  const longs = bucketsOf(all, (named) => keysFor(named).heads);
  const briefs = bucketsOf(all, (named) => keysFor(named).brief);
  for (const [key, shorts] of briefs) {
    const full = longs.get(key) ?? [];
    if (shorts.length <= mostUnderKey && full.length <= mostUnderKey && !crowded.has(key))
      for (const short of shorts) for (const long of full) add(short, long);
  }
  const ids = new Map(all.map((named) => [named.id, named]));
  for (const { a, b } of said.values()) {
    const [x, y] = [ids.get(a), ids.get(b)];
    if (x && y) add(x, y);
  }
  return [...found.values()];
}

/** A name with those that have it as another name; and all that have one code, each with the first of them. */
function exactPairs(
  all: readonly Named[],
  keysFor: (named: Named) => Keys,
  add: (a: Named, b: Named) => void,
): void {
  const called = bucketsOf(all, (named) => keysFor(named).others);
  for (const named of all)
    for (const key of keysFor(named).name) for (const other of called.get(key) ?? []) add(named, other);
  for (const [first, ...rest] of bucketsOf(all, (named) => keysFor(named).codes).values())
    if (first) for (const other of rest) add(first, other);
}

/** Pairs that are likely to be one thing, or were decided to be. */
export const likelyPairs = (
  all: readonly Named[],
  said: ReadonlyMap<string, Verdict>,
  crowded: ReadonlySet<string> = nothingCrowded,
): readonly Pair[] =>
  comparablePairs(all, said, crowded)
    .map(([a, b]) => judge(a, b, said))
    .filter(({ score }) => score >= threshold);
