import { type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BuiltCli, buildCli } from '../support/built-cli';

const folder = mkdtempSync(join(tmpdir(), 'indicator-graph-serve-'));
const graph = join(folder, 'graph.db');
const env = { INDICATOR_GRAPH_FILE: graph };
const address = `${graph}.server.json`;

let cli: BuiltCli;
const started: ChildProcess[] = [];

beforeAll(() => (cli = buildCli()));
afterEach(() => started.splice(0).forEach((child) => child.kill('SIGKILL')));
afterAll(() => {
  cli.remove();
  rmSync(folder, { recursive: true, force: true });
});

interface Serving {
  readonly url: string;
  readonly greeting: string;
  readonly child: ChildProcess;
  readonly ended: Promise<number | null>;
}

/** Starts a server on a free port and waits for its greeting. */
async function serve(): Promise<Serving> {
  const child = cli.start(['serve', '--port', '0'], env);
  started.push(child);
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const greeting = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('  try ')) resolve(said);
    });
    void ended.then((code) => reject(new Error(`serve ended with ${code}: ${said}`)));
  });
  return { url: /http:\/\/[\d.:]+/.exec(greeting)?.[0] ?? '', greeting, child, ended };
}

async function ask(url: string, query: string): Promise<unknown> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query }),
  });
  return ((await response.json()) as { data: unknown }).data;
}

jest.setTimeout(180_000);

test('serves, says what it holds, takes the work of others, and stops when asked', async () => {
  const { url, greeting, child, ended } = await serve();
  expect(greeting).toMatch(/holds {3}\d+ entities, \d+ relations, 7 figures of 7 indicators, 1 article/);
  expect(await ask(url, '{ overview { observations } }')).toEqual({ overview: { observations: 7 } });

  expect(statSync(address).mode & 0o777).toBe(0o600);
  const { token } = JSON.parse(readFileSync(address, 'utf8')) as { token: string };
  const knock = (authorization: string): Promise<Response> =>
    fetch(`${url}/hand-over`, { headers: { authorization } });
  expect((await knock(`Bearer ${token}`)).status).toBe(200);
  expect((await knock(`Bearer ${token.replace(/./g, '0')}`)).status).toBe(404);

  expect(cli.run(['seed'], env)).toMatchObject({ code: 0, out: 'The graph holds this seed already.\n' });
  const text = join(folder, '2026-03-01-mill.txt');
  writeFileSync(text, '晨光纱厂有限公司2月营业收入同比增长12.5%。');
  expect(cli.run(['ingest', text], env).code).toBe(0);
  expect(await ask(url, '{ overview { articles observations } }')).toEqual({
    overview: { articles: 2, observations: 8 },
  });
  expect(JSON.parse(cli.run(['query', '{ overview { articles } }'], env).out)).toEqual({
    overview: { articles: 2 },
  });
  expect(cli.run(['links', 'oil', 'textiles'], env).out).toContain('乌石化200万吨/年PTA项目');

  expect(cli.run(['serve', '--port', '0'], env)).toMatchObject({
    code: 1,
    err: expect.stringMatching(
      /^error: The data file .* is in use by the server at .* \(process \d+\)\.\n$/,
    ) as string,
  });

  child.kill('SIGTERM');
  expect(await ended).toBe(0);
  expect(existsSync(address)).toBe(false);
  expect(JSON.parse(cli.run(['query', '{ overview { articles } }'], env).out)).toEqual({
    overview: { articles: 2 },
  });
});

test('answers others while a first text is read, and has both answers', async () => {
  const { url, child, ended } = await serve();
  const answered: string[] = [];
  const noted = async (what: string, query: string): Promise<unknown> => {
    const data = await ask(url, query);
    answered.push(what);
    return data;
  };
  const reading = noted(
    'read',
    '{ readArticle(text: "2026年3月，晨光纱厂有限公司营业收入同比增长12.5%。") { statements { ... on Observation { value } } } }',
  );
  // The text is sent before the questions are; each question begins when the one before was answered.
  await new Promise((resolve) => setTimeout(resolve, 50));
  for (let i = 0; i < 3; i++) await noted('asked', '{ overview { articles } }');
  expect(await reading).toEqual({ readArticle: { statements: [{ value: 12.5 }] } });
  expect(answered).toEqual(['asked', 'asked', 'asked', 'read']);
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
});

test('the address of a server that was killed is not believed', async () => {
  const { child, ended } = await serve();
  child.kill('SIGKILL');
  await ended;
  expect(existsSync(address)).toBe(true);
  expect(cli.run(['seed'], env)).toMatchObject({ code: 0 });
});

test('says that the port is taken', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const { port } = other.address() as { port: number };
  const { code, err } = cli.run(['serve', '--port', String(port)], env);
  other.close();
  expect(err).toBe(
    `error: Port ${port} is in use by another process; stop it, or choose another with --port or PORT.\n`,
  );
  expect(code).toBe(1);
});
