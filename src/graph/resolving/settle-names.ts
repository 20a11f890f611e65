import { type Transaction } from '../engine';
import { canonicalJson, type Properties, text } from '../properties';
import { type NodeChange } from '../recording/plan-nodes';
import { applyNames, type Stamps } from './apply-names';
import { type Unused } from './names-in-use';
import { type NameChanges, planNames } from './plan-names';
import { ownProperties, toNamed } from './stored-names';

const naming = (row: Properties): string => canonicalJson(toNamed(ownProperties(row)));

/** What a record changes about names. */
export function nameChangesOf(
  { entities }: { readonly entities: readonly NodeChange[] },
  unused: Unused,
): NameChanges {
  const gone = [...unused.entities, ...unused.redirects].map((row) => text(row['id']));
  const come = entities.filter(({ before }) => before === null).map(({ id }) => id);
  const changed = entities
    .filter(({ before, properties }) => before !== null && naming(before) !== naming(properties))
    .map(({ id }) => id);
  return { come: new Set(come), changed: new Set(changed), gone: new Set(gone) };
}

/**
 * Resolves the names that changed against the graph and lets everything written under them speak of the entities that now stand for them.
 * What comes out depends on the names and verdicts that the graph then holds, not on the order in which they came.
 *
 * @returns how many statements speak of another entity than before
 */
export async function settleNames(tx: Transaction, changes: NameChanges, stamps: Stamps): Promise<number> {
  if (changes.come.size + changes.changed.size + changes.gone.size === 0) return 0;
  await tx.run('lockMeta');
  return applyNames(tx, await planNames(tx, changes), stamps);
}
