import { type Problem, ProblemError } from '../model';
import { type GraphEngine, int } from './engine';
import { latestVersion, type Migration, migrations } from './migrations';

/** What an engine must be able to do for its schema to be brought up to date. */
export interface MigrationTarget extends Pick<GraphEngine, 'read' | 'write'> {
  /** Makes the indexes and constraints of one migration; doing it again does no harm. */
  applySchema(migration: Migration): Promise<void>;
}

const appliedVersions = (target: Pick<GraphEngine, 'read'>): Promise<readonly number[]> =>
  target.read(async (tx) => (await tx.run('appliedMigrations')).map(({ version }) => Number(version)));

/** Null where the database has every migration and none that we do not know. */
export async function migrationProblem(target: Pick<GraphEngine, 'read'>): Promise<Problem | null> {
  const applied = await appliedVersions(target);
  const newest = Math.max(0, ...applied);
  if (newest > latestVersion) return newerDatabase(newest);
  if (migrations.every(({ version }) => applied.includes(version))) return null;
  return {
    code: 'MIGRATIONS_PENDING',
    message: `The database is at schema version ${newest}, this program needs ${latestVersion}: start the server or run seed once to bring it up to date.`,
  };
}

const newerDatabase = (found: number): Problem => ({
  code: 'DATABASE_NEWER',
  message: `The database is at schema version ${found} and this program knows ${latestVersion}: update the program.`,
});

/**
 * Applies what the database has not recorded yet, in order, and records each.
 * Two servers may do so at once: every step can be repeated.
 *
 * @returns the version reached
 * @throws ProblemError `DATABASE_NEWER`
 */
export async function applyMigrations(target: MigrationTarget): Promise<number> {
  const applied = await appliedVersions(target);
  const newest = Math.max(0, ...applied);
  if (newest > latestVersion) throw new ProblemError(newerDatabase(newest));
  for (const migration of migrations.filter(({ version }) => !applied.includes(version))) {
    await target.applySchema(migration);
    const { version, name } = migration;
    await target.write((tx) =>
      tx.run('recordMigration', { version: int(version), name, appliedAt: new Date().toISOString() }),
    );
  }
  return latestVersion;
}
