import { cut, nameOf, otherName, say, sayCode, summaryOf } from '../lib/lang';
import { type EntityCard, type Named } from '../lib/types';

/** One thing that a search found. */
export interface Hit {
  readonly kind: 'entity' | 'indicator' | 'statement' | 'article';
  readonly id: string;
  readonly matched: string;
  /** Where in `matched` what was typed stands. */
  readonly spans?: readonly { readonly start: number; readonly end: number }[];
  readonly item:
    | ({ readonly __typename: 'Entity' } & EntityCard)
    | ({ readonly __typename: 'Indicator' } & Named)
    | {
        readonly __typename: 'Observation' | 'Relation';
        readonly summaryZh: string;
        readonly summaryEn: string;
      }
    | { readonly __typename: 'Article'; readonly title: string | null; readonly publishedOn: string | null }
    | null;
}

export const searchQuery = `query Search($text: String!, $first: Int!, $kinds: [SearchKind!]) {
  search(text: $text, first: $first, kinds: $kinds) {
    totalCount
    nodes { kind id matched spans { start end } item {
      __typename
      ... on Entity { id type name nameHant nameEn }
      ... on Indicator { id name nameHant nameEn }
      ... on Observation { summaryZh summaryEn }
      ... on Relation { summaryZh summaryEn }
      ... on Article { title publishedOn }
    } }
  }
}`;

export interface Found {
  readonly search: { readonly totalCount: number; readonly nodes: readonly Hit[] };
}

/** What a hit is called. */
export function hitTitle({ item, matched }: Hit): string {
  if (item === null) return cut(matched);
  if (item.__typename === 'Entity' || item.__typename === 'Indicator') return nameOf(item);
  if (item.__typename === 'Article') return cut(item.title ?? matched);
  return cut(summaryOf(item), 160);
}

/** What it is also called, or what of it was found. */
export const hitOther = ({ item, matched }: Hit): string => {
  if (item === null || !('name' in item)) return '';
  const own = [item.name, item.nameHant, item.nameEn].includes(matched);
  return own ? otherName(item) : cut(matched, 40);
};

/** What kind of thing it is. */
export const hitKind = ({ kind, item }: Hit): string => {
  if (item?.__typename === 'Entity') return sayCode('type', item.type);
  return say(kind === 'indicator' ? 'indicator' : kind === 'article' ? 'articles' : 'statement');
};
