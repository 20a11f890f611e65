import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type FastifyInstance } from 'fastify';
import { graphiqlScript, graphiqlStyle } from './graphiql-page';

const packageFolder = (name: string): string =>
  dirname(createRequire(__filename).resolve(`${name}/package.json`));

const script = 'text/javascript; charset=utf-8';
const style = 'text/css; charset=utf-8';

const files: readonly { url: string; type: string; read: () => string | Buffer }[] = [
  {
    url: 'react.production.min.js',
    type: script,
    read: () => installed('react', 'umd', 'react.production.min.js'),
  },
  {
    url: 'react-dom.production.min.js',
    type: script,
    read: () => installed('react-dom', 'umd', 'react-dom.production.min.js'),
  },
  { url: 'graphiql.min.js', type: script, read: () => installed('graphiql', 'graphiql.min.js') },
  { url: 'graphiql.min.css', type: style, read: () => installed('graphiql', 'graphiql.min.css') },
  { url: 'page.js', type: script, read: () => graphiqlScript },
  { url: 'page.css', type: style, read: () => graphiqlStyle },
];

const installed = (name: string, ...path: string[]): Buffer =>
  readFileSync(join(packageFolder(name), ...path));

/** `/graphiql/*`: what GraphiQL's page loads, from the installed packages. Read when first asked for, kept after. */
export function graphiqlFiles(app: FastifyInstance): void {
  for (const { url, type, read } of files) {
    let content: string | Buffer | undefined;
    app.get(`/graphiql/${url}`, async (_, reply) => {
      content ??= read();
      return reply.type(type).header('cache-control', 'public, max-age=3600').send(content);
    });
  }
}
