import { edgeKey, type EntityType, type Relation, type RelationType, relationTypes } from '../../model';
import { type Before } from './before';
import { type Row, type Transaction } from '../engine';
import { type Plan } from './plan';
import { type NewStatement } from './plan-statements';
import { count, type Properties, text, textOrNull } from '../properties';
import { type StatementName } from '../statements';
import { runOver, writeRows } from '../transaction';

/** One edge that may have to come, change or go. */
export interface Edge {
  readonly key: string;
  readonly fromId: string;
  readonly type: string;
  readonly toId: string;
}

const isRelation = (statement: NewStatement['item']): statement is Relation =>
  statement.statementKind === 'relation';

const edgeOf = ({ fromId, type, toId }: Relation): Edge => ({
  key: edgeKey(fromId, type, toId),
  fromId,
  type,
  toId,
});

export const edgeOfRow = (row: Properties): Edge => ({
  key: text(row['edgeKey']),
  fromId: text(row['fromId']),
  type: text(row['type']),
  toId: text(row['toId']),
});

/** A type cannot be a parameter. */
const creating: Readonly<Record<RelationType, StatementName>> = {
  OWNS: 'createOwns',
  OPERATES: 'createOperates',
  LOCATED_IN: 'createLocatedIn',
  PRODUCES: 'createProduces',
  USES: 'createUses',
  PART_OF: 'createPartOf',
  INVESTS_IN: 'createInvestsIn',
  HOLDS_POST_IN: 'createHoldsPostIn',
  SUPPLIES: 'createSupplies',
  LINKS_INDUSTRY: 'createLinksIndustry',
  FEEDS_INTO: 'createFeedsInto',
  REGULATES: 'createRegulates',
  TARGETS: 'createTargets',
};

// An embedded engine walks all edges of the end written first, so that must be the one that fewer edges meet.
const crowd: Readonly<Record<EntityType, number>> = {
  Place: 9,
  Industry: 8,
  Commodity: 7,
  GovernmentBody: 6,
  Organization: 5,
  Activity: 4,
  Policy: 3,
  Facility: 2,
  Project: 1,
  Person: 0,
};

const crowdOf = (id: string, types: ReadonlyMap<string, string>): number =>
  crowd[(types.get(id) ?? 'Organization') as EntityType];

export const typesOf = (plan: Plan, before: Before): ReadonlyMap<string, string> =>
  new Map([
    ...[...before.entities].map(([id, row]) => [id, text(row['type'])] as const),
    ...plan.entities.map(({ id, properties }) => [id, text(properties['type'])] as const),
  ]);

/** Writes edges that are not there yet. */
export async function writeDirectEdges(tx: Transaction, rows: readonly Properties[]): Promise<void> {
  for (const type of relationTypes) {
    await writeRows(
      tx,
      creating[type],
      rows.filter((row) => row['type'] === type),
    );
  }
}

/** The same change, written from either end. */
interface Change {
  readonly fromFirst: StatementName;
  readonly toFirst: StatementName;
}

const updating: Change = { fromFirst: 'updateEdgesFrom', toFirst: 'updateEdgesTo' };
const deleting: Change = { fromFirst: 'deleteEdgesFrom', toFirst: 'deleteEdgesTo' };

async function change(
  tx: Transaction,
  { fromFirst, toFirst }: Change,
  rows: readonly Properties[],
  types: ReadonlyMap<string, string>,
): Promise<void> {
  const isFromFirst = (row: Properties): boolean =>
    crowdOf(text(row['fromId']), types) <= crowdOf(text(row['toId']), types);
  await writeRows(tx, fromFirst, rows.filter(isFromFirst));
  await writeRows(
    tx,
    toFirst,
    rows.filter((row) => !isFromFirst(row)),
  );
}

/** Edges of statements that came and went, and of those that stayed and may have other dates now. */
export interface EdgeChanges {
  readonly added: readonly Edge[];
  readonly removed: readonly Edge[];
  readonly standing: readonly Edge[];
}

/** What a record changes. */
export function edgeChanges(plan: Plan, before: Before, restamped: readonly string[]): EdgeChanges {
  const redated = new Set(restamped);
  return {
    added: plan.statements.flatMap(({ item }) => (isRelation(item) ? [edgeOf(item)] : [])),
    removed: plan.removed
      .filter((row) => row['edgeKey'] !== undefined && row['edgeKey'] !== null)
      .map(edgeOfRow),
    standing: before.stated
      .map((row) => row['properties'] as Properties)
      .filter((row) => redated.has(text(row['edgeKey'])))
      .map(edgeOfRow),
  };
}

// Two names of one thing: the statement stands, there is no edge to walk.
const isBetweenTwo = ({ fromId, toId }: Edge): boolean => fromId !== toId;

const tally = (edges: readonly Edge[]): ReadonlyMap<string, number> =>
  edges.reduce((sums, { key }) => sums.set(key, (sums.get(key) ?? 0) + 1), new Map<string, number>());

/**
 * Brings the direct edges in line with the relation statements that now stand: one edge for each pair of ends and type,
 * with counts and dates of its statements; gone with the last of them.
 *
 * @param types of entities by id; where one is missing only the speed suffers
 */
export async function settleEdges(
  tx: Transaction,
  { added, removed, standing }: EdgeChanges,
  types: ReadonlyMap<string, string>,
): Promise<void> {
  const touched = new Map(
    [...standing, ...removed, ...added].filter(isBetweenTwo).map((edge) => [edge.key, edge]),
  );
  const [plus, minus] = [tally(added), tally(removed)];

  const support = await runOver(tx, 'supportOfEdges', 'keys', [...touched.keys()]);
  const stoodBefore = (key: string, total: number): boolean =>
    total - (plus.get(key) ?? 0) + (minus.get(key) ?? 0) > 0;
  const rows = support.flatMap((row: Row) => {
    const edge = touched.get(text(row['key']));
    if (edge === undefined) return [];
    const total = count(row['total']);
    const properties: Properties = {
      ...edge,
      reported: total - count(row['background']),
      background: count(row['background']),
      firstStated: textOrNull(row['firstStated']),
      lastStated: textOrNull(row['lastStated']),
    };
    return [{ properties, total, stood: stoodBefore(edge.key, total) }];
  });
  const select = (wanted: (row: (typeof rows)[number]) => boolean): readonly Properties[] =>
    rows.filter(wanted).map(({ properties }) => properties);
  await change(
    tx,
    deleting,
    select(({ total, stood }) => total === 0 && stood),
    types,
  );
  await change(
    tx,
    updating,
    select(({ total, stood }) => total > 0 && stood),
    types,
  );
  await writeDirectEdges(
    tx,
    select(({ total, stood }) => total > 0 && !stood),
  );
}
