import { type Article, type Entity, type Indicator, type Source } from '../../model';
import { canonicalJson, texts } from '../properties';

/** A contributor that reads one article at a time: what it says of a node is joined with what other readings said. */
export const isReader = (contributor: string): boolean => contributor.startsWith('ingest:');

export const readerOf = (articleId: string): string => `ingest:${articleId}`;

export const articleOfReader = (contributor: string): string | null =>
  isReader(contributor) ? contributor.slice('ingest:'.length) : null;

/**
 * What each contributor said of one node, by contributor; what readings said stands joined under `read`.
 * Curated contributors come first, in the order of their names, so that the node is the same in whatever order they wrote.
 */
export type Claims<T> = Readonly<Record<string, T>>;

export const readKey = 'read';

/** Before the id of a name whose entity this one stands for: what that name says comes last, and goes when the two are parted. */
export const joinedPrefix = 'joined:';

export const isJoined = (key: string): boolean => key.startsWith(joinedPrefix);

const rank = (key: string): number => (isJoined(key) ? 3 : key === readKey ? 2 : isReader(key) ? 1 : 0);

const claimOrder = (a: string, b: string): number => rank(a) - rank(b) || (a < b ? -1 : 1);

/** Claims in order of precedence. */
export const inOrder = <T>(claims: Claims<T>): readonly T[] =>
  Object.entries(claims)
    .sort(([a], [b]) => claimOrder(a, b))
    .map(([, claim]) => claim);

const least = <T extends string | null>(a: T, b: T): T => (a === null || (b !== null && b < a) ? b : a);

const union = (...lists: readonly (readonly string[])[]): readonly string[] =>
  [...new Set(lists.flat())].sort();

interface Named {
  readonly name: string;
  readonly nameHant: string | null;
  readonly nameEn: string | null;
  readonly aliases: readonly string[];
}

const first = <T>(values: readonly (T | null)[]): T | null => values.find((value) => value !== null) ?? null;

const joinNames = <T extends Named>(a: T, b: T): T => ({
  ...a,
  name: least(a.name, b.name),
  nameHant: least(a.nameHant, b.nameHant),
  nameEn: least(a.nameEn, b.nameEn),
  aliases: union(a.aliases, b.aliases),
});

/** Two readings of one entity, in either order the same. */
export function joinEntities(a: Entity, b: Entity): Entity {
  const keys = union(
    Object.keys(a.identifiers),
    Object.keys(b.identifiers),
  ) as (keyof Entity['identifiers'])[];
  const identifiers = Object.fromEntries(
    keys.map((key) => [key, least(a.identifiers[key] ?? null, b.identifiers[key] ?? null)]),
  );
  return { ...joinNames(a, b), scope: least(a.scope, b.scope), identifiers };
}

export const joinIndicators = (a: Indicator, b: Indicator): Indicator => ({
  ...joinNames(a, b),
  dimension:
    a.dimension === 'other'
      ? b.dimension
      : b.dimension === 'other'
        ? a.dimension
        : least(a.dimension, b.dimension),
  broaderId: least(a.broaderId, b.broaderId),
});

/** The first of claims that says something decides each field; aliases of all hold. */
const precedeNames = <T extends Named>(claims: readonly T[], best: T): T => ({
  ...best,
  nameHant: first(claims.map((claim) => claim.nameHant)),
  nameEn: first(claims.map((claim) => claim.nameEn)),
  aliases: union(...claims.map((claim) => claim.aliases)),
});

export function settleEntity(claims: readonly [Entity, ...Entity[]]): Entity {
  const identifiers = Object.assign(
    {},
    ...[...claims].reverse().map((claim) => claim.identifiers),
  ) as Entity['identifiers'];
  return { ...precedeNames(claims, claims[0]), identifiers };
}

export function settleIndicator(claims: readonly [Indicator, ...Indicator[]]): Indicator {
  const dimension = claims.find((claim) => claim.dimension !== 'other')?.dimension ?? 'other';
  return {
    ...precedeNames(claims, claims[0]),
    dimension,
    broaderId: first(claims.map((claim) => claim.broaderId)),
  };
}

/** An article keeps the text that any of its contributors gave. */
export function settleArticle(claims: readonly [Article, ...Article[]]): Article {
  const withText = claims.find((claim) => claim.text !== null);
  const field = <K extends 'title' | 'publisher' | 'publishedOn' | 'url'>(key: K): string | null =>
    first(claims.map((claim) => claim[key]));
  return {
    id: claims[0].id,
    title: field('title'),
    publisher: field('publisher'),
    publishedOn: field('publishedOn'),
    url: field('url'),
    sha256: withText?.sha256 ?? first(claims.map((claim) => claim.sha256)),
    source: withText?.source ?? null,
    text: withText?.text ?? null,
    repairs: withText?.repairs ?? claims[0].repairs,
  };
}

export const settleSource = (claims: readonly [Source, ...Source[]]): Source => claims[0];

/** Claims as stored on the node. */
export const writeClaims = (claims: Claims<unknown>): string => canonicalJson(claims);

export const readClaims = <T>(properties: { readonly [key: string]: unknown }): Claims<T> | null =>
  typeof properties['claims'] === 'string' ? (JSON.parse(properties['claims']) as Claims<T>) : null;

/** Curated contributors that keep a node, and for an article its reader. */
export const holdersOf = (properties: { readonly [key: string]: unknown }): readonly string[] =>
  texts(properties['heldBy']);
