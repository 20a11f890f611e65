import neo4j, { type Driver, type ManagedTransaction, type Session, type SessionMode } from 'neo4j-driver';
import { type Problem, ProblemError } from '../../model';
import { type Capabilities, type GraphEngine, int, type TextIndex, type Transaction } from '../engine';
import { applyMigrations, migrationProblem } from '../migrate';
import { type Migration, migrationFile, textIndexes } from '../migrations';
import { loadMigrationStatements, loadStatements, type StatementBook } from '../statements';
import { searchTexts } from '../text-search';
import { engineClosed } from './closed';
import { InFlight } from './in-flight';
import { luceneQuery } from './lucene';
import { statementsFor } from './mode';
import { type Connection, neo4jProblem } from './neo4j-errors';
import { OpenReads } from './neo4j-open-reads';
import { apart, Neo4jReader, type ReadOnce } from './neo4j-reader';
import { Neo4jTransaction } from './neo4j-transaction';

export interface Neo4jOptions {
  /** `bolt://` one server, `neo4j://` routed; `+s` and `+ssc` with TLS. */
  readonly uri: string;
  readonly username?: string | undefined;
  readonly password?: string | undefined;
  /** Default: the user's home database. */
  readonly database?: string | undefined;
  /** A statement of a read that takes longer is stopped by the server. Default: 30 s. */
  readonly timeoutMs?: number;
  /** The same of a whole write. Default: `timeoutMs`, and 5 minutes where that is not given. */
  readonly writeTimeoutMs?: number;
  /** How long transient failures are retried. Default: 15 s. */
  readonly retryMs?: number;
  /** What it can run. Default: all of `cypher/`. */
  readonly statements?: StatementBook;
}

const defaultTimeoutMs = 30_000;
// Some thousand statements at once, on a machine that does other things.
const defaultWriteTimeoutMs = 300_000;

/** `neo4j://` asks whichever server of a cluster. */
const isRouted = (uri: string): boolean => uri.startsWith('neo4j');

function connect(options: Neo4jOptions): Driver {
  const { uri, username, password, retryMs = 15_000 } = options;
  const auth = username ? neo4j.auth.basic(username, password ?? '') : undefined;
  try {
    return neo4j.driver(uri, auth, {
      disableLosslessIntegers: true,
      maxTransactionRetryTime: retryMs,
      connectionAcquisitionTimeout: 15_000,
      connectionTimeout: 5_000,
      userAgent: 'indicator-graph',
      // Nobody reads them, and to make and send them takes a tenth of a small statement.
      telemetryDisabled: true,
      notificationFilter: { minimumSeverityLevel: 'OFF' },
    });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const message = `NEO4J_URI is not an address that can be used: ${why}`;
    throw new ProblemError({ code: 'NEO4J_BAD_URI', message }, {}, { cause: error });
  }
}

/** The graph in Neo4j, one server or a cluster. */
export class Neo4jEngine implements GraphEngine {
  readonly name = 'neo4j';
  readonly capabilities: Capabilities = {
    sharedWriters: true,
    stopsStatements: true,
    snapshotReads: false,
  };

  writes = 0;
  private readonly statements: StatementBook;
  // Whoever reads after a write of ours waits for a server that has seen it.
  private readonly bookmarks = neo4j.bookmarkManager();
  private readonly inFlight = new InFlight();
  private readonly connection: Connection;
  private readonly timeoutMs: number;
  private readonly writeTimeoutMs: number;
  private readonly openReads: OpenReads;
  private readonly readOnce: ReadOnce;
  private closed = false;

  private constructor(
    private readonly driver: Driver,
    options: Neo4jOptions,
  ) {
    this.connection = { uri: options.uri, username: options.username ?? '', database: options.database };
    this.timeoutMs = options.timeoutMs ?? defaultTimeoutMs;
    this.writeTimeoutMs = options.writeTimeoutMs ?? options.timeoutMs ?? defaultWriteTimeoutMs;
    this.statements = options.statements ?? loadStatements('neo4j');
    const open = (): Session => this.session(neo4j.session.READ);
    this.openReads = new OpenReads(open, this.timeoutMs);
    this.readOnce = isRouted(options.uri)
      ? apart(open, this.timeoutMs)
      : (text, parameters) => this.openReads.run(text, parameters);
  }

  /** @throws ProblemError `NEO4J_BAD_URI`, `NEO4J_UNREACHABLE`, `NEO4J_AUTH_FAILED`, `NEO4J_NO_DATABASE` */
  static async open(options: Neo4jOptions): Promise<Neo4jEngine> {
    const engine = new Neo4jEngine(connect(options), options);
    try {
      await engine.reach();
      return engine;
    } catch (error) {
      await engine.close();
      throw error;
    }
  }

  read<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.inFlight.track(this.readOnly(work));
  }

  write<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.inFlight.track(this.readWrite(work));
  }

  async searchText(
    index: TextIndex,
    words: string,
    limit: number,
  ): Promise<readonly { id: string; score: number }[]> {
    const { scan, property } = textIndexes[index];
    return this.read((tx) =>
      searchTexts(
        {
          indexed: (_, terms, k) =>
            tx.run('fullText', { index, property, query: luceneQuery(terms), limit: int(k) }),
          scanned: (_, terms, k) => tx.run(scan, { terms: [...terms], limit: int(k) }),
        },
        index,
        words,
        limit,
      ),
    );
  }

  migrate(): Promise<number> {
    return applyMigrations({
      read: (work) => this.read(work),
      write: (work) => this.write(work),
      applySchema: (migration) => this.applySchema(migration),
    });
  }

  async health(): Promise<Problem | null> {
    try {
      await this.reach();
      return await migrationProblem(this);
    } catch (error) {
      if (error instanceof ProblemError) return error.problem;
      throw error;
    }
  }

  async close(): Promise<void> {
    if (this.closed) return;
    this.closed = true;
    await this.inFlight.settled();
    await this.openReads.close();
    await this.driver.close();
  }

  /** One attempt first: what is down is said at once, where a transaction would wait for it to come back. */
  private async reach(): Promise<void> {
    if (this.closed) throw new ProblemError(engineClosed);
    const { database } = this.connection;
    try {
      await this.driver.getServerInfo(database ? { database } : {});
    } catch (error) {
      throw neo4jProblem(error, this.connection, 'ping', this.timeoutMs);
    }
    await this.read((tx) => tx.run('ping'));
  }

  private async readOnly<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    if (this.closed) throw new ProblemError(engineClosed);
    const open = (): Session => this.session(neo4j.session.READ);
    const statementOf = statementsFor(this.statements, 'read');
    const tx = new Neo4jReader(this.readOnce, open, statementOf, this.timeoutMs);
    try {
      const result = await work(tx);
      tx.refuseAfterFailure();
      return result;
    } catch (error) {
      throw neo4jProblem(error, this.connection, tx.lastStatement, this.timeoutMs);
    }
  }

  private async readWrite<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    if (this.closed) throw new ProblemError(engineClosed);
    const session = this.session();
    let tx: Neo4jTransaction | undefined;
    const attempt = async (inner: ManagedTransaction): Promise<T> => {
      tx = new Neo4jTransaction(inner, statementsFor(this.statements, 'write'));
      const result = await work(tx);
      tx.refuseAfterFailure();
      return result;
    };
    try {
      const result = await session.executeWrite(attempt, { timeout: this.writeTimeoutMs });
      this.writes += 1;
      return result;
    } catch (error) {
      throw neo4jProblem(error, this.connection, tx?.lastStatement ?? 'of no name', this.writeTimeoutMs);
    } finally {
      await session.close();
    }
  }

  private session(defaultAccessMode: SessionMode = neo4j.session.WRITE): Session {
    const { database } = this.connection;
    return this.driver.session({
      defaultAccessMode,
      bookmarkManager: this.bookmarks,
      ...(database ? { database } : {}),
    });
  }

  private async applySchema(migration: Migration): Promise<void> {
    const statements = loadMigrationStatements('neo4j', migrationFile(migration));
    const session = this.session();
    try {
      for (const { text } of statements) await session.executeWrite((tx) => tx.run(text));
    } catch (error) {
      throw neo4jProblem(error, this.connection, migrationFile(migration), this.timeoutMs);
    } finally {
      await session.close();
    }
    await this.read((tx) => tx.run('awaitIndexes'));
  }
}
