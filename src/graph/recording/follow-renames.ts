import { type Statement } from '../../model';
import { entitiesById, indicatorsById } from '../by-id';
import { type Row, type Transaction } from '../engine';
import { type Properties, record } from '../properties';
import { toStatement } from '../statement-rows';
import { runOver, writeRows } from '../transaction';
import { entitiesOf } from './ends';
import { type NodeChange } from './plan-nodes';
import { type Names, notesOf } from './plan-statements';

const shown = ['name', 'nameEn'] as const;

/** Nodes that people see under another name than before. */
const renamed = (changes: readonly NodeChange[]): readonly string[] =>
  changes
    .filter(
      ({ before, properties }) => before !== null && shown.some((key) => before[key] !== properties[key]),
    )
    .map(({ id }) => id);

async function namesOf(tx: Transaction, statements: readonly Statement[]): Promise<Names> {
  const entityIds = [...new Set(statements.flatMap(entitiesOf))];
  const indicatorIds = [
    ...new Set(statements.flatMap((s) => (s.statementKind === 'observation' ? [s.indicatorId] : []))),
  ];
  const entities = new Map(entityIds.map((id, i) => [id, i]));
  const indicators = new Map(indicatorIds.map((id, i) => [id, i]));
  const foundEntities = await entitiesById(tx, entityIds);
  const foundIndicators = await indicatorsById(tx, indicatorIds);
  const some = <T>(node: T | null | undefined, id: string): T => {
    if (node == null) throw new Error(`Invariant broken: a stored statement names ${id}, which is not there`);
    return node;
  };
  return {
    entity: (id) => some(foundEntities[entities.get(id) ?? -1], id),
    indicator: (id) => some(foundIndicators[indicators.get(id) ?? -1], id),
  };
}

/** Rows of the statements whose notes are no longer what the names say. */
export async function staleRows(tx: Transaction, rows: readonly Row[]): Promise<readonly Properties[]> {
  const statements = rows.map((row) => toStatement({ ...row, evidence: [] }));
  const names = await namesOf(tx, statements);
  return statements.flatMap((statement, i) => {
    const notes = notesOf(statement, names);
    const stored = record(rows[i]?.['properties']);
    const stale = Object.entries(notes).some(([key, value]) => (stored[key] ?? null) !== value);
    return stale ? [{ id: statement.id, ...notes }] : [];
  });
}

/**
 * Where an article taught the graph a better name, the summaries of all that speaks of the thing follow,
 * so that they are the same in whatever order articles came.
 */
export async function followRenames(
  tx: Transaction,
  {
    entities,
    indicators,
  }: { readonly entities: readonly NodeChange[]; readonly indicators: readonly NodeChange[] },
): Promise<void> {
  const naming = await runOver(tx, 'statementsNaming', 'ids', renamed(entities), {}, 200);
  await writeRows(tx, 'resummarize', await staleRows(tx, naming));
  const measuring = await runOver(tx, 'statementsMeasuring', 'ids', renamed(indicators), {}, 200);
  await writeRows(tx, 'resummarize', await staleRows(tx, measuring));
}
