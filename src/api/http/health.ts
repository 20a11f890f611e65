import { type FastifyInstance } from 'fastify';
import { type Problem } from '../../model';

/** What `/health` asks: null when the engine answers and its migrations are applied, else what is wrong. */
export type HealthCheck = () => Promise<Problem | null>;

/**
 * `/health/live` says that the process serves; `/health/ready`, and `/health` for short, that it can answer questions:
 * 200 with `{"live":true,"ready":true}`, or 503 with the problem.
 */
export function healthRoutes(app: FastifyInstance, check: HealthCheck): void {
  app.get('/health/live', async () => ({ live: true }));
  for (const url of ['/health', '/health/ready'])
    app.get(url, async (_, reply) => {
      const problem = await check().catch(() => ({
        code: 'ENGINE_UNREACHABLE',
        message: 'The database does not answer.',
      }));
      reply.header('cache-control', 'no-store');
      return problem === null
        ? { live: true, ready: true }
        : reply
            .code(503)
            .send({ live: true, ready: false, problem: { code: problem.code, message: problem.message } });
    });
}
