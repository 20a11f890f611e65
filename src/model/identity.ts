import { createHash } from 'node:crypto';
import { type EntityType } from './entity';
import { foldName } from './fold';
import { type Span } from './span';
import { type RelationType } from './statement';

// 80 bits: at a hundred million nodes the chance of one collision is below one in a hundred million.
const idLength = 20;

/** A short, stable hash of an ordered list of parts; parts cannot run into each other. */
export const stableHash = (...parts: readonly (string | number)[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, idLength);

export const sha256Hex = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex');

/** Two writers who never met give one thing one id. An id never changes. */
export const entityId = (type: EntityType, name: string, scope = ''): string =>
  `e_${stableHash('entity', type, foldName(name), foldName(scope))}`;

const within = '·';

/** The scope of what belongs to an entity: its name behind what makes that its own, 阿拉山口海关·查检三科. */
export const scopeUnder = ({ name, scope }: { readonly name: string; readonly scope: string }): string =>
  scope === '' || name.startsWith(scope) ? name : `${scope}${within}${name}`;

/** The scope of a name that holds in one article alone. */
export const scopeInArticle = (scope: string, article: string): string =>
  scope === '' ? article : `${scope}${within}${article}`;

export const indicatorId = (name: string): string => `i_${stableHash('indicator', foldName(name))}`;

export const sourceId = (title: string, publisher: string | null, year: number | null): string =>
  `s_${stableHash('source', foldName(title), foldName(publisher ?? ''), year ?? 0)}`;

export const articleId = (url: string | null, sha256: string): string => url ?? `sha256:${sha256}`;

/** One article, one place, one shape, one indicator: one observation. */
export const observationId = (articleId: string, span: Span, kind: string, indicatorId: string): string =>
  `o_${stableHash('observation', articleId, span.start, span.end, kind, indicatorId)}`;

/** The ends as written are part of it, for one quotation can state several relations of one type. @adr 0002 */
export const relationId = (
  articleOrSourceId: string,
  span: Span,
  type: RelationType,
  fromText: string,
  toText: string,
): string =>
  `r_${stableHash('relation', articleOrSourceId, span.start, span.end, type, foldName(fromText), foldName(toText))}`;

/** The key that a direct edge and all the relation statements behind it share. */
export const edgeKey = (fromId: string, type: RelationType, toId: string): string =>
  stableHash('edge', fromId, type, toId);
