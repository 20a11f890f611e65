import { type Transaction } from '../engine';
import { type Properties, record, text, textOrNull, texts } from '../properties';
import { holdersOf, isJoined, readClaims } from '../recording/claims';
import { entitiesOf } from '../recording/ends';
import { toStatement } from '../statement-rows';
import { byId, runOver } from '../transaction';
import { entityOfRedirect, ofEntity } from './stored-names';

const standsForOthers = (row: Properties): boolean => Object.keys(readClaims(row) ?? {}).some(isJoined);

/** Names under which something is written about these entities. */
async function namesUsed(tx: Transaction, keeps: readonly string[]): Promise<ReadonlySet<string>> {
  const statements = await runOver(tx, 'statementsOfEntities', 'ids', keeps, {}, 50);
  const mentions = await runOver(tx, 'mentionsOfEntities', 'ids', keeps, {}, 50);
  return new Set([
    ...statements.flatMap((row) => {
      const properties = record(row['properties']);
      return properties['own'] == null
        ? entitiesOf(toStatement({ properties, evidence: [] }))
        : texts(properties['own']);
    }),
    ...mentions.map((row) => textOrNull(row['own']) ?? text(row['entityId'])),
  ]);
}

/** Names that nothing is written under and nobody holds, as they are stored. */
export interface Unused {
  readonly entities: readonly Properties[];
  readonly redirects: readonly Properties[];
}

/** Which of some names can go. A name may be unused while the entity that stands for it is not, and the other way round. */
export async function unusedNames(tx: Transaction, ids: readonly string[]): Promise<Unused> {
  const rows = await runOver(tx, 'entitySupport', 'ids', ids);
  const entities = rows.map((row) => ({ row: record(row['entity']), supported: row['supported'] === true }));
  const here = new Set(entities.map(({ row }) => text(row['id'])));
  const redirects = byId(
    await runOver(
      tx,
      'redirectsById',
      'ids',
      ids.filter((id) => !here.has(id)),
    ),
    'redirect',
  );
  const shared = [
    ...entities
      .filter(({ row, supported }) => supported && standsForOthers(row))
      .map(({ row }) => text(row['id'])),
    ...[...redirects.values()].map((row) => text(row['entityId'])),
  ];
  const used = shared.length === 0 ? new Set<string>() : await namesUsed(tx, [...new Set(shared)]);
  const isHeld = (own: Properties): boolean => holdersOf(own).length > 0;
  return {
    entities: entities
      .filter(({ row, supported }) => (standsForOthers(row) ? !used.has(text(row['id'])) : !supported))
      .map(({ row }) => row)
      .filter((row) => !isHeld(ofEntity(row).own)),
    redirects: [...redirects.values()].filter(
      (row) => !used.has(text(row['id'])) && !isHeld(entityOfRedirect(row)),
    ),
  };
}
