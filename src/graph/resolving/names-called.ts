import { type EntityType, foldName } from '../../model';
import { type Transaction } from '../engine';
import { text } from '../properties';
import { runOver } from '../transaction';
import { keepsOf, namesStandingAs } from './relatives';

/** A name that the graph holds, and the entity that stands for it. */
export interface CalledName {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly scope: string;
  readonly keep: string;
}

/** Names by id or by what they are called: the name itself first; where nothing is, names that have it as another name. */
export async function namesCalled(
  tx: Transaction,
  called: string,
  type: EntityType | null,
): Promise<readonly CalledName[]> {
  const key = foldName(called);
  const keeps = [...(await keepsOf(tx, [called])).values()];
  const rows = [
    ...(await runOver(tx, 'entitiesByNameKey', 'keys', [key].filter(Boolean))),
    ...(await runOver(tx, 'entitiesByOtherNames', 'keys', [key].filter(Boolean))),
  ];
  const standing = rows.map((row) => text((row['entity'] as { readonly id?: unknown }).id));
  const names = (await namesStandingAs(tx, [...keeps, ...standing]))
    .filter(({ named }) => type === null || named.type === type)
    .map(({ named, keep }) => ({ ...named, keep }));
  const byId = names.filter(({ id }) => id === called);
  const byName = names.filter(({ name }) => foldName(name) === key);
  const byOther = names.filter(({ nameHant, nameEn, aliases }) =>
    [nameHant, nameEn, ...aliases].some((other) => other !== null && foldName(other) === key),
  );
  const best = [byId, byName, byOther].find(({ length }) => length > 0) ?? [];
  return best.map(({ id, type: kind, name, scope, keep }) => ({ id, type: kind, name, scope, keep }));
}
