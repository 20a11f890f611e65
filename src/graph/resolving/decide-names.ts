import { type Joined } from '../../extract/resolution';
import { int, type Row, type Transaction } from '../engine';
import { count, textOrNull } from '../properties';
import { runOver, writeRows } from '../transaction';
import { applyNames } from './apply-names';
import { type NamePlan, movedNames, planNames } from './plan-names';
import { type Pending } from './relatives';
import { type NameVerdict, toVerdict, verdictProperties } from './verdicts';

/** What a decision changes: which names come to stand for which entity, and why. */
export interface NameMove {
  readonly id: string;
  readonly name: string;
  readonly from: { readonly id: string; readonly name: string };
  readonly to: { readonly id: string; readonly name: string };
  /** Null where the name stands for itself from now on. */
  readonly decision: Pick<Joined, 'features' | 'score' | 'author'> | null;
}

export interface NameReport {
  readonly moves: readonly NameMove[];
  /** How many statements speak of another entity than before; null where nothing was written. */
  readonly statements: number | null;
}

function movesOf(plan: NamePlan): readonly NameMove[] {
  const nameOf = (id: string) => ({ id, name: plan.names.get(id)?.named.name ?? id });
  return movedNames(plan).map(({ named: { id }, keep }) => ({
    ...nameOf(id),
    from: nameOf(keep),
    to: nameOf(plan.keeps.get(id) ?? id),
    decision: plan.joined.get(id) ?? null,
  }));
}

const changesBy = ({ set }: Pending, withdrawn: readonly NameVerdict[]) => ({
  come: new Set<string>(),
  gone: new Set<string>(),
  changed: new Set([...set, ...withdrawn].flatMap(({ a, b }) => [a, b])),
});

const withdrawnVerdicts = async (tx: Transaction, ids: readonly string[]): Promise<readonly NameVerdict[]> =>
  ids.length === 0 ? [] : (await allVerdicts(tx)).filter(({ id }) => ids.includes(id));

/** What would change if these verdicts were stored and withdrawn. */
export async function previewVerdicts(tx: Transaction, pending: Pending): Promise<NameReport> {
  const withdrawn = await withdrawnVerdicts(tx, pending.withdrawn);
  const plan = await planNames(tx, changesBy(pending, withdrawn), pending);
  return { moves: movesOf(plan), statements: null };
}

/** Stores verdicts and withdraws others, and lets the graph follow. A verdict about a pair takes the place of an older one. */
export async function recordVerdicts(
  tx: Transaction,
  pending: Pending,
  recordedAt: string,
): Promise<NameReport> {
  await tx.run('lockMeta');
  const withdrawn = await withdrawnVerdicts(tx, pending.withdrawn);
  const [meta] = await tx.run('meta');
  const revision = count(meta?.['revision']) + 1;
  await runOver(tx, 'deleteVerdicts', 'ids', pending.withdrawn);
  await writeRows(
    tx,
    'storeVerdicts',
    pending.set.map((verdict) => ({ id: verdict.id, properties: verdictProperties(verdict) })),
  );
  const plan = await planNames(tx, changesBy(pending, withdrawn), pending);
  const statements = await applyNames(tx, plan, { recordedAt, revision });
  await tx.run('setMeta', { revision: int(revision), seedHash: textOrNull(meta?.['seedHash']) });
  return { moves: movesOf(plan), statements };
}

const pageSize = 500;

/** All verdicts, by id. */
export async function allVerdicts(tx: Transaction): Promise<readonly NameVerdict[]> {
  const found: NameVerdict[] = [];
  for (let afterId: string | null = null; ;) {
    const rows: readonly Row[] = await tx.run('verdictPage', { afterId, limit: int(pageSize) });
    found.push(...rows.map((row) => toVerdict(row['verdict'])));
    if (rows.length < pageSize) return found;
    afterId = found.at(-1)?.id ?? null;
  }
}
