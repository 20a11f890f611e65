import { type Article, type Entity, type Indicator, type Source } from '../../model';
import {
  type Claims,
  holdersOf,
  inOrder,
  isJoined,
  isReader,
  joinEntities,
  joinIndicators,
  readClaims,
  readKey,
  settleArticle,
  settleEntity,
  settleIndicator,
  settleSource,
  writeClaims,
} from './claims';
import { present, type Properties, sameProperties } from '../properties';
import {
  articleProperties,
  entityProperties,
  indicatorProperties,
  sourceProperties,
  toArticle,
  toEntity,
  toIndicator,
  toSource,
} from '../rows';

/** How claims about one kind of node become the node. */
interface Merging<T extends { readonly id: string }> {
  readonly toModel: (properties: Properties) => T;
  readonly properties: (node: T) => Properties;
  readonly settle: (claims: readonly [T, ...T[]]) => T;
  /** Joins what two readings say; null where each contributor's claim is kept by itself. */
  readonly join: ((a: T, b: T) => T) | null;
  /** What remains of a node that is still spoken of when nobody claims anything about it. */
  readonly bare: (node: T) => T;
  /** A claim as it is kept beside others. */
  readonly brief: (node: T) => T;
  /** The kept claim, made whole with what the node holds. */
  readonly whole: (claim: T, node: T) => T;
}

const nameless = { nameHant: null, nameEn: null, aliases: [] };
const same = <T>(node: T): T => node;

export const entityMerging: Merging<Entity> = {
  toModel: toEntity,
  properties: entityProperties,
  settle: settleEntity,
  join: joinEntities,
  bare: (entity) => ({ ...entity, ...nameless, identifiers: {} }),
  brief: same,
  whole: same,
};

export const indicatorMerging: Merging<Indicator> = {
  toModel: toIndicator,
  properties: indicatorProperties,
  settle: settleIndicator,
  join: joinIndicators,
  bare: (indicator) => ({ ...indicator, ...nameless }),
  brief: same,
  whole: same,
};

// The text stands once, on the node; a claim only remembers whether its contributor gave one.
const textKept = '';

export const articleMerging: Merging<Article> = {
  toModel: toArticle,
  properties: articleProperties,
  settle: settleArticle,
  join: null,
  bare: (article) => ({ ...article, source: null, text: null, repairs: [] }),
  brief: (article) =>
    article.text === null ? article : { ...article, source: textKept, text: textKept, repairs: [] },
  whole: (claim, { source, text, repairs }) =>
    claim.text === null ? claim : { ...claim, source, text, repairs },
};

export const sourceMerging: Merging<Source> = {
  toModel: toSource,
  properties: sourceProperties,
  settle: settleSource,
  join: null,
  bare: same,
  brief: same,
  whole: same,
};

function claimsOf<T extends { readonly id: string }>(
  merging: Merging<T>,
  before: Properties | null,
): Claims<T> {
  if (before === null) return {};
  const node = merging.toModel(before);
  const kept = readClaims<T>(before);
  if (kept !== null)
    return Object.fromEntries(Object.entries(kept).map(([who, claim]) => [who, merging.whole(claim, node)]));
  const [holder] = holdersOf(before);
  return { [holder ?? readKey]: node };
}

function put<T extends { readonly id: string }>(
  merging: Merging<T>,
  claims: Record<string, T>,
  contributor: string,
  node: T,
): void {
  const joined = merging.join !== null && isReader(contributor);
  const key = joined ? readKey : contributor;
  const already = claims[key];
  claims[key] = merging.join !== null && joined && already !== undefined ? merging.join(already, node) : node;
}

const isNonEmpty = <T>(list: readonly T[]): list is readonly [T, ...T[]] => list.length > 0;

/**
 * A node after some contributors said what they have to say about it, and others (`silent`) no longer do.
 * Null where nothing about it changes.
 */
export function mergeNode<T extends { readonly id: string }>(
  merging: Merging<T>,
  before: Properties | null,
  said: ReadonlyMap<string, T>,
  silent: readonly string[],
): { readonly node: T; readonly properties: Properties } | null {
  const claims = Object.fromEntries(
    Object.entries(claimsOf(merging, before)).filter(([who]) => !silent.includes(who)),
  );
  for (const [contributor, node] of [...said].sort(([a], [b]) => (a < b ? -1 : 1)))
    put(merging, claims, contributor, node);
  // Where only joined names say something, the node goes on under its own name.
  const bare =
    before !== null && Object.keys(claims).every(isJoined) ? [merging.bare(merging.toModel(before))] : [];
  const standing = [...bare, ...inOrder(claims)];
  const node = isNonEmpty(standing) ? merging.settle(standing) : null;
  if (node === null) return null;
  const holders = Object.keys(claims)
    .filter((who) => who !== readKey && !isJoined(who))
    .sort();
  const briefly = Object.fromEntries(
    Object.entries(claims).map(([who, claim]) => [who, merging.brief(claim)]),
  );
  const properties = {
    ...merging.properties(node),
    ...present({ heldBy: holders, claims: standing.length > 1 ? writeClaims(briefly) : null }),
  };
  return before !== null && sameProperties(before, properties) ? null : { node, properties };
}
