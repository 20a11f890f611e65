import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type GraphEngine, int } from '../../src/graph/engine';
import { EmbeddedEngine } from '../../src/graph/engines/embedded';
import { addressFile, readServerAddress } from '../../src/graph/engines/embedded-file';
import { openEngine } from '../../src/graph/open';
import { contractStatements, engineContract } from './engine-contract';

const statements = contractStatements('embedded');

describe('the embedded engine keeps the contract in memory', () => {
  engineContract({ open: async () => EmbeddedEngine.open({ file: null, statements }) });
});

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'indicator-graph-embedded-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = (file: string): EmbeddedEngine => EmbeddedEngine.open({ file, statements });

const put = (engine: GraphEngine, id: string): Promise<unknown> =>
  engine.write((tx) => tx.run('putEntity', { id, names: `名称 ${id}` }));

const ids = async (engine: GraphEngine): Promise<readonly unknown[]> =>
  (await engine.read((tx) => tx.run('entityIds', { first: int(100_000) }))).map(({ id }) => id);

const coded = (code: string, message: RegExp): object =>
  expect.objectContaining({ problem: { code, message: expect.stringMatching(message) } });

const inFile = (file: string): (() => Promise<GraphEngine>) => {
  let opened = 0;
  return async () => open(`${file}-${(opened += 1)}`);
};

describe('the embedded engine keeps the contract on disk', () => {
  let path: () => Promise<GraphEngine>;
  beforeEach(() => (path = inFile(join(folder, 'graph.db'))));
  engineContract({ open: () => path() });
});

describe('a file', () => {
  test('is made with the folders above it, and holds its graph, keys and text index when opened again', async () => {
    const file = join(folder, 'new', 'folder', 'graph.db');
    const first = open(file);
    await first.migrate();
    await put(first, 'e_1');
    await first.close();

    const second = open(file);
    expect(await second.health()).toBeNull();
    expect(await ids(second)).toEqual(['e_1']);
    expect(await second.searchText('entityNames', '名称', 5)).toMatchObject([{ id: 'e_1' }]);
    const again = second.write((tx) => tx.run('addEntities', { rows: [{ id: 'e_1' }] }));
    await expect(again).rejects.toEqual(coded('CONSTRAINT_VIOLATED', /Entity with id/));
    await second.close();
  });

  test('that this process has is refused, and says so', async () => {
    const file = join(folder, 'graph.db');
    const first = open(file);
    expect(() => open(file)).toThrow(/in use by this process/);
    await first.close();
    await open(file).close();
  });

  test('that a server has is refused with its address', async () => {
    const file = join(folder, 'graph.db');
    const first = open(file);
    const server = { pid: process.pid, url: 'http://127.0.0.1:4000', token: 'of this run' };
    writeFileSync(addressFile(file), JSON.stringify(server));
    expect(readServerAddress(file)).toEqual(server);
    await expect(openEngine({ INDICATOR_GRAPH_FILE: file })).rejects.toEqual(
      coded('DATA_FILE_IN_USE', /the server at http:\/\/127\.0\.0\.1:4000 \(process \d+\)/),
    );
    await first.close();
  });

  test.each([
    ['of a process that has ended', JSON.stringify({ pid: 2 ** 22 + 1, url: 'http://x', token: 't' })],
    ['that was cut short', '{"pid": 1'],
    ['without a token', JSON.stringify({ pid: process.pid, url: 'http://x' })],
  ])('an address %s is no address', (_, text) => {
    const file = join(folder, 'graph.db');
    writeFileSync(addressFile(file), text);
    expect(readServerAddress(file)).toBeNull();
  });

  test('of something else is refused in one sentence, and left as it is', async () => {
    const file = join(folder, 'notes.db');
    writeFileSync(file, 'These are notes, not a graph.');
    await expect(openEngine({ INDICATOR_GRAPH_FILE: file })).rejects.toEqual(
      coded('DATA_FILE_UNREADABLE', /notes\.db cannot be opened: .*header/),
    );
    expect(readFileSync(file, 'utf8')).toBe('These are notes, not a graph.');
  });

  test('in a place that is a file itself is refused', async () => {
    writeFileSync(join(folder, 'file'), '');
    await expect(openEngine({ INDICATOR_GRAPH_FILE: join(folder, 'file', 'graph.db') })).rejects.toEqual(
      coded('DATA_FILE_UNREADABLE', /cannot be opened/),
    );
  });
});

describe('a statement that takes too long', () => {
  const tooSlow = coded('STATEMENT_TIMEOUT', /did not answer within 0.05 s/);

  /** Does the work on a graph that gives statements 50 ms, then answers what is in it, asked with patience. */
  const afterwards = async (
    work: (impatient: EmbeddedEngine) => Promise<void>,
    times: { readonly writeTimeoutMs?: number } = {},
  ): Promise<readonly unknown[]> => {
    const file = join(folder, 'graph.db');
    const first = open(file);
    await first.migrate();
    await first.close();
    const impatient = EmbeddedEngine.open({ file, statements, timeoutMs: 50, ...times });
    await work(impatient);
    await impatient.close();
    const last = open(file);
    await put(last, 'e_after');
    const found = await ids(last);
    await last.close();
    return found;
  };

  test('is given up, and close waits for it', async () => {
    const found = await afterwards(async (impatient) => {
      await expect(impatient.read((tx) => tx.run('slow', { limit: int(1500) }))).rejects.toEqual(tooSlow);
    });
    expect(found).toEqual(['e_after']);
  });

  test('is given up in a write too, and nothing of that write is kept', async () => {
    const found = await afterwards(async (impatient) => {
      const writing = impatient.write(async (tx) => {
        await tx.run('putEntity', { id: 'e_1', names: 'e_1' });
        await tx.run('slow', { limit: int(1500) });
      });
      await expect(writing).rejects.toEqual(tooSlow);
    });
    expect(found).toEqual(['e_after']);
  });

  test('is waited for in a write where writes may take longer than reads', async () => {
    const found = await afterwards(
      async (impatient) => {
        await impatient.write(async (tx) => {
          await tx.run('slow', { limit: int(1500) });
          await tx.run('putEntity', { id: 'e_1', names: 'e_1' });
        });
        await expect(impatient.read((tx) => tx.run('slow', { limit: int(1500) }))).rejects.toEqual(tooSlow);
      },
      { writeTimeoutMs: 60_000 },
    );
    expect(found).toEqual(['e_1', 'e_after']);
  });
});

describe('a conflict with another writer', () => {
  /** As the library says it: status 40000, a conflict of two transactions. */
  const conflict = (): Error => Object.assign(new Error('Write conflict'), { gqlStatus: '40000' });

  test.each([
    [0, 1],
    [3, 4],
  ])('that comes %i times takes %i attempts, and is written once', async (times, expected) => {
    const engine = open(join(folder, 'graph.db'));
    await engine.migrate();
    let attempts = 0;
    await engine.write(async (tx) => {
      attempts += 1;
      await tx.run('addOne', { id: 'counter' });
      if (attempts <= times) throw conflict();
    });
    expect(attempts).toBe(expected);
    expect(await engine.read((tx) => tx.run('countOf', { id: 'counter' }))).toEqual([{ count: 1 }]);
    await engine.close();
  });

  test('that never ends is told to the caller, and nothing is written', async () => {
    const engine = open(join(folder, 'graph.db'));
    await engine.migrate();
    const writing = engine.write(async (tx) => {
      await tx.run('addOne', { id: 'counter' });
      throw conflict();
    });
    await expect(writing).rejects.toThrow('Write conflict');
    expect(await engine.read((tx) => tx.run('countOf', { id: 'counter' }))).toEqual([]);
    await engine.close();
  });
});

describe('a process that is killed', () => {
  const writer = join(__dirname, '..', 'support', 'endless-writer.mjs');

  test.each([1, 2, 3])('loses no acknowledged batch and tears none (round %i)', async (round) => {
    const file = join(folder, 'graph.db');
    const acknowledged = await killAfter(round * 7, file);
    expect(acknowledged).toBeGreaterThanOrEqual(round * 7);

    const engine = open(file);
    expect(await engine.health()).toBeNull();
    const found = await ids(engine);
    // Batch n is b<n>_0 … b<n>_19. One more may have been committed and not yet told.
    expect(found.length % 20).toBe(0);
    expect(found.length / 20 - acknowledged).toBeGreaterThanOrEqual(0);
    expect(found.length / 20 - acknowledged).toBeLessThanOrEqual(1);
    await put(engine, 'after');
    await engine.close();
  });

  /** Lets another process write batches, kills it once it has told of so many, and counts what it told of. */
  const killAfter = (batches: number, file: string): Promise<number> =>
    new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [writer, file], { stdio: ['ignore', 'pipe', 'inherit'] });
      let told = 0;
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        told += [...text].filter((char) => char === '\n').length;
        if (told >= batches) child.kill('SIGKILL');
      });
      child.on('error', reject);
      child.on('close', () => resolve(told));
    });
});

test('a commit stands in the log on disk when the write returns', async () => {
  const file = join(folder, 'graph.db');
  const engine = open(file);
  await engine.migrate();
  await put(engine, 'e_durable_1');
  const { readdirSync } = await import('node:fs');
  const log = readdirSync(`${file}.wal`).map((name) => readFileSync(join(`${file}.wal`, name), 'latin1'));
  expect(log.join('')).toContain('e_durable_1');
  expect(existsSync(file)).toBe(true);
  await engine.close();
});
