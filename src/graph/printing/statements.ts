import { type Observation, type Statement } from '../../model';
import { text } from '../properties';
import { type Plan } from '../recording/plan';
import { evidenceRows, statementRows } from '../recording/write-statements';
import { byId, edges, nodes } from './clauses';
import { nothingBefore } from './nothing-before';

const isFigure = (statement: Statement): statement is Observation =>
  statement.statementKind === 'observation';

/** What statements point at, besides articles: type of the edge, label of the node, ids. */
const pointers: readonly (readonly [
  type: string,
  label: string,
  targets: (s: Statement) => readonly string[],
])[] = [
  ['ABOUT', 'Entity', (s) => (isFigure(s) ? [s.subjectId] : [])],
  ['MEASURES', 'Indicator', (s) => (isFigure(s) ? [s.indicatorId] : [])],
  ['OF', 'Entity', (s) => (isFigure(s) ? s.ofIds : [])],
  ['WITH', 'Entity', (s) => (isFigure(s) ? s.withIds : [])],
  ['FROM', 'Entity', (s) => (isFigure(s) ? [] : [s.fromId])],
  ['TO', 'Entity', (s) => (isFigure(s) ? [] : [s.toId])],
  ['CITES', 'Source', (s) => (s.sourceId === null ? [] : [s.sourceId])],
  ['DERIVED_FROM', 'Statement', (s) => s.inputIds],
];

/** Statements, what they point at, and the words they were read from. */
export function statementsOf(plan: Plan, recordedAt: string): readonly string[] {
  const context = { before: nothingBefore, articles: plan.articles, recordedAt, revision: 1 };
  const rows = statementRows(plan.statements, context);
  const items = plan.statements.map(({ item }) => item);
  const nodesOf = (figures: boolean, label: string): readonly string[] =>
    nodes(
      'Statement',
      rows
        .filter(({ statement }) => isFigure(statement) === figures)
        .map(({ statement, properties }) => ({ id: statement.id, properties })),
      label,
    );
  return [
    ...nodesOf(true, ':Observation'),
    ...nodesOf(false, ':Relation'),
    ...pointers.flatMap(([type, label, targets]) =>
      edges(
        byId('Statement', 'from'),
        type,
        byId(label, 'to'),
        items.flatMap((item) => targets(item).map((to) => ({ from: item.id, to, key: {} }))),
      ),
    ),
    ...edges(
      byId('Statement', 'from'),
      'STATED_IN',
      byId('Article', 'to'),
      evidenceRows(items).map((row) => ({
        from: text(row['id']),
        to: text(row['articleId']),
        key: { start: row['start'] ?? 0, end: row['end'] ?? 0 },
        properties: { quote: row['quote'] ?? '' },
      })),
    ),
  ];
}
