import { type Article, type Entity, type Evidence, type Indicator } from '../../model';
import { type Value } from '../engine';
import { type Properties } from '../properties';
import { toArticle, toEntity } from '../rows';
import { byPlace } from '../statement-rows';
import { type FigureAhead, type FigureFields, type RelationAhead, type RelationFields } from './asks';

/** What stands for a stored field that is absent, where that is not null. */
const absent: Properties = {
  implied: [],
  ofIds: [],
  withIds: [],
  qualifiers: [],
  inputIds: [],
  aliases: [],
  scope: '',
};

type Node = Record<string, unknown>;

/** The values of a row under the names that were asked for: nodes of one page are alike and small. */
function picked(fields: readonly string[], values: readonly Value[]): Node {
  const node: Node = {};
  fields.forEach((field, i) => {
    node[field] = values[i] ?? absent[field] ?? null;
  });
  return node;
}

const entityOf = (fields: readonly string[], values: readonly Value[]): Entity => {
  const node = picked(fields, values);
  return fields.includes('wikidata') ? toEntity(node) : (node as unknown as Entity);
};

const indicatorOf = (fields: readonly string[], values: readonly Value[]): Indicator =>
  picked(fields, values) as unknown as Indicator;

const articleOf = (fields: readonly string[], values: readonly Value[]): Article => {
  const node = picked(fields, values);
  return fields.includes('repairs') ? toArticle(node) : (node as unknown as Article);
};

/** A figure or relation of a page, as a list of these in this order. */
export interface PageRow {
  readonly id: string;
  readonly key: Value;
  /** Of the fields asked for. */
  readonly values: readonly Value[];
  readonly evidence: readonly EvidenceRow[];
  /** What stands at its two ends: the subject and the indicator, or from where to where. */
  readonly ends: readonly [Value | undefined, Value | undefined];
}

/** Article, start, end, quotation, and the fields of the article that were asked for. */
type EvidenceRow = readonly [string, number, number, string, readonly Value[]];

type RowList = readonly [string, Value, readonly Value[], readonly EvidenceRow[], Value, Value];

/** The rows that a statement has collected. */
export const pageRows = (page: Value | undefined): readonly PageRow[] =>
  ((page ?? []) as unknown as readonly RowList[]).map(([id, key, values, evidence, ...ends]) => ({
    id,
    key,
    values,
    evidence,
    ends,
  }));

/** The one node that a pattern found; null where it found none. */
function only<T>(
  found: Value | undefined,
  fields: readonly string[],
  toNode: (fields: readonly string[], values: readonly Value[]) => T,
): T | null {
  const [values] = Array.isArray(found) ? (found as readonly Value[]) : [];
  return Array.isArray(values) ? toNode(fields, values as readonly Value[]) : null;
}

const evidenceOf = ([articleId, start, end, quote]: EvidenceRow): Evidence => ({
  articleId,
  span: { start, end },
  quote,
});

type Asked = Pick<FigureFields, 'fields' | 'evidence' | 'articleFields'>;

/** The statement itself, with its words and the articles they stand in. */
function statementOf(
  kind: 'observation' | 'relation',
  { values, evidence }: PageRow,
  { fields, articleFields }: Asked,
): Node {
  const node = picked(fields, values);
  node['statementKind'] = kind;
  node['evidence'] = evidence.map(evidenceOf).sort(byPlace);
  if (typeof node['summaryText'] === 'string')
    [node['summaryZh'] = '', node['summaryEn'] = ''] = node['summaryText'].split('\n');
  if (articleFields.length > 0)
    node['articles'] = new Map(evidence.map(([id, , , , found]) => [id, articleOf(articleFields, found)]));
  return node;
}

/** One figure of a page, with what stands beside it. */
export const toFigureAhead =
  (asked: FigureFields) =>
  (row: PageRow): FigureAhead => {
    const node = statementOf('observation', row, asked);
    const { subjectFields, indicatorFields } = asked;
    const [subject, indicator] = row.ends;
    if (subjectFields.length > 0) node['subject'] = only(subject, subjectFields, entityOf);
    if (indicatorFields.length > 0) node['indicator'] = only(indicator, indicatorFields, indicatorOf);
    return node as unknown as FigureAhead;
  };

export const toRelationAhead =
  (asked: RelationFields) =>
  (row: PageRow): RelationAhead => {
    const node = statementOf('relation', row, asked);
    const [from, to] = row.ends;
    if (asked.fromFields.length > 0) node['from'] = only(from, asked.fromFields, entityOf);
    if (asked.toFields.length > 0) node['to'] = only(to, asked.toFields, entityOf);
    return node as unknown as RelationAhead;
  };
