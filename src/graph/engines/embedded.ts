import { setTimeout as delay } from 'node:timers/promises';
import { type GrafeoDB, type Transaction as EngineTransaction } from '@grafeo-db/js';
import { type Problem, ProblemError } from '../../model';
import {
  type Capabilities,
  type GraphEngine,
  int,
  type Parameters,
  type Row,
  type TextIndex,
  type Transaction,
} from '../engine';
import { applyMigrations, migrationProblem } from '../migrate';
import { type Migration, migrationFile, textIndexes } from '../migrations';
import { checkParameters } from '../parameters';
import { loadMigrationStatements, loadStatements, type Statement } from '../statements';
import { searchTexts } from '../text-search';
import { within } from './deadline';
import { openFile } from './embedded-file';
import { syncLog } from './embedded-log';
import { rowsOf, toEngine } from './embedded-values';
import { WriteQueue } from './write-queue';

export interface EmbeddedOptions {
  /** Null keeps the graph in memory. */
  readonly file: string | null;
  /** How long one statement may take before its caller stops waiting. Default: 15 s. */
  readonly timeoutMs?: number;
}

const attempts = 6;
const defaultTimeoutMs = 15_000;
// Automatic checkpoints are off in a fresh open; without them the log grows for ever.
const checkpointTriggers = { walBytes: 64 * 1024 * 1024, intervalMs: 10 * 60_000 };

const gqlStatus = (error: unknown): string => String((error as { gqlStatus?: unknown }).gqlStatus ?? '');

/** First writer wins and the second is told at once: it may try again. */
const isConflict = (error: unknown): boolean => gqlStatus(error).startsWith('40');

function engineProblem(statement: string, error: unknown): unknown {
  const text = error instanceof Error ? error.message : '';
  if (!/constraint/i.test(text)) return error;
  const what = /property '(\w+)' with value String\("(.*)"\) already exists on :(\w+)/.exec(text);
  const which = what
    ? `a ${what[3]} with ${what[1]} "${what[2]}" is there already`
    : 'a constraint forbids it';
  return new ProblemError(
    { code: 'CONSTRAINT_VIOLATED', message: `Statement ${statement} was refused: ${which}.` },
    { statement },
    { cause: error },
  );
}

/** Statements of one transaction, one after another; remembers what still runs so that the end can wait for it. */
class EmbeddedTransaction implements Transaction {
  private readonly running = new Set<Promise<unknown>>();
  private failed = false;

  constructor(
    private readonly inner: EngineTransaction,
    private readonly statementOf: (name: string) => Statement,
    private readonly timeoutMs: number,
  ) {}

  async run(name: string, parameters: Parameters = {}): Promise<readonly Row[]> {
    const statement = this.statementOf(name);
    try {
      checkParameters(statement, parameters);
      const answer = this.inner.executeCypher(statement.text, toEngine(parameters));
      this.track(answer);
      return await rowsOf(await within(this.timeoutMs, name, answer));
    } catch (error) {
      this.failed = true;
      throw engineProblem(name, error);
    }
  }

  private track(answer: Promise<unknown>): void {
    const ended = answer.then(
      () => undefined,
      () => undefined,
    );
    this.running.add(ended);
    void ended.then(() => this.running.delete(ended));
  }

  /** Refuses where a statement failed, even if `work` swallowed the error: this engine would keep the others. */
  async commit(): Promise<void> {
    await this.settled();
    if (this.failed) throw new Error('A statement of this transaction failed, so none of it is kept');
    this.inner.commit();
  }

  async rollback(): Promise<void> {
    await this.settled();
    if (this.inner.isActive) this.inner.rollback();
  }

  async settled(): Promise<void> {
    await Promise.all(this.running);
  }
}

/**
 * The graph in this process, in one file. It keeps the promises of the port that the library does not keep by itself:
 * one writer at a time, all or nothing, parameters checked, commits on the disk when `write` returns.
 */
export class EmbeddedEngine implements GraphEngine {
  readonly name = 'embedded';
  readonly capabilities: Capabilities = { sharedWriters: false, stopsStatements: false };

  private readonly statements = loadStatements('embedded');
  private readonly queue = new WriteQueue();
  private readonly ends = new Set<Promise<unknown>>();
  private closed = false;

  private constructor(
    private readonly db: GrafeoDB,
    private readonly file: string | null,
    private readonly timeoutMs: number,
  ) {}

  /** @throws ProblemError `DATA_FILE_IN_USE`, `DATA_FILE_UNREADABLE` */
  static open({ file, timeoutMs = defaultTimeoutMs }: EmbeddedOptions): EmbeddedEngine {
    const db = openFile(file);
    if (file !== null) db.setCheckpointTriggers(checkpointTriggers);
    return new EmbeddedEngine(db, file, timeoutMs);
  }

  async read<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    this.refuseWhenClosed();
    const result = this.readOnce(work);
    this.remember(result);
    return result;
  }

  async write<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    this.refuseWhenClosed();
    const result = this.queue.run(() => this.writeWithRetry(work));
    this.remember(result);
    return result;
  }

  async searchText(
    index: TextIndex,
    words: string,
    limit: number,
  ): Promise<readonly { id: string; score: number }[]> {
    this.refuseWhenClosed();
    return searchTexts(
      {
        indexed: (_, terms, k) => this.indexed(index, terms, k),
        scanned: (_, terms, k) =>
          this.read((tx) => tx.run(`scan${capital(index)}`, { terms: [...terms], limit: int(k) })),
      },
      index,
      words,
      limit,
    );
  }

  async migrate(): Promise<number> {
    this.refuseWhenClosed();
    return applyMigrations({
      read: (work) => this.read(work),
      write: (work) => this.write(work),
      applySchema: (migration) => this.queue.run(() => this.applySchema(migration)),
    });
  }

  async health(): Promise<Problem | null> {
    if (this.closed) return closedProblem;
    return migrationProblem(this);
  }

  async close(): Promise<void> {
    if (this.closed) return;
    this.closed = true;
    await this.queue.idle();
    while (this.ends.size > 0) await Promise.all(this.ends);
    this.db.close();
  }

  private begin(mode: 'read' | 'write'): EmbeddedTransaction {
    const statementOf = (name: string): Statement => {
      const statement = this.statements.get(name);
      if (mode === 'read' && statement.mode !== 'read') {
        throw new Error(`Invariant broken: ${name} writes and was run in a read transaction`);
      }
      return statement;
    };
    return new EmbeddedTransaction(this.db.beginTransaction(), statementOf, this.timeoutMs);
  }

  private async readOnce<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    const tx = this.begin('read');
    try {
      return await work(tx);
    } finally {
      // A statement that was given up still runs; the transaction ends when it does, and only close() waits for it.
      this.remember(tx.rollback());
    }
  }

  private async writeWithRetry<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      const tx = this.begin('write');
      try {
        const result = await work(tx);
        await tx.commit();
        if (this.file !== null) await syncLog(this.file);
        return result;
      } catch (error) {
        await tx.rollback();
        if (!isConflict(error) || attempt === attempts) throw error;
        await delay(2 ** attempt);
      }
    }
  }

  private async applySchema(migration: Migration): Promise<void> {
    for (const statement of loadMigrationStatements('embedded', migrationFile(migration))) {
      await this.db.executeCypher(statement.text);
    }
    for (const index of migration.textIndexes) {
      const { label, property } = textIndexes[index];
      await this.db.createTextIndex(label, property, { tokenizer: 'cjk_bigram', stopWords: [] });
    }
  }

  private async indexed(index: TextIndex, terms: readonly string[], limit: number): Promise<readonly Row[]> {
    const { label, property } = textIndexes[index];
    const hits = await this.db.textSearch(label, property, terms.join(' '), limit);
    const internalIds = hits.map(([id = 0]) => id);
    if (internalIds.length === 0) return [];
    return this.read((tx) => tx.run(`textOf${capital(index)}`, { internalIds }));
  }

  private remember(work: Promise<unknown>): void {
    const ended = work.then(
      () => undefined,
      () => undefined,
    );
    this.ends.add(ended);
    void ended.then(() => this.ends.delete(ended));
  }

  private refuseWhenClosed(): void {
    if (this.closed) throw new ProblemError(closedProblem);
  }
}

const closedProblem: Problem = { code: 'ENGINE_CLOSED', message: 'The graph has been closed.' };

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
