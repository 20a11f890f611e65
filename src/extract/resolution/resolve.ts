import { foldName } from '../entities/words/folded-names';
import { featuresOf } from './features';
import { byId, judge, likelyPairs, pairKey, verdictsByPair } from './likely-pairs';
import { type Features, type Named, type Pair, type Verdict } from './names';
import { isForbidden, isGuess, threshold } from './score';
import { coreOf } from './short-names';

/** A name that stands for the node of another, with the reasons. */
export interface Joined {
  /** The name whose id goes on standing for both. */
  readonly keep: string;
  readonly join: string;
  /** The name that it was found to be one with; often `keep` itself. */
  readonly with: string;
  readonly features: Features;
  readonly score: number;
  /** `rules`, or the person who decided. */
  readonly author: string;
}

/**
 * Resolves many names against each other at once. The result depends on the names and the verdicts, never on their order: pairs are taken
 * from the surest down, ties by id, and no group comes to hold two names that contradict each other or were said not to be the same.
 * It falls apart into parts that have no likely pair in common: what is far away changes nothing here. `crowded`: keys that say nothing,
 * because more names than are given here share them.
 */
export function resolveAll(
  all: readonly Named[],
  verdicts: readonly Verdict[] = [],
  crowded?: ReadonlySet<string>,
): readonly Joined[] {
  const names = [...new Map(all.map((named) => [named.id, named])).values()].sort(byId);
  const said = verdictsByPair(verdicts);
  const groups = new Map<string, readonly Named[]>(names.map((named) => [named.id, [named]]));
  const reasons = new Map<string, Pair>();
  for (const pair of surestFirst(unambiguous(likelyPairs(names, said, crowded), said))) {
    const [left = [], right = []] = [groups.get(pair.a.id), groups.get(pair.b.id)];
    if (left === right || contradict(left, right, said, pair)) continue;
    const group = [...left, ...right];
    for (const member of group) groups.set(member.id, group);
    for (const { id } of [pair.a, pair.b]) if (!reasons.has(id)) reasons.set(id, pair);
  }
  return names.flatMap((named) => {
    const keep = keeper(groups.get(named.id) ?? [named]);
    const reason = reasons.get(named.id);
    if (keep.id === named.id || !reason) return [];
    const { a, b, features, score, author } = reason;
    return [
      { keep: keep.id, join: named.id, with: a.id === named.id ? b.id : a.id, features, score, author },
    ];
  });
}

const isDecided = ({ author }: Pair): boolean => author !== 'rules';

const surestFirst = (pairs: readonly Pair[]): readonly Pair[] =>
  [...pairs].sort(
    (x, y) =>
      Number(isDecided(y)) - Number(isDecided(x)) ||
      y.score - x.score ||
      (pairKey(x.a.id, x.b.id) < pairKey(y.a.id, y.b.id) ? -1 : 1),
  );

/** The name of a group that stands for it: a curated one, else the one with most codes and names, the fullest, the smallest id. */
const keeper = (group: readonly Named[]): Named =>
  group.reduce((best, named) => (precedes(named, best) ? named : best));

function precedes(a: Named, b: Named): boolean {
  const order =
    Number(b.curated) - Number(a.curated) ||
    Object.keys(b.identifiers).length - Object.keys(a.identifiers).length ||
    foldName(b.name).length - foldName(a.name).length ||
    foldName(b.scope).length - foldName(a.scope).length ||
    byId(a, b);
  return order < 0;
}

/** Which of two names is the shorter one, that may stand for the other. */
function sides({ a, b }: Pair): readonly [Named, Named] {
  const length = (named: Named): number => coreOf(named.name).length * 100 + foldName(named.name).length;
  const isShorter = length(a) < length(b) || (length(a) === length(b) && a.id < b.id);
  return isShorter ? [a, b] : [b, a];
}

/** A short name that could stand for two things which are not likely to be one themselves stands for neither. */
function unambiguous(pairs: readonly Pair[], said: ReadonlyMap<string, Verdict>): readonly Pair[] {
  const guessed = pairs.filter((pair) => !isDecided(pair) && isGuess(pair.features));
  if (guessed.length === 0) return pairs;
  const linked = new Set(pairs.map(({ a, b }) => pairKey(a.id, b.id)));
  const longer = new Map<string, Named[]>();
  for (const pair of guessed) {
    const [short, long] = sides(pair);
    longer.set(short.id, [...(longer.get(short.id) ?? []), long]);
  }
  const torn = new Set([...longer].filter(([, to]) => !areOne(to, linked, said)).map(([id]) => id));
  return pairs.filter((pair) => isDecided(pair) || !isGuess(pair.features) || !torn.has(sides(pair)[0].id));
}

const areOne = (
  names: readonly Named[],
  linked: ReadonlySet<string>,
  said: ReadonlyMap<string, Verdict>,
): boolean =>
  names.every((a, i) =>
    names.slice(i + 1).every((b) => linked.has(pairKey(a.id, b.id)) || judge(a, b, said).score >= threshold),
  );

/** Whether two groups hold names that cannot be one. What a person joined is only held back by what a person parted. */
function contradict(
  left: readonly Named[],
  right: readonly Named[],
  said: ReadonlyMap<string, Verdict>,
  pair: Pair,
): boolean {
  return left.some((a) =>
    right.some((b) => {
      const verdict = said.get(pairKey(a.id, b.id));
      if (verdict) return !verdict.same;
      return !isDecided(pair) && isForbidden(apart(featuresOf(a, b), pair));
    }),
  );
}

/** Names that one code or one given name brings together may differ as names do: by place, by legal form. */
const apart = (features: Features, pair: Pair): Features =>
  isGuess(pair.features)
    ? features
    : { ...features, otherPlace: 0, otherLegalName: 0, otherTrade: 0, otherPart: 0 };
