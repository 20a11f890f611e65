import { isRetryableError, type RecordShape, type QueryResult, type Session } from 'neo4j-driver';
import { asAsked, parametersFor } from '../as-asked';
import { type Parameters, type Row, type Transaction } from '../engine';
import { checkParameters } from '../parameters';
import { type Statement } from '../statements';
import { rowOf, toDriver } from './neo4j-values';

/** Runs one statement that only reads. */
export type ReadOnce = (
  text: string,
  parameters: Record<string, unknown>,
) => Promise<QueryResult<RecordShape>>;

/** Each in a transaction of its own: one round trip to the server. Bookmarks keep later ones from seeing less than earlier ones. */
export const apart =
  (open: () => Session, timeoutMs: number): ReadOnce =>
  async (text, parameters) => {
    const session = open();
    try {
      return await session.run(text, parameters, { timeout: timeoutMs });
    } finally {
      await session.close();
    }
  };

/**
 * Named statements that only read, one round trip each, where a transaction around them takes three and gives no snapshot either.
 * They may run side by side.
 */
export class Neo4jReader implements Transaction {
  private failure: { readonly error: unknown } | null = null;
  private last = 'of no name';

  constructor(
    private readonly once: ReadOnce,
    private readonly open: () => Session,
    private readonly statementOf: (name: string) => Statement,
    private readonly timeoutMs: number,
  ) {}

  /** The statement that ran last, for messages. */
  get lastStatement(): string {
    return this.last;
  }

  async run(name: string, parameters: Parameters = {}): Promise<readonly Row[]> {
    this.last = name;
    try {
      const statement = this.statementOf(name);
      checkParameters(statement, parameters);
      const asked = asAsked(statement, parameters);
      const { records } = await this.ask(asked.text, toDriver(parametersFor(asked, parameters)));
      return records.map(rowOf);
    } catch (error) {
      this.failure ??= { error };
      throw error;
    }
  }

  /** Throws what a statement threw, even if the work swallowed it. */
  refuseAfterFailure(): void {
    if (this.failure) throw this.failure.error;
  }

  /** What fails for the moment is tried again with the driver's patience. */
  private async ask(text: string, parameters: Record<string, unknown>): Promise<QueryResult<RecordShape>> {
    try {
      return await this.once(text, parameters);
    } catch (error) {
      if (!isRetryableError(error)) throw error;
      return await this.again(text, parameters);
    }
  }

  private async again(text: string, parameters: Record<string, unknown>): Promise<QueryResult<RecordShape>> {
    const session = this.open();
    try {
      return await session.executeRead((tx) => tx.run(text, parameters), { timeout: this.timeoutMs });
    } finally {
      await session.close();
    }
  }
}
