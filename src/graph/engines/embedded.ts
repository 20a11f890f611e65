import { setTimeout as delay } from 'node:timers/promises';
import { type GrafeoDB } from '@grafeo-db/js';
import { type Problem, ProblemError } from '../../model';
import {
  type Capabilities,
  type GraphEngine,
  int,
  type Row,
  type TextIndex,
  type Transaction,
} from '../engine';
import { applyMigrations, migrationProblem } from '../migrate';
import { type Migration, migrationFile, textIndexes } from '../migrations';
import { loadMigrationStatements, loadStatements, type StatementBook } from '../statements';
import { searchTexts } from '../text-search';
import { engineClosed } from './closed';
import { openFile } from './embedded-file';
import { syncLog } from './embedded-log';
import { EmbeddedTransaction } from './embedded-transaction';
import { InFlight } from './in-flight';
import { statementsFor } from './mode';
import { WriteQueue } from './write-queue';

export interface EmbeddedOptions {
  /** Null keeps the graph in memory. */
  readonly file: string | null;
  /** How long one statement may take before its caller stops waiting. Default: 15 s. */
  readonly timeoutMs?: number;
  /** The same of a statement in a write. Default: `timeoutMs`, and 5 minutes where that is not given. */
  readonly writeTimeoutMs?: number;
  /** What it can run. Default: all of `cypher/`. */
  readonly statements?: StatementBook;
}

const attempts = 6;
const defaultTimeoutMs = 15_000;
// A load that a busy machine slows down goes on: what is given up in a write is waited for all the same before the next one.
const defaultWriteTimeoutMs = 300_000;
// Automatic checkpoints are off in a fresh open; without them the log grows for ever.
const checkpointTriggers = { walBytes: 64 * 1024 * 1024, intervalMs: 10 * 60_000 };

/** First writer wins and the second is told at once: it may try again. */
const isConflict = (error: unknown): boolean =>
  String((error as { gqlStatus?: unknown } | null)?.gqlStatus ?? '').startsWith('40');

/**
 * The graph in this process, in one file. It keeps the promises of the port that the library does not keep by itself:
 * one writer at a time, all or nothing, parameters checked, commits on the disk when `write` returns.
 */
export class EmbeddedEngine implements GraphEngine {
  readonly name = 'embedded';
  readonly capabilities: Capabilities = {
    sharedWriters: false,
    stopsStatements: false,
    snapshotReads: true,
  };

  writes = 0;
  private readonly queue = new WriteQueue();
  private readonly inFlight = new InFlight();
  private closed = false;

  private constructor(
    private readonly db: GrafeoDB,
    private readonly file: string | null,
    private readonly timeouts: Readonly<Record<'read' | 'write', number>>,
    private readonly statements: StatementBook,
  ) {}

  /** @throws ProblemError `DATA_FILE_IN_USE`, `DATA_FILE_UNREADABLE` */
  static open(options: EmbeddedOptions): EmbeddedEngine {
    const { file, timeoutMs, statements = loadStatements('embedded') } = options;
    const timeouts = {
      read: timeoutMs ?? defaultTimeoutMs,
      write: options.writeTimeoutMs ?? timeoutMs ?? defaultWriteTimeoutMs,
    };
    const db = openFile(file);
    if (file !== null) db.setCheckpointTriggers(checkpointTriggers);
    return new EmbeddedEngine(db, file, timeouts, statements);
  }

  async read<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    this.refuseWhenClosed();
    return this.inFlight.track(this.readOnce(work));
  }

  async write<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    this.refuseWhenClosed();
    return this.inFlight.track(this.queue.run(() => this.writeWithRetry(work)));
  }

  async searchText(
    index: TextIndex,
    words: string,
    limit: number,
  ): Promise<readonly { id: string; score: number }[]> {
    this.refuseWhenClosed();
    return this.inFlight.track(this.search(index, words, limit));
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
    if (this.closed) return engineClosed;
    return migrationProblem(this);
  }

  async close(): Promise<void> {
    if (this.closed) return;
    this.closed = true;
    await this.inFlight.settled();
    this.db.close();
  }

  private begin(mode: 'read' | 'write'): EmbeddedTransaction {
    const statementOf = statementsFor(this.statements, mode);
    return new EmbeddedTransaction(this.db.beginTransaction(), statementOf, this.timeouts[mode]);
  }

  private async readOnce<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    const tx = this.begin('read');
    try {
      return await work(tx);
    } finally {
      // A statement that was given up still runs; the transaction ends when it does, and only close() waits for it.
      void this.inFlight.track(tx.rollback());
    }
  }

  private async writeWithRetry<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      const tx = this.begin('write');
      try {
        const result = await work(tx);
        await tx.commit();
        this.writes += 1;
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

  private search(
    index: TextIndex,
    words: string,
    limit: number,
  ): Promise<readonly { id: string; score: number }[]> {
    return searchTexts(
      {
        indexed: (_, terms, k) => this.indexed(index, terms, k),
        scanned: (_, terms, k) =>
          this.readOnce((tx) => tx.run(textIndexes[index].scan, { terms: [...terms], limit: int(k) })),
      },
      index,
      words,
      limit,
    );
  }

  private async indexed(index: TextIndex, terms: readonly string[], limit: number): Promise<readonly Row[]> {
    const { label, property, textOf } = textIndexes[index];
    const hits = await this.db.textSearch(label, property, terms.join(' '), limit);
    const internalIds = hits.map(([id = 0]) => id);
    if (internalIds.length === 0) return [];
    return this.readOnce((tx) => tx.run(textOf, { internalIds }));
  }

  private refuseWhenClosed(): void {
    if (this.closed) throw new ProblemError(engineClosed);
  }
}
