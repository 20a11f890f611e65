import { type Transaction as EngineTransaction } from '@grafeo-db/js';
import { ProblemError } from '../../model';
import { asAsked, parametersFor } from '../as-asked';
import { type Parameters, type Row, type Transaction } from '../engine';
import { checkParameters } from '../parameters';
import { type Statement } from '../statements';
import { within } from './deadline';
import { messageOf } from './embedded-file';
import { rowsOf, toEngine } from './embedded-values';
import { InFlight } from './in-flight';

function constraintProblem(statement: string, error: unknown): ProblemError {
  const [, key, value, label] =
    /property '(\w+)' with value \w+\((.*)\) already exists on :(\w+)/.exec(messageOf(error)) ?? [];
  const which = key ? `a ${label} with ${key} ${value} is there already` : 'a constraint forbids it';
  return new ProblemError(
    {
      code: 'CONSTRAINT_VIOLATED',
      message: `Statement ${statement} was refused, nothing was kept: ${which}.`,
    },
    { statement },
    { cause: error },
  );
}

/** Statements of one transaction. It waits for what still runs before it ends, as the library demands. */
export class EmbeddedTransaction implements Transaction {
  private readonly running = new InFlight();
  private failure: { readonly error: unknown } | null = null;

  constructor(
    private readonly inner: EngineTransaction,
    private readonly statementOf: (name: string) => Statement,
    private readonly timeoutMs: number,
  ) {}

  async run(name: string, parameters: Parameters = {}): Promise<readonly Row[]> {
    try {
      const statement = this.statementOf(name);
      checkParameters(statement, parameters);
      const asked = asAsked(statement, parameters);
      const given = toEngine(parametersFor(asked, parameters));
      const answer = this.running.track(this.inner.executeCypher(asked.text, given));
      return await rowsOf(await within(this.timeoutMs, name, answer));
    } catch (raw) {
      const error = /constraint violation/i.test(messageOf(raw)) ? constraintProblem(name, raw) : raw;
      this.failure ??= { error };
      throw error;
    }
  }

  /** Refuses where a statement failed, even if `work` swallowed it: this library would keep the others. */
  async commit(): Promise<void> {
    await this.running.settled();
    if (this.failure) throw this.failure.error;
    this.inner.commit();
  }

  async rollback(): Promise<void> {
    await this.running.settled();
    if (this.inner.isActive) this.inner.rollback();
  }
}
