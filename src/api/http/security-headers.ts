import fastifyHelmet from '@fastify/helmet';
import Fastify, { type FastifyInstance } from 'fastify';

/** No script, style, font or connection but our own. */
const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    fontSrc: ["'self'", 'data:'],
    imgSrc: ["'self'", 'data:', 'blob:'],
    connectSrc: ["'self'"],
    workerSrc: ["'self'", 'blob:'],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
  },
};

/** What helmet adds to an answer: asked of it once, since it is the same for every one. */
async function helmetHeaders(): Promise<readonly (readonly [string, string])[]> {
  const plain = Fastify();
  plain.get('/', async () => '');
  const protectedOne = Fastify();
  await protectedOne.register(fastifyHelmet, { contentSecurityPolicy, strictTransportSecurity: false });
  protectedOne.get('/', async () => '');
  const [before, after] = await Promise.all([plain.inject('/'), protectedOne.inject('/')]);
  return Object.entries(after.headers).flatMap(([name, value]) =>
    name in before.headers ? [] : [[name, String(value)] as const],
  );
}

/** The headers of helmet on every answer; a route may still set its own in their place. */
export async function securityHeaders(app: FastifyInstance): Promise<void> {
  const headers = await helmetHeaders();
  app.addHook('onRequest', (_, reply, done) => {
    for (const [name, value] of headers) reply.header(name, value);
    done();
  });
}
