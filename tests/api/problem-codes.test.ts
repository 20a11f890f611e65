import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');

const sources = ['src/text', 'src/extract', 'src/ingest/read-article.ts'].flatMap((path) =>
  path.endsWith('.ts')
    ? [join(root, path)]
    : readdirSync(join(root, path), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts'))
        .map((file) => join(root, path, file)),
);

/** The codes of what is wrong in a text that is read all the same; a text that is refused fails with others. */
const given = new Set(
  sources.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\bcode: '([A-Z_]+)'/g)].map(([, code]) => code),
  ),
);

test('the description of Problem.code names the codes that exist, and no other', () => {
  const schema = readFileSync(join(root, 'schema.graphql'), 'utf8');
  const described = /type Problem \{\s+"""([^"]+)"""\s+code:/.exec(schema)?.[1] ?? '';
  const named = [...described.matchAll(/`([A-Z_]+)`/g)].map(([, code]) => code);
  expect(given.size).toBeGreaterThan(3);
  expect(named.sort()).toEqual([...given].sort());
});
