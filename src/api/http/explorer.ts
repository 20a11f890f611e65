import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import { type FastifyInstance } from 'fastify';

/** Where `npm run build` puts the explorer, seen from `src/` and from `dist/` alike. */
export const explorerFolder = join(__dirname, '..', '..', '..', 'dist', 'explorer');

/** Nothing runs, styles or loads that is not a file of ours: data cannot bring any of it. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const notBuilt =
  'The explorer is not built. Run "npm run build", then start again. The API is at /graphql.\n';

/**
 * The explorer: its files at `/assets/*`, whose names carry a hash and never change, and its page for every address that a browser
 * opens and nothing else answers. `folder` is what the build wrote.
 */
export async function explorerPages(app: FastifyInstance, folder = explorerFolder): Promise<void> {
  const file = join(folder, 'index.html');
  if (existsSync(file))
    await app.register(fastifyStatic, {
      root: join(folder, 'assets'),
      prefix: '/assets/',
      immutable: true,
      maxAge: '365d',
      wildcard: false,
    });
  const page = existsSync(file) ? readFileSync(file, 'utf8') : null;
  app.get('/*', async (request, reply) => {
    const [path = '/'] = request.url.split('?');
    const browser = path === '/' || /\btext\/html\b/.test(request.headers.accept ?? '');
    if (!browser || path.startsWith('/assets/')) return reply.callNotFound();
    reply.header('content-security-policy', contentSecurityPolicy);
    if (page === null) return reply.code(503).type('text/plain; charset=utf-8').send(notBuilt);
    return reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(page);
  });
}
