import { type Article, type Entity, type Indicator } from '../../model';
import { type Value } from '../engine';
import { type Properties, records, text } from '../properties';
import { toArticle, toEntity } from '../rows';
import { toEvidence } from '../statement-rows';
import {
  type Beside,
  type FigureAhead,
  type FigureFields,
  type RelationAhead,
  type RelationFields,
} from './asks';

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

/** The one node that a pattern found; null where it found none. */
function only<T>(
  found: Value | undefined,
  fields: readonly string[],
  toNode: (fields: readonly string[], values: readonly Value[]) => T,
): T | null {
  const [values] = Array.isArray(found) ? (found as readonly Value[]) : [];
  return Array.isArray(values) ? toNode(fields, values as readonly Value[]) : null;
}

const valuesOf = (row: Properties): readonly Value[] =>
  Array.isArray(row['values']) ? (row['values'] as readonly Value[]) : [];

const articlesOf = (evidence: readonly Properties[], fields: readonly string[]): Beside['articles'] =>
  new Map(evidence.map((row) => [text(row['id']), articleOf(fields, valuesOf(row))]));

type Asked = Pick<FigureFields, 'fields' | 'evidence' | 'articleFields'>;

/** The statement itself, with its words and the articles they stand in. */
function statementOf(kind: 'observation' | 'relation', row: Properties, asked: Asked): Node {
  const node = picked(asked.fields, valuesOf(row));
  node['statementKind'] = kind;
  node['evidence'] = asked.evidence ? toEvidence(row['evidence']) : [];
  if (typeof node['summaryText'] === 'string')
    [node['summaryZh'] = '', node['summaryEn'] = ''] = node['summaryText'].split('\n');
  if (asked.articleFields.length > 0)
    node['articles'] = articlesOf(records(row['evidence']), asked.articleFields);
  return node;
}

/** One figure of a page, with what stands beside it. */
export const toFigureAhead =
  (asked: FigureFields) =>
  (row: Properties): FigureAhead => {
    const node = statementOf('observation', row, asked);
    const { subjectFields, indicatorFields } = asked;
    if (subjectFields.length > 0) node['subject'] = only(row['subject'], subjectFields, entityOf);
    if (indicatorFields.length > 0) node['indicator'] = only(row['indicator'], indicatorFields, indicatorOf);
    return node as unknown as FigureAhead;
  };

export const toRelationAhead =
  (asked: RelationFields) =>
  (row: Properties): RelationAhead => {
    const node = statementOf('relation', row, asked);
    if (asked.fromFields.length > 0) node['from'] = only(row['start'], asked.fromFields, entityOf);
    if (asked.toFields.length > 0) node['to'] = only(row['goal'], asked.toFields, entityOf);
    return node as unknown as RelationAhead;
  };
