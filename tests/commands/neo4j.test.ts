import { type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BuiltCli, buildCli } from '../support/built-cli';
import { emptyNeo4j, startNeo4jWithAuth } from '../support/neo4j';
import { neo4jSource } from '../support/neo4j-available';
import { describeWhere } from '../support/not-run';

const source = neo4jSource();
const why = source.kind === 'none' ? source.reason : 'NEO4J_URI names a server whose users are not ours';

/** A port that nobody listens on. */
const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** The words of one `error:` line, and nothing else. */
const sentence = (err: string): string => /^error: (.+)\n$/.exec(err)?.[1] ?? `not one sentence: ${err}`;

jest.setTimeout(240_000);

describeWhere(source.kind === 'local', why)('the commands on a Neo4j of their own', () => {
  const folder = mkdtempSync(join(tmpdir(), 'indicator-graph-neo4j-'));
  const started: ChildProcess[] = [];
  let cli: BuiltCli;
  let env: Record<string, string>;

  beforeAll(async () => {
    const server = await startNeo4jWithAuth();
    await emptyNeo4j(server);
    env = {
      NEO4J_URI: server.uri,
      NEO4J_USERNAME: server.username ?? '',
      NEO4J_PASSWORD: server.password ?? '',
    };
    cli = buildCli();
  });
  afterEach(() => started.splice(0).forEach((child) => child.kill('SIGKILL')));
  afterAll(() => {
    cli?.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  test('seed loads the founding facts once', () => {
    expect(cli.run(['seed'], env)).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringMatching(/^Seeded: .*1 article/),
    });
    expect(cli.run(['seed'], env)).toEqual({ code: 0, err: '', out: 'The graph holds this seed already.\n' });
  });

  test('ingest brings an article in, and doubles nothing', () => {
    const text = join(folder, '2026-03-01-mill.txt');
    writeFileSync(text, '晨光纱厂有限公司2月营业收入同比增长12.5%。');
    expect(cli.run(['ingest', text], env).code).toBe(0);
    const count = (): unknown =>
      JSON.parse(cli.run(['query', '{ overview { articles observations } }'], env).out);
    expect(count()).toEqual({ overview: { articles: 2, observations: 8 } });
    expect(cli.run(['ingest', text], env).code).toBe(0);
    expect(count()).toEqual({ overview: { articles: 2, observations: 8 } });
  });

  test('links answers hop by hop, and where nothing links says why', () => {
    const linked = cli.run(['links', 'oil', 'textiles'], env);
    expect([linked.code, linked.err]).toEqual([0, '']);
    expect(linked.out).toContain('乌石化200万吨/年PTA项目');
    expect(linked.out).toContain('石油 ─FEEDS_INTO→');
    const nothing = cli.run(['links', 'textiles', 'copper concentrate'], env);
    expect([nothing.code, nothing.out]).toEqual([
      0,
      expect.stringMatching(/No flow leaves the first|do not meet/),
    ]);
    expect(cli.run(['links', '没有这种东西', '石油'], env)).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringMatching(/^error: No entity has the id or name "没有这种东西"/),
    });
  });

  test('serve answers from it and stops when asked', async () => {
    const child = cli.start(['serve', '--port', '0'], env);
    started.push(child);
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
    const greeting = await new Promise<string>((resolve, reject) => {
      let said = '';
      child.stdout?.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        if (said.includes('  try ')) resolve(said);
      });
      void ended.then((code) => reject(new Error(`serve ended with ${code}: ${said}`)));
    });
    expect(greeting).toContain(`${env['NEO4J_URI']} (neo4j), seed unchanged`);
    expect(greeting).not.toContain(env['NEO4J_PASSWORD']);
    const url = /http:\/\/[\d.:]+/.exec(greeting)?.[0] ?? '';
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ overview { articles } }' }),
    });
    expect(await answer.json()).toMatchObject({ data: { overview: { articles: 2 } } });
    expect((await fetch(`${url}/health`)).status).toBe(200);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  });

  const commands = [
    ['serve', '--port', '0'],
    ['seed'],
    ['links', 'oil', 'textiles'],
    ['query', '{ overview { articles } }'],
  ];

  // The server answers the third wrong password in a row with "wait": each stands alone for the rest.
  test.each(commands)('%s with a wrong password is one sentence and exit code 1', (...argv) => {
    const { code, out, err } = cli.run(argv, { ...env, NEO4J_PASSWORD: 'not-the-one' });
    expect([code, out]).toEqual([1, '']);
    expect(sentence(err)).toMatch(/^Neo4j at bolt:\/\/127\.0\.0\.1:\d+ refuse[sd] .*NEO4J_PASSWORD/);
    expect(err).not.toContain('not-the-one');
  });

  test.each(commands)('%s with a server that is down is one sentence and exit code 1', async (...argv) => {
    const uri = `bolt://127.0.0.1:${await freePort()}`;
    const { code, out, err } = cli.run(argv, { ...env, NEO4J_URI: uri });
    expect([code, out]).toEqual([1, '']);
    expect(sentence(err)).toMatch(
      new RegExp(`^Neo4j at ${uri} does not answer \\(.*\\): is it running, and is NEO4J_URI right\\?$`),
    );
  });

  test('ingest with a server that is down keeps nothing and says why', async () => {
    const text = join(folder, '2026-03-02-mill.txt');
    writeFileSync(text, '晨光纱厂有限公司3月营业收入同比增长2.5%。');
    const uri = `bolt://127.0.0.1:${await freePort()}`;
    const { code, err } = cli.run(['ingest', text], { ...env, NEO4J_URI: uri });
    expect([code, sentence(err)]).toEqual([1, expect.stringContaining('does not answer')]);
  });
});
