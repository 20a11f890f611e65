import { Neo4jError, type QueryResult, type RecordShape, type Session, type Transaction } from 'neo4j-driver';

interface Held {
  readonly session: Session;
  readonly inner: Transaction;
  /** By `performance.now()`. */
  readonly began: number;
  used: boolean;
}

/** How long one is used again, in milliseconds. */
export const keptMs = 1000;

/** How many of them are kept, so that a rush of reads leaves connections to whoever comes next. */
export const keptAtMost = 32;

/**
 * Read transactions of one server that stay open for a second, so that a statement need not begin and end one: that takes Neo4j and this
 * process more than a small statement itself. Each statement still sees all that was committed before it began, for Neo4j isolates no
 * more than that (read committed). Not for a cluster, where a transaction stays with one reader, which may lag behind.
 *
 * @adr 0009
 */
export class OpenReads {
  /** The last is taken first, so that those too many grow old. */
  private readonly idle: Held[] = [];
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly open: () => Session,
    private readonly timeoutMs: number,
  ) {}

  async run(text: string, parameters: Record<string, unknown>): Promise<QueryResult<RecordShape>> {
    const held = this.take();
    try {
      const result = await held.inner.run(text, parameters);
      held.used = true;
      this.keep(held);
      return result;
    } catch (error) {
      // It ended with its statement.
      void end(held);
      if (held.used && isTerminated(error)) return this.run(text, parameters);
      throw error;
    }
  }

  /** Ends those that nobody uses. */
  async close(): Promise<void> {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    await Promise.all(this.idle.splice(0).map(end));
  }

  private take(): Held {
    const held = this.idle.pop();
    if (held === undefined) return this.begin();
    if (!isOld(held)) return held;
    void end(held);
    return this.take();
  }

  /** Not awaited: what begins it goes with its first statement. */
  private begin(): Held {
    const session = this.open();
    const inner = session.beginTransaction({ timeout: this.timeoutMs + keptMs });
    return { session, inner, began: performance.now(), used: false };
  }

  private keep(held: Held): void {
    if (isOld(held) || this.idle.length >= keptAtMost) void end(held);
    else this.idle.push(held);
    if (this.idle.length > 0) this.timer ??= setTimeout(() => this.sweep(), keptMs).unref();
  }

  private sweep(): void {
    this.timer = null;
    const all = this.idle.splice(0);
    for (const held of all) this.keep(held);
  }
}

/** Somebody ended all that was open, or the server did. */
const isTerminated = (error: unknown): boolean =>
  error instanceof Neo4jError && error.code.endsWith('.Transaction.Terminated');

const isOld = ({ began }: Held): boolean => performance.now() - began >= keptMs;

/** Of what was only read there is nothing to commit; one that the server has ended already is ended all the same. */
async function end({ session, inner }: Held): Promise<void> {
  try {
    if (inner.isOpen()) await inner.rollback();
    await session.close();
  } catch {
    // A connection that is gone has ended its transaction.
  }
}
