import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

/**
 * Imports point one way. Each room names the rooms it may use; what is not listed is refused.
 * If this test stopped you: move the shared piece to the lower room, or pass it in as a parameter.
 */
const mayImport: Record<string, readonly string[]> = {
  model: [],
  lexicon: ['model'],
  text: ['model', 'lexicon'],
  extract: ['model', 'lexicon', 'text'],
  graph: ['model', 'lexicon', 'text', 'extract'],
  ingest: ['model', 'lexicon', 'text', 'extract', 'graph'],
  api: ['model', 'lexicon', 'text', 'extract', 'graph', 'ingest'],
  'server.ts': ['model', 'graph', 'ingest', 'api'],
  commands: ['model', 'lexicon', 'text', 'extract', 'graph', 'ingest', 'api', 'server.ts'],
  'main.ts': ['model', 'commands'],
  'index.ts': ['model', 'lexicon', 'text', 'extract', 'graph', 'ingest', 'api', 'server.ts'],
  client: ['model'],
  explorer: ['client'],
};

const src = join(__dirname, '..', 'src');

const filesUnder = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesUnder(path) : /\.tsx?$/.test(name) ? [path] : [];
  });

const roomOf = (path: string): string => {
  const [first = ''] = relative(src, path).split(sep);
  return first;
};

/** Modules that a text imports, re-exports, requires or loads on demand. */
export const importsOf = (text: string): string[] =>
  [...text.matchAll(/(?:from|import|require)\s*\(?\s*'([^']+)'/g)].map(([, module]) => module ?? '');

const files = filesUnder(src);
const ofOurs = (file: string): string[] =>
  importsOf(readFileSync(file, 'utf8')).filter((m) => m.startsWith('.'));

const fileOf = (path: string): string =>
  [`${path}.ts`, `${path}.tsx`, join(path, 'index.ts')].find((file) => files.includes(file)) ?? path;

describe('rooms', () => {
  test('there is something to check', () => expect(files.length).toBeGreaterThan(10));

  test.each(files.map((file) => [relative(src, file), file]))(
    '%s imports only what its room may use',
    (_, file) => {
      const room = roomOf(file);
      const allowed = mayImport[room];
      expect(allowed).toBeDefined();
      const wrong = ofOurs(file)
        .map((module) => roomOf(resolve(dirname(file), module)))
        .map((target) => (target in mayImport ? target : `${target}.ts`))
        .filter((target) => target !== room && !allowed?.includes(target));
      expect(wrong).toEqual([]);
    },
  );

  test('those within extract/entities do not go round in circles: words first, what gathers mentions last', () => {
    const inside = join(src, 'extract', 'entities');
    const folderOf = (path: string): string => relative(inside, path).split(sep)[0] ?? '';
    const uses = new Map<string, Set<string>>();
    for (const file of files.filter((path) => dirname(dirname(path)) === inside))
      for (const module of ofOurs(file).map((path) => resolve(dirname(file), path)))
        if (module.startsWith(inside + sep) && folderOf(module) !== folderOf(file))
          uses.set(folderOf(file), (uses.get(folderOf(file)) ?? new Set()).add(folderOf(module)));
    const reaches = (from: string, to: string): boolean =>
      [...(uses.get(from) ?? [])].some((next) => next === to || reaches(next, to));
    expect(uses.size).toBeGreaterThan(5);
    expect([...uses.keys()].filter((folder) => reaches(folder, folder))).toEqual([]);
    expect([...(uses.get('words') ?? [])]).toEqual([]);
  });

  test.each(['text', 'extract', 'graph', 'api', 'client', 'explorer'])(
    'no circle of imports in %s',
    (room) => {
      const seen = new Set<string>();
      const circle = (file: string, path: readonly string[]): readonly string[] | null => {
        if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
        if (seen.has(file)) return null;
        const next = ofOurs(file).map((module) => fileOf(resolve(dirname(file), module)));
        const found = next.map((one) => circle(one, [...path, file])).find((one) => one !== null);
        seen.add(file);
        return found ?? null;
      };
      const roomFiles = files.filter((file) => roomOf(file) === room);
      const circles = roomFiles.map((file) => circle(file, [])).filter((one) => one !== null);
      expect(circles.map((one) => one.map((file) => relative(src, file)))).toEqual([]);
    },
  );

  test('framework decorators stay in api', () => {
    const outside = files.filter(
      (file) => roomOf(file) !== 'api' && importsOf(readFileSync(file, 'utf8')).includes('type-graphql'),
    );
    expect(outside.map((file) => relative(src, file))).toEqual([]);
  });

  test('the embedded engine and the driver are known to engines only', () => {
    const outside = files.filter(
      (file) =>
        !file.startsWith(join(src, 'graph', 'engines')) &&
        importsOf(readFileSync(file, 'utf8')).some((m) => m === '@grafeo-db/js' || m === 'neo4j-driver'),
    );
    expect(outside.map((file) => relative(src, file))).toEqual([]);
  });

  test('Cypher stands in cypher/ only', () => {
    const cypher = /['"`]\s*(MATCH|MERGE|UNWIND|CREATE \(|OPTIONAL MATCH)\s*[({$\w]/;
    // The printed script is data for a person to paste; it never runs here.
    const allowed = 'graph/printing/';
    const found = files
      .filter((file) => roomOf(file) !== 'explorer' && cypher.test(readFileSync(file, 'utf8')))
      .map((file) => relative(src, file).split(sep).join('/'));
    expect(found.filter((file) => !file.startsWith(allowed))).toEqual([]);
  });

  test.each([
    [`import { a } from '../graph/engine';`, ['../graph/engine']],
    [`export * from './span';`, ['./span']],
    [`const m = await import('../server');`, ['../server']],
    [`const text = 'nothing imported here';`, []],
  ])('%s is seen to import %j', (text, expected) => expect(importsOf(text)).toEqual(expected));
});
