import { type FieldNode } from 'graphql';
import { type FigureFields, type RelationFields } from '../../graph/ahead/asks';
import { type Selection } from './selection';

/** The stored fields behind a field of the schema, where they are not of the same name. */
export type Behind = Readonly<Record<string, readonly string[]>>;

export const behindStatement: Behind = {
  __typename: [],
  summaryZh: ['summaryText'],
  summaryEn: ['summaryText'],
  evidence: [],
  conflicts: [],
  citation: ['sourceId'],
  inputs: ['inputIds'],
  subject: ['subjectId'],
  indicator: ['indicatorId'],
  of: ['ofIds'],
  with: ['withIds'],
  from: ['fromId'],
  to: ['toId'],
};

export const behindEntity: Behind = {
  __typename: [],
  identifiers: ['wikidata', 'uscc', 'stockCode', 'divisionCode'],
  relationCounts: [],
  mentions: [],
  observations: [],
  relations: [],
  resolutions: [],
};

export const behindIndicator: Behind = { __typename: [], broader: ['broaderId'], observations: [] };

export const behindArticle: Behind = { __typename: [], statements: [] };

/** Sorted, so that equal requests ask alike. */
const stored = (names: readonly string[], behind: Behind): readonly string[] =>
  [...new Set(['id', ...names.flatMap((name) => behind[name] ?? [name])])].sort();

/** Of a node that is read; nothing where it is not. */
const nodeFields = (selection: Selection, behind: Behind): readonly string[] =>
  selection.uses.length === 0 ? [] : stored(selection.names, behind);

/** The sentence around a quotation is cut from the article's text. */
function articleFields(evidence: Selection): readonly string[] {
  const own = nodeFields(evidence.at('article'), behindArticle);
  return evidence.has('context') ? [...new Set([...own, 'id', 'source', 'text'])].sort() : own;
}

/** The items of a connection, whichever way they are read. */
const itemsOf = (connection: Selection): Selection =>
  connection.at('nodes').and(connection.at('edges', 'node'));

const statementFields = (items: Selection) => ({
  fields: stored(items.names, behindStatement),
  evidence: items.has('evidence'),
  articleFields: articleFields(items.at('evidence')),
});

const figures = new WeakMap<FieldNode, FigureFields>();
const relations = new WeakMap<FieldNode, RelationFields>();

export const figureFields = (connection: Selection): FigureFields =>
  connection.once(figures, readFigureFields);

export const relationFields = (connection: Selection): RelationFields =>
  connection.once(relations, readRelationFields);

function readFigureFields(connection: Selection): FigureFields {
  const items = itemsOf(connection);
  return {
    ...statementFields(items),
    subjectFields: nodeFields(items.at('subject'), behindEntity),
    indicatorFields: nodeFields(items.at('indicator'), behindIndicator),
  };
}

function readRelationFields(connection: Selection): RelationFields {
  const items = itemsOf(connection);
  return {
    ...statementFields(items),
    fromFields: nodeFields(items.at('from'), behindEntity),
    toFields: nodeFields(items.at('to'), behindEntity),
  };
}
