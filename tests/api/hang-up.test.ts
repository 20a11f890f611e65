import { once } from 'node:events';
import { type Socket } from 'node:net';
import { setImmediate as turn } from 'node:timers/promises';
import { type FastifyInstance } from 'fastify';
import { entity } from '../graph/support/make';
import { serverOf } from './support/ask';
import { fakeGraph } from './support/fake-graph';

const mill = entity('Organization', '纱厂');
const query = '{ neighborhood(of: "纱厂") { omitted } }';
const answer = { data: { neighborhood: { omitted: 0 } } };

/** A graph that looks a name up as soon as it is let, and notes what it was asked. */
function held() {
  const asked: string[] = [];
  let begin: () => void = () => undefined;
  let release: () => void = () => undefined;
  const begun = new Promise<void>((resolve) => (begin = resolve));
  const released = new Promise<void>((resolve) => (release = resolve));
  const graph = fakeGraph({
    revision: async () => 1,
    findEntity: async () => {
      asked.push('name');
      begin();
      await released;
      return { found: 'one', node: mill };
    },
    neighborhood: async () => {
      asked.push('neighborhood');
      return { center: mill, entities: [], edges: [], omitted: 0 };
    },
  });
  return { asked, graph, begun, release };
}

describe('a client that hangs up', () => {
  let app: FastifyInstance | undefined;
  afterEach(() => app?.close());

  /** A server, and the sockets on which it was asked. */
  async function serving(graph: Parameters<typeof serverOf>[0]) {
    app = await serverOf(graph);
    const sockets: Socket[] = [];
    app.server.on('connection', (socket: Socket) => sockets.push(socket));
    const url = await app.listen({ port: 0, host: '127.0.0.1' });
    const post = (signal?: AbortSignal): Promise<Response> =>
      fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', connection: 'close' },
        body: JSON.stringify({ query }),
        ...(signal ? { signal } : {}),
      });
    return { post, sockets };
  }

  const hangUp = async (stop: AbortController, socket: Socket | undefined): Promise<void> => {
    const closed = socket && once(socket, 'close');
    stop.abort();
    await closed;
    await turn();
  };

  test('is worked for no longer, and the next request is served as if nothing had happened', async () => {
    const { asked, graph, begun, release } = held();
    const { post, sockets } = await serving(graph);
    const stop = new AbortController();
    const gone = post(stop.signal).catch(() => 'hung up');
    await begun;
    await hangUp(stop, sockets[0]);
    expect(await gone).toBe('hung up');
    release();
    // Equal requests wait for one that runs: this one comes when that is over.
    for (let i = 0; i < 20; i += 1) await turn();
    expect(asked).toEqual(['name']);
    expect(await (await post()).json()).toEqual(answer);
    expect(asked).toEqual(['name', 'name', 'neighborhood']);
  });

  test('takes nothing from another who waits for the same answer', async () => {
    const { asked, graph, begun, release } = held();
    const { post, sockets } = await serving(graph);
    const stop = new AbortController();
    const gone = post(stop.signal).catch(() => 'hung up');
    await begun;
    const arrived = app && once(app.server, 'request');
    const other = post();
    await arrived;
    await hangUp(stop, sockets[0]);
    expect(await gone).toBe('hung up');
    release();
    expect(await (await other).json()).toEqual(answer);
    expect(asked.filter((question) => question === 'neighborhood')).toHaveLength(1);
  });
});
