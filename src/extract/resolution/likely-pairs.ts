import { featuresOf } from './features';
import { keysOf } from './keys';
import { type Named, type Pair, type Verdict } from './names';
import { scoreOf, threshold } from './score';

/** A key that more names than this share says nothing; the names are then compared by their other keys. */
export const mostUnderKey = 40;

export const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

export const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** Verdicts by the pair they are about; of two about one pair the later in the list stands. */
export const verdictsByPair = (verdicts: readonly Verdict[]): ReadonlyMap<string, Verdict> =>
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

/** Every two names that share a key which says something, once each, and those that a person decided about. */
export function comparablePairs(
  all: readonly Named[],
  said: ReadonlyMap<string, Verdict>,
): readonly (readonly [Named, Named])[] {
  const keys = new Map(all.map((named) => [named.id, keysOf(named)]));
  const keysFor = (named: Named) => keys.get(named.id) ?? keysOf(named);
  const found = new Map<string, readonly [Named, Named]>();
  const add = (a: Named, b: Named): void => {
    if (a.id !== b.id) found.set(pairKey(a.id, b.id), [a, b]);
  };
  for (const equal of [
    bucketsOf(all, (named) => keysFor(named).exact),
    bucketsOf(all, (named) => keysFor(named).likely),
  ])
    for (const bucket of equal.values())
      if (bucket.length > 1 && bucket.length <= mostUnderKey)
        bucket.forEach((a, i) => bucket.slice(i + 1).forEach((b) => add(a, b)));
  const longs = bucketsOf(all, (named) => keysFor(named).heads);
  const briefs = bucketsOf(all, (named) =>
    named.scope === '' ? [keysFor(named).brief ?? ''].filter(Boolean) : [],
  );
  for (const [key, shorts] of briefs) {
    const full = longs.get(key) ?? [];
    if (shorts.length <= mostUnderKey && full.length <= mostUnderKey)
      for (const short of shorts) for (const long of full) add(short, long);
  }
  const ids = new Map(all.map((named) => [named.id, named]));
  for (const { a, b } of said.values()) {
    const [x, y] = [ids.get(a), ids.get(b)];
    if (x && y) add(x, y);
  }
  return [...found.values()];
}

/** Pairs that are likely to be one thing, or were decided to be. */
export const likelyPairs = (all: readonly Named[], said: ReadonlyMap<string, Verdict>): readonly Pair[] =>
  comparablePairs(all, said)
    .map(([a, b]) => judge(a, b, said))
    .filter(({ score }) => score >= threshold);
