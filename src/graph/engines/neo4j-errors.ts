import { Neo4jError } from 'neo4j-driver';
import { type Problem, ProblemError } from '../../model';
import { statementTimeout } from './deadline';

/** Where and as whom we connect, for sentences; never the password. */
export interface Connection {
  readonly uri: string;
  readonly username: string;
  readonly database: string | undefined;
}

type Describe = (connection: Connection, error: Neo4jError) => Problem;

const firstLine = (text: string): string => text.split('\n')[0] ?? '';

/** What the network said, without the driver's general advice in front of it. */
const networkCause = (text: string): string => firstLine(text.split('Caused by:').at(-1) ?? text).trim();

const unreachable: Describe = ({ uri }, error) => {
  const cause = networkCause(error.message);
  const advice = /TLS|SSL|certificate|handshake|secure/i.test(cause)
    ? 'does NEO4J_URI have the right scheme, bolt:// or neo4j:// without TLS, +s or +ssc with it?'
    : 'is it running, and is NEO4J_URI right?';
  return { code: 'NEO4J_UNREACHABLE', message: `Neo4j at ${uri} does not answer (${cause}): ${advice}` };
};

const notBolt: Describe = ({ uri }) => ({
  code: 'NEO4J_UNREACHABLE',
  message: `What listens at ${uri} does not speak Bolt: is the port right? Neo4j's is 7687 unless it was changed, 7474 is its Browser's.`,
});

const authFailed: Describe = ({ uri, username }) => ({
  code: 'NEO4J_AUTH_FAILED',
  message: `Neo4j at ${uri} refused the user name or password for ${username || 'no user'}: set NEO4J_USERNAME and NEO4J_PASSWORD.`,
});

/** By the beginning of the driver's or the server's code; the first that fits. */
const byCode: readonly (readonly [string, Describe])[] = [
  [
    'Neo.ClientError.Security.CredentialsExpired',
    ({ uri, username }) => ({
      code: 'NEO4J_AUTH_FAILED',
      message: `Neo4j at ${uri} wants the first password of ${username} changed before anything else: do so in Neo4j Browser, then set NEO4J_PASSWORD.`,
    }),
  ],
  [
    'Neo.ClientError.Security.AuthenticationRateLimit',
    ({ uri, username }) => ({
      code: 'NEO4J_AUTH_FAILED',
      message: `Neo4j at ${uri} refuses ${username} for some seconds after too many wrong passwords: wait, then set NEO4J_PASSWORD right.`,
    }),
  ],
  [
    'Neo.ClientError.Security.Forbidden',
    ({ uri, username }) => ({
      code: 'NEO4J_FORBIDDEN',
      message: `Neo4j at ${uri} does not let ${username || 'this user'} do that: give the user the right to read and write the database.`,
    }),
  ],
  ['Neo.ClientError.Security', authFailed],
  [
    'Neo.ClientError.Database.DatabaseNotFound',
    ({ uri, database }) => ({
      code: 'NEO4J_NO_DATABASE',
      message: `Neo4j at ${uri} has no database named ${database ?? 'as configured'}: check NEO4J_DATABASE.`,
    }),
  ],
  [
    'Neo.ClientError.Schema.ConstraintValidationFailed',
    (_, error) => ({
      code: 'CONSTRAINT_VIOLATED',
      message: `A write was refused, nothing of it was kept: ${firstLine(error.message)}.`,
    }),
  ],
  [
    'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
    () => ({
      code: 'NEO4J_OUT_OF_MEMORY',
      message: 'Neo4j has no memory left for this transaction: write less at once, or give the server more.',
    }),
  ],
  [
    'Neo.TransientError',
    ({ uri }, error) => ({
      code: 'NEO4J_BUSY',
      message: `Neo4j at ${uri} could not complete this after several tries (${firstLine(error.message)}): try again.`,
    }),
  ],
  ['ServiceUnavailable', unreachable],
  ['SessionExpired', unreachable],
];

const otherProtocol = /responded HTTP|Unknown Bolt protocol|handshake/i;

const timedOut = 'Neo.ClientError.Transaction.TransactionTimedOut';

/** The driver wraps what went wrong at the last server in what went wrong with routing. */
function rootOf(error: Neo4jError): Neo4jError {
  const cause = (error as { cause?: unknown }).cause;
  return cause instanceof Neo4jError && cause.code !== 'N/A' && cause !== error ? rootOf(cause) : error;
}

/** What the driver threw, as a problem with a code and one sentence; our own errors and bugs pass through. */
export function neo4jProblem(
  error: unknown,
  connection: Connection,
  statement: string,
  timeoutMs: number,
): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const root = rootOf(error);
  if (root.code.startsWith(timedOut)) return statementTimeout(statement, timeoutMs, error);
  if (root.code === 'N/A' && otherProtocol.test(root.message))
    return new ProblemError(notBolt(connection, root), {}, { cause: error });
  const describe = byCode.find(([code]) => root.code.startsWith(code))?.[1];
  return describe ? new ProblemError(describe(connection, root), {}, { cause: error }) : error;
}
