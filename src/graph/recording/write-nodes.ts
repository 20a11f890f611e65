import { type EntityType, entityTypes } from '../../model';
import { type Transaction } from '../engine';
import { otherNames } from '../name-keys';
import { type NodeChange } from './plan-nodes';
import { type Properties, text, textOrNull } from '../properties';
import { toEntity, toIndicator } from '../rows';
import { type StatementName } from '../statements';
import { runOver, writeRows } from '../transaction';

/** The statements that write one kind of node. */
interface NodeStatements {
  readonly create: StatementName;
  readonly replace: StatementName;
}

const isNew = ({ before }: NodeChange): boolean => before === null;

const rowOf = ({ id, properties }: NodeChange): Properties => ({ id, properties });

async function writeNodes(
  tx: Transaction,
  changes: readonly NodeChange[],
  statements: NodeStatements,
): Promise<void> {
  await writeRows(tx, statements.create, changes.filter(isNew).map(rowOf));
  await writeRows(tx, statements.replace, changes.filter((change) => !isNew(change)).map(rowOf));
}

type Named = Parameters<typeof otherNames>[0];

interface NameChanges {
  readonly added: readonly Properties[];
  readonly dropped: readonly Properties[];
}

const nameRow = (id: string, { key, tier }: { readonly key: string; readonly tier: number }): Properties => ({
  id,
  key,
  tier,
});

/** The names by which nodes can be found after the change and could not before, and the other way round. */
export function nameChanges(
  changes: readonly NodeChange[],
  toModel: (properties: Properties) => Named,
): NameChanges {
  const added: Properties[] = [];
  const dropped: Properties[] = [];
  for (const { id, before, properties } of changes) {
    const old = new Map((before === null ? [] : otherNames(toModel(before))).map((name) => [name.key, name]));
    const now = new Map(otherNames(toModel(properties)).map((name) => [name.key, name]));
    for (const name of now.values()) if (old.get(name.key)?.tier !== name.tier) added.push(nameRow(id, name));
    for (const name of old.values())
      if (now.get(name.key)?.tier !== name.tier) dropped.push(nameRow(id, name));
  }
  return { added, dropped };
}

const keys = (rows: readonly Properties[]): readonly string[] => [
  ...new Set(rows.map((row) => text(row['key']))),
];

async function writeNames(
  tx: Transaction,
  { added, dropped }: NameChanges,
  statements: { readonly name: StatementName; readonly unname: StatementName },
): Promise<void> {
  await writeRows(tx, statements.unname, dropped);
  await runOver(tx, 'storeNames', 'keys', keys(added));
  await writeRows(tx, statements.name, added);
  await runOver(tx, 'deleteUnusedNames', 'keys', keys(dropped));
}

/** A label cannot be a parameter. */
const creating: Readonly<Record<EntityType, StatementName>> = {
  Organization: 'createOrganization',
  GovernmentBody: 'createGovernmentBody',
  Person: 'createPerson',
  Place: 'createPlace',
  Facility: 'createFacility',
  Project: 'createProject',
  Commodity: 'createCommodity',
  Industry: 'createIndustry',
  Policy: 'createPolicy',
  Activity: 'createActivity',
};

const entityNames = { name: 'nameEntities', unname: 'unnameEntities' };
const indicatorNames = { name: 'nameIndicators', unname: 'unnameIndicators' };

export async function writeEntities(tx: Transaction, changes: readonly NodeChange[]): Promise<void> {
  for (const type of entityTypes) {
    const ofType = changes.filter((change) => isNew(change) && change.properties['type'] === type);
    await writeRows(tx, creating[type], ofType.map(rowOf));
  }
  await writeRows(tx, 'replaceEntities', changes.filter((change) => !isNew(change)).map(rowOf));
  await writeNames(tx, nameChanges(changes, toEntity), entityNames);
}

export async function writeIndicators(tx: Transaction, changes: readonly NodeChange[]): Promise<void> {
  await writeNodes(tx, changes, { create: 'createIndicators', replace: 'replaceIndicators' });
  await writeNames(tx, nameChanges(changes, toIndicator), indicatorNames);
  const moved = changes.filter(
    ({ before, properties }) => textOrNull(before?.['broaderId']) !== textOrNull(properties['broaderId']),
  );
  await runOver(
    tx,
    'unlinkBroader',
    'ids',
    moved.filter((change) => !isNew(change)).map(({ id }) => id),
  );
  const linked = moved.filter(({ properties }) => properties['broaderId'] !== undefined);
  await writeRows(
    tx,
    'linkBroader',
    linked.map(({ id, properties }) => ({ id, broaderId: text(properties['broaderId']) })),
  );
}

export const writeArticles = (tx: Transaction, changes: readonly NodeChange[]): Promise<void> =>
  writeNodes(tx, changes, { create: 'createArticles', replace: 'replaceArticles' });

export const writeSources = (tx: Transaction, changes: readonly NodeChange[]): Promise<void> =>
  writeNodes(tx, changes, { create: 'createSources', replace: 'replaceSources' });

/** Takes nodes away, with the names that only they had. */
export async function deleteNamed(
  tx: Transaction,
  nodes: readonly Properties[],
  kind: 'entity' | 'indicator',
): Promise<void> {
  const [toModel, names, statement] =
    kind === 'entity'
      ? [toEntity, entityNames, 'deleteEntities']
      : [toIndicator, indicatorNames, 'deleteIndicators'];
  const dropped = nodes.flatMap((node) =>
    otherNames(toModel(node)).map((name) => nameRow(text(node['id']), name)),
  );
  await writeNames(tx, { added: [], dropped }, names);
  await runOver(
    tx,
    statement,
    'ids',
    nodes.map((node) => text(node['id'])),
  );
}
