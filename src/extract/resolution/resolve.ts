import { foldName } from '../entities/folded-names';
import { coreName } from '../entities/short-forms';
import { featuresOf, withoutPlace } from './features';
import { type Features, type Named, type Verdict } from './names';
import { scoreOf, threshold } from './score';

/** Two nodes that are one thing, with the reasons. */
export interface Joined {
  /** The node whose id goes on standing for both. */
  readonly keep: string;
  readonly join: string;
  readonly features: Features;
  readonly score: number;
  /** `rules`, or the person who decided. */
  readonly author: string;
}

const pairKey = (a: string, b: string): string => (a < b ? `${a}\u0000${b}` : `${b}\u0000${a}`);

/** Names that could be one thing share a key: a whole name, an alias, an identifier, or how a company's name begins. */
export function keysOf(named: Named): readonly string[] {
  const names = [named.name, named.nameHant, named.nameEn, ...named.aliases].flatMap((name) =>
    name ? [foldName(name)] : [],
  );
  const codes = Object.entries(named.identifiers).map(([key, value]) => `${key}:${String(value)}`);
  const heads = named.type === 'Organization' ? [`head:${headOf(named.name)}`] : [];
  return [...new Set([...names, ...codes, ...heads])].map((key) => `${named.type}|${key}`);
}

/** The first two characters of a company's name behind its place: 新疆泽远矿业 and 泽远矿业 may be one. */
const headOf = (name: string): string => withoutPlace(coreName(name)).slice(0, 2);

/** The nodes to compare one with: those that share a key with it, in order of their ids. */
export function candidatesFor(named: Named, all: readonly Named[]): readonly Named[] {
  const keys = new Set(keysOf(named));
  return all
    .filter((other) => other.id !== named.id && keysOf(other).some((key) => keys.has(key)))
    .sort(byId);
}

const byId = (a: Named, b: Named): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** The best of some candidates for a name, or null where none is near enough or two are equally near. */
export function decide(
  named: Named,
  candidates: readonly Named[],
  verdicts: readonly Verdict[] = [],
): Joined | null {
  const said = new Map(verdicts.map((v) => [pairKey(v.a, v.b), v]));
  const ranked = [...candidates]
    .sort(byId)
    .map((other) => judged(named, other, said))
    .sort((x, y) => y.score - x.score);
  const [best, second] = ranked;
  if (!best || best.score < threshold) return null;
  return second && second.score === best.score && best.author === second.author ? null : best;
}

function judged(named: Named, other: Named, said: ReadonlyMap<string, Verdict>): Joined {
  const verdict = said.get(pairKey(named.id, other.id));
  const base = { keep: other.id, join: named.id };
  if (verdict)
    return {
      ...base,
      features: { [verdict.same ? 'merged' : 'notTheSame']: verdict.same ? 1 : -1 },
      score: verdict.same ? 1 : 0,
      author: verdict.author,
    };
  const features = featuresOf(named, other);
  return { ...base, features, score: scoreOf(features), author: 'rules' };
}

/**
 * Resolves many nodes against each other at once. The result depends on the nodes and the verdicts, never on their order: pairs are taken
 * from the surest down, ties by id, and no group comes to hold two nodes that contradict each other or were said not to be the same.
 */
export function resolveAll(all: readonly Named[], verdicts: readonly Verdict[] = []): readonly Joined[] {
  const byIds = new Map([...all].sort(byId).map((named) => [named.id, named]));
  const said = new Map(verdicts.map((v) => [pairKey(v.a, v.b), v]));
  const groups = new Map<string, readonly Named[]>([...byIds.values()].map((named) => [named.id, [named]]));
  const reasons = new Map<string, Joined>();
  for (const pair of likelyPairs(byIds, said)) {
    const [left, right] = [groups.get(pair.join), groups.get(pair.keep)];
    if (!left || !right || left === right || contradict(left, right, said, pair.author !== 'rules')) continue;
    const group = [...left, ...right];
    for (const member of group) groups.set(member.id, group);
    for (const id of [pair.join, pair.keep]) if (!reasons.has(id)) reasons.set(id, pair);
  }
  return [...byIds.values()].flatMap((named) => {
    const keep = keeper(groups.get(named.id) ?? [named], named);
    const reason = reasons.get(named.id);
    return keep.id === named.id || !reason ? [] : [{ ...reason, keep: keep.id, join: named.id }];
  });
}

/** The node of a group that stands for it: the fullest name, then the smallest id. */
const keeper = (group: readonly Named[], self: Named): Named =>
  [...group].sort((a, b) => known(b) - known(a) || b.name.length - a.name.length || byId(a, b))[0] ?? self;

const known = (named: Named): number =>
  Object.keys(named.identifiers).length + (named.aliases.length > 0 ? 1 : 0);

function likelyPairs(ids: ReadonlyMap<string, Named>, said: ReadonlyMap<string, Verdict>): readonly Joined[] {
  const byKey = new Map<string, Named[]>();
  for (const named of ids.values())
    for (const key of keysOf(named)) byKey.set(key, [...(byKey.get(key) ?? []), named]);
  const seen = new Map<string, Joined>();
  const consider = (a: Named, b: Named): void => {
    const key = pairKey(a.id, b.id);
    if (!seen.has(key)) seen.set(key, judged(a.id < b.id ? a : b, a.id < b.id ? b : a, said));
  };
  for (const bucket of byKey.values())
    if (bucket.length <= mostInBucket)
      bucket.forEach((a, i) => bucket.slice(i + 1).forEach((b) => consider(a, b)));
  for (const verdict of said.values()) {
    const [a, b] = [ids.get(verdict.a), ids.get(verdict.b)];
    if (a && b) consider(a, b);
  }
  return unambiguous(
    [...seen.values()].filter((pair) => pair.score >= threshold),
    ids,
  ).sort(
    (x, y) =>
      Number(y.author !== 'rules') - Number(x.author !== 'rules') ||
      y.score - x.score ||
      (pairKey(x.keep, x.join) < pairKey(y.keep, y.join) ? -1 : 1),
  );
}

const guesses = ['sameCore', 'shortForm', 'placeDropped'];

const isGuess = ({ features, author }: Joined): boolean =>
  author === 'rules' &&
  !['sameName', 'alias', 'sameIdentifier'].some((key) => features[key] === 1) &&
  guesses.some((key) => features[key] === 1);

/** A short name that could stand for two things that are not one stands for neither. */
function unambiguous(pairs: readonly Joined[], ids: ReadonlyMap<string, Named>): Joined[] {
  const longer = new Map<string, Named[]>();
  const sides = (pair: Joined): readonly [Named, Named] | null => {
    const [a, b] = [ids.get(pair.join), ids.get(pair.keep)];
    if (!a || !b) return null;
    return a.name.length < b.name.length || (a.name.length === b.name.length && a.id < b.id)
      ? [a, b]
      : [b, a];
  };
  for (const pair of pairs.filter(isGuess)) {
    const both = sides(pair);
    if (both) longer.set(both[0].id, [...(longer.get(both[0].id) ?? []), both[1]]);
  }
  const torn = new Set(
    [...longer]
      .filter(([, to]) => to.some((a, i) => to.slice(i + 1).some((b) => against(a, b))))
      .map(([id]) => id),
  );
  return pairs.filter((pair) => !isGuess(pair) || !torn.has(sides(pair)?.[0].id ?? ''));
}

const against = (a: Named, b: Named): boolean =>
  Object.values(featuresOf(a, b)).some((value) => value === -1);

/** A key that more names than this share says nothing; the names are then compared by their other keys. */
const mostInBucket = 200;

function contradict(
  left: readonly Named[],
  right: readonly Named[],
  said: ReadonlyMap<string, Verdict>,
  decided: boolean,
): boolean {
  return left.some((a) =>
    right.some((b) => {
      const verdict = said.get(pairKey(a.id, b.id));
      if (verdict) return !verdict.same;
      return (
        !decided &&
        Object.entries(featuresOf(a, b)).some(([key, value]) => value === -1 && key !== 'otherPlace')
      );
    }),
  );
}
