import { randomBytes, timingSafeEqual } from 'node:crypto';
import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { z } from 'zod';
import { type Contribution, type RecordOptions } from '../graph/contribution';
import { type WriteSummary } from '../graph/batch';
import { type NameReport } from '../graph/resolving/decide-names';
import { type CalledName } from '../graph/resolving/names-called';
import { type NameVerdict } from '../graph/resolving/verdicts';
import { entityTypes, type Problem, ProblemError } from '../model';
import { type NameKeeper } from './name-keeper';
import { type Recorder } from './recorder';

export const handOverPath = '/hand-over';
const namesPath = `${handOverPath}/names`;

/** Largest hand-over, in bytes: a batch of articles with their text and facts. */
const handOverBytes = 256 << 20;

/** A secret for one run of a server. */
export const newToken = (): string => randomBytes(32).toString('hex');

const envelope = z.object({
  contributions: z.array(z.object({ contributor: z.string().min(1), batch: z.looseObject({}) })).min(1),
  options: z.object({ recordedAt: z.string(), seedHash: z.string().optional() }),
});

const verdictSchema = z.object({
  id: z.string(),
  a: z.string(),
  b: z.string(),
  nameA: z.string(),
  nameB: z.string(),
  same: z.boolean(),
  author: z.string(),
  because: z.string().nullable(),
  decidedAt: z.string(),
});

const sameSecret = (given: string, token: string): boolean =>
  given.length === token.length && timingSafeEqual(Buffer.from(given), Buffer.from(token));

/** From this machine, with the token that stands beside the data file. */
function isOurs({ headers, socket }: FastifyRequest, token: string): boolean {
  const remote = socket.remoteAddress ?? '';
  const near = remote === socket.localAddress || /^(::1|(::ffff:)?127\.)/.test(remote);
  return near && sameSecret(headers.authorization ?? '', `Bearer ${token}`);
}

const refused = (reply: FastifyReply): FastifyReply =>
  reply.code(404).send({ code: 'NOT_FOUND', message: 'There is nothing here.' });

const failed = (reply: FastifyReply, error: unknown): FastifyReply => {
  if (!(error instanceof ProblemError)) throw error;
  return reply.code(422).send(error.problem);
};

const question = z.discriminatedUnion('ask', [
  z.object({ ask: z.literal('namesCalled'), called: z.string(), type: z.enum(entityTypes).nullable() }),
  z.object({ ask: z.literal('verdicts') }),
  z.object({
    ask: z.literal('decide'),
    dryRun: z.boolean(),
    pending: z.object({ set: z.array(verdictSchema), withdrawn: z.array(z.string()) }),
  }),
]);

type Question = z.infer<typeof question>;

const answerTo = (names: NameKeeper, asked: Question): Promise<unknown> =>
  asked.ask === 'verdicts'
    ? names.verdicts()
    : asked.ask === 'namesCalled'
      ? names.namesCalled(asked.called, asked.type)
      : names.decide(asked.pending, { dryRun: asked.dryRun });

/**
 * Lets `seed` and `ingest` of other processes write through the server that has the data file. For callers on this machine that
 * can read the address file (mode 0600); to everybody else there is nothing here.
 */
export function registerHandOver(
  app: FastifyInstance,
  graph: Recorder,
  names: NameKeeper,
  token: string,
): void {
  registerNames(app, names, token);
  const config = { rateLimit: false };
  app.get(handOverPath, { config }, async (request, reply) =>
    isOurs(request, token) ? { seedHash: await graph.seedHash() } : refused(reply),
  );
  app.post(handOverPath, { config, bodyLimit: handOverBytes }, async (request, reply) => {
    if (!isOurs(request, token)) return refused(reply);
    const given = envelope.safeParse(request.body);
    if (!given.success)
      return reply.code(400).send({ code: 'BAD_HAND_OVER', message: 'This is no hand-over.' });
    // The sender runs this same code; what it sends was built from the model's types.
    const { contributions, options } = request.body as {
      contributions: readonly Contribution[];
      options: RecordOptions;
    };
    return graph.record(contributions, options).catch((error: unknown) => failed(reply, error));
  });
}

/** The same for `resolve`. */
const registerNames = (app: FastifyInstance, names: NameKeeper, token: string): void => {
  app.post(namesPath, { config: { rateLimit: false } }, async (request, reply) => {
    if (!isOurs(request, token)) return refused(reply);
    const asked = question.safeParse(request.body);
    if (!asked.success)
      return reply.code(400).send({ code: 'BAD_HAND_OVER', message: 'This is no question about names.' });
    return answerTo(names, asked.data).catch((error: unknown) => failed(reply, error));
  });
};

/** A server that has the data file, as its address file says. */
export interface Server {
  readonly url: string;
  readonly token: string;
}

const answerWithin = 5_000;

async function call(server: Server, init: RequestInit, path = handOverPath): Promise<unknown> {
  const headers = { authorization: `Bearer ${server.token}`, 'content-type': 'application/json' };
  const response = await fetch(`${server.url}${path}`, { ...init, headers }).catch((cause: unknown) =>
    gone(server, cause),
  );
  const body: unknown = await response.json();
  if (response.ok) return body;
  const { code = 'HAND_OVER_FAILED', message = `it answered ${response.status}` } = body as Partial<Problem>;
  throw new ProblemError({ code, message: `The server at ${server.url} did not take the work: ${message}` });
}

function gone(server: Server, cause: unknown): never {
  const message = `The server at ${server.url} has the data file and does not answer; the work was not handed over.`;
  throw new ProblemError({ code: 'SERVER_UNREACHABLE', message }, {}, { cause });
}

const askSeedHash = async (server: Server, init: RequestInit = {}): Promise<string | null> =>
  ((await call(server, { ...init, method: 'GET' })) as { seedHash: string | null }).seedHash;

/** True where the server of an address file answers and knows the token: one that was killed leaves its address behind. */
export const isServing = (server: Server): Promise<boolean> =>
  askSeedHash(server, { signal: AbortSignal.timeout(answerWithin) }).then(
    () => true,
    () => false,
  );

/** The graph of a server that has the data file. */
export const remoteRecorder = (server: Server): Recorder => ({
  seedHash: () => askSeedHash(server),
  record: async (contributions, options) => {
    const body = JSON.stringify({ contributions, options });
    return (await call(server, { method: 'POST', body })) as WriteSummary;
  },
});

/** The names of a server that has the data file. */
export function remoteNameKeeper(server: Server): NameKeeper {
  const ask = (asked: Question): Promise<unknown> =>
    call(server, { method: 'POST', body: JSON.stringify(asked) }, namesPath);
  return {
    namesCalled: async (called, type) =>
      (await ask({ ask: 'namesCalled', called, type })) as readonly CalledName[],
    verdicts: async () => (await ask({ ask: 'verdicts' })) as readonly NameVerdict[],
    decide: async ({ set, withdrawn }, { dryRun }) =>
      (await ask({
        ask: 'decide',
        dryRun,
        pending: { set: [...set], withdrawn: [...withdrawn] },
      })) as NameReport,
  };
}
