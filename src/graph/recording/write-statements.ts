import { type Observation, type Statement } from '../../model';
import { type Before } from './before';
import { type Transaction } from '../engine';
import { type NodeChange } from './plan-nodes';
import { type NewStatement } from './plan-statements';
import { type Properties, text, textOrNull, texts } from '../properties';
import { statementProperties } from '../statement-rows';
import { type StatementName } from '../statements';
import { runOver, writeRows } from '../transaction';

/** When and by whom a statement was published: its first article decides. */
export interface Publication {
  readonly publishedOn: string | null;
  readonly publisher: string | null;
}

const smallest = (values: readonly (string | null)[]): string | null =>
  values.reduce<string | null>(
    (least, value) => (least === null || (value !== null && value < least) ? value : least),
    null,
  );

/** Articles as they are after the write. */
const articlesAfter = (changes: readonly NodeChange[], before: Before): ReadonlyMap<string, Properties> =>
  new Map([...before.articles, ...changes.map(({ id, properties }) => [id, properties] as const)]);

function publicationOf(statement: Statement, articles: ReadonlyMap<string, Properties>): Publication {
  const rows = statement.evidence.map(({ articleId }) => articles.get(articleId) ?? {});
  return {
    publishedOn: smallest(rows.map((row) => textOrNull(row['publishedOn']))),
    publisher: smallest(rows.map((row) => textOrNull(row['publisher']))),
  };
}

const isObservation = (statement: Statement): statement is Observation =>
  statement.statementKind === 'observation';

/** Pairs of a statement and each node that one of its fields names. */
const links = (
  statements: readonly Statement[],
  targets: (statement: Statement) => readonly string[],
): readonly Properties[] =>
  statements.flatMap((statement) => targets(statement).map((targetId) => ({ id: statement.id, targetId })));

/** Edges that few statements have. */
const linkings: readonly (readonly [StatementName, (statement: Statement) => readonly string[]])[] = [
  ['linkOf', (s) => (isObservation(s) ? s.ofIds : [])],
  ['linkWith', (s) => (isObservation(s) ? s.withIds : [])],
  ['linkSources', (s) => (s.sourceId === null ? [] : [s.sourceId])],
  ['linkInputs', (s) => s.inputIds],
];

export const evidenceRows = (statements: readonly Statement[]): readonly Properties[] =>
  statements.flatMap(({ id, evidence }) =>
    evidence.map(({ articleId, span, quote }) => ({
      id,
      articleId,
      start: span.start,
      end: span.end,
      quote,
    })),
  );

export interface StatementContext {
  readonly before: Before;
  readonly articles: readonly NodeChange[];
  readonly recordedAt: string;
  readonly revision: number;
}

/** Statements as nodes: the id and all properties. */
export function statementRows(
  news: readonly NewStatement[],
  { before, articles: changes, recordedAt, revision }: StatementContext,
): readonly StatementRow[] {
  const articles = articlesAfter(changes, before);
  return news.map(({ contributor, item, hash, notes }) => ({
    statement: item,
    properties: statementProperties(item, {
      contributor,
      hash,
      ...notes,
      recordedAt,
      revision,
      ...publicationOf(item, articles),
    }),
  }));
}

/** A statement with its properties as stored. */
export interface StatementRow {
  readonly statement: Statement;
  readonly properties: Properties;
}

const nodeRow = ({ statement: { id }, properties }: StatementRow): Properties => ({ id, properties });

/** The nodes that every statement of its kind points at. */
const endsRow = (statement: Statement): Properties =>
  isObservation(statement)
    ? { id: statement.id, subjectId: statement.subjectId, indicatorId: statement.indicatorId }
    : { id: statement.id, fromId: statement.fromId, toId: statement.toId };

/** Writes statements and all that hangs on them: nodes first, edges second. */
export async function writeStatementRows(tx: Transaction, rows: readonly StatementRow[]): Promise<void> {
  const figures = rows.filter(({ statement }) => isObservation(statement));
  const relations = rows.filter(({ statement }) => !isObservation(statement));
  await writeRows(tx, 'createObservations', figures.map(nodeRow));
  await writeRows(tx, 'createRelations', relations.map(nodeRow));
  await writeRows(
    tx,
    'linkObservations',
    figures.map(({ statement }) => endsRow(statement)),
  );
  await writeRows(
    tx,
    'linkRelations',
    relations.map(({ statement }) => endsRow(statement)),
  );
  const statements = rows.map(({ statement }) => statement);
  for (const [name, targets] of linkings) await writeRows(tx, name, links(statements, targets));
  await writeRows(tx, 'linkArticles', evidenceRows(statements));
}

export const writeStatements = (
  tx: Transaction,
  news: readonly NewStatement[],
  context: StatementContext,
): Promise<void> => writeStatementRows(tx, statementRows(news, context));

const publicationChanged = ({ before, properties }: NodeChange): boolean =>
  before !== null &&
  (before['publishedOn'] !== properties['publishedOn'] || before['publisher'] !== properties['publisher']);

/**
 * Statements carry the date and publisher of their first article, so that a query need not go and ask it;
 * where an article's change, theirs follow. Answers the keys of the direct edges whose dates may have moved.
 */
export async function restampPublications(
  tx: Transaction,
  articles: readonly NodeChange[],
): Promise<readonly string[]> {
  const changed = articles.filter(publicationChanged).map(({ id }) => id);
  const found = await runOver(tx, 'publicationOfStatementsIn', 'ids', changed, {}, 500);
  const rows = found.map((row) => ({
    id: text(row['id']),
    publishedOn: smallest(texts(row['dates'])),
    publisher: smallest(texts(row['publishers'])),
  }));
  await writeRows(tx, 'stampPublication', rows);
  return found.flatMap((row) => textOrNull(row['edgeKey']) ?? []);
}
