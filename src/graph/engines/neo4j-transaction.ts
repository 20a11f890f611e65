import { type ManagedTransaction } from 'neo4j-driver';
import { type Parameters, type Row, type Transaction } from '../engine';
import { checkParameters } from '../parameters';
import { type Statement } from '../statements';
import { rowOf, toDriver } from './neo4j-values';

/** Named statements in one attempt of a managed transaction. */
export class Neo4jTransaction implements Transaction {
  private failure: { readonly error: unknown } | null = null;
  private last = 'of no name';

  constructor(
    private readonly inner: ManagedTransaction,
    private readonly statementOf: (name: string) => Statement,
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
      const { records } = await this.inner.run(statement.text, toDriver(parameters));
      return records.map(rowOf);
    } catch (error) {
      this.failure ??= { error };
      throw error;
    }
  }

  /** Throws what a statement threw, even if `work` swallowed it: the driver must roll back, or try again. */
  refuseAfterFailure(): void {
    if (this.failure) throw this.failure.error;
  }
}
