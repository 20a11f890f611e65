import { type Joined, resolveAll } from '../../extract/resolution';
import { type Transaction } from '../engine';
import { type Turnover } from './look-up';
import { type Pending, relativesOf } from './relatives';
import { type StoredName } from './stored-names';
import { type NameVerdict } from './verdicts';

/** Names that came, went, or are known by other names or codes than before, by id. */
export interface NameChanges extends Turnover {
  readonly changed: ReadonlySet<string>;
}

/** How names stand and how they are to stand. */
export interface NamePlan {
  readonly names: ReadonlyMap<string, StoredName>;
  /** For each of the names, the entity that is to stand for it. */
  readonly keeps: ReadonlyMap<string, string>;
  /** For each that another is to stand for, why. */
  readonly joined: ReadonlyMap<string, Joined>;
  readonly verdicts: readonly NameVerdict[];
}

export const nothingPending: Pending = { set: [], withdrawn: [] };

/** Resolves anew what depends on names that have changed. Reads only. */
export async function planNames(
  tx: Transaction,
  { changed, come, gone }: NameChanges,
  pending: Pending = nothingPending,
): Promise<NamePlan> {
  const start = [...new Set([...changed, ...come, ...gone])];
  const { names, verdicts, crowded } = await relativesOf(tx, start, { come, gone }, pending);
  const all = [...names.values()].map(({ named }) => named);
  const joined = new Map(resolveAll(all, verdicts, crowded).map((one) => [one.join, one]));
  const keeps = new Map(all.map(({ id }) => [id, joined.get(id)?.keep ?? id]));
  return { names, keeps, joined, verdicts };
}

/** Names that another entity is to stand for than does now. */
export const movedNames = ({ names, keeps }: NamePlan): readonly StoredName[] =>
  [...names.values()].filter(({ named, keep }) => keeps.get(named.id) !== keep);
