import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { latestVersion, migrationFile, migrations } from '../../src/graph/migrations';
import { bareCypher } from '../../src/graph/cypher-text';
import {
  cypherFolder,
  type Dialect,
  loadMigrationStatements,
  loadStatements,
  parseStatements,
} from '../../src/graph/statements';

const src = join(__dirname, '..', '..', 'src');

const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join(src, name), 'utf8'));

/** Names that code runs as they stand: `tx.run('entitiesById', …)`. */
const namesRun = (text: string): string[] =>
  [...text.matchAll(/\.run\(\s*'(\w+)'/g)].map(([, name = '']) => name);

/** `FEEDS_INTO` → `FeedsInto`, as the name of a statement for one type of edge has it. */
const joined = (word: string): string =>
  word.includes('_') || word === word.toUpperCase()
    ? word.toLowerCase().replace(/(?:^|_)(\w)/g, (_, first: string) => first.toUpperCase())
    : word;

/**
 * Whether code names a statement: as it stands, or put together from a template and a word, `create${type}`,
 * where the word is written somewhere too.
 */
function namer(texts: readonly string[]): (name: string) => boolean {
  const words = new Set(texts.flatMap((text) => [...text.matchAll(/'(\w*)'/g)].map(([, word = '']) => word)));
  const middles = new Set([...words].flatMap((word) => [word, joined(word)]));
  const templates = texts.flatMap((text) =>
    [...text.matchAll(/`([A-Za-z]*)\$\{[^{}`]*\}([A-Za-z]*)`/g)].map(([, before = '', after = '']) => ({
      before,
      after,
    })),
  );
  return (name) =>
    words.has(name) ||
    templates.some(
      ({ before, after }) =>
        before + after !== '' &&
        name.startsWith(before) &&
        name.endsWith(after) &&
        middles.has(name.slice(before.length, name.length - after.length)),
    );
}

const dialects: readonly Dialect[] = ['neo4j', 'embedded'];
const names = new Set(
  dialects.flatMap((dialect) =>
    loadStatements(dialect)
      .all()
      .map(({ name }) => name),
  ),
);

describe('the statements of cypher/ and the code that runs them', () => {
  test('there is something to compare', () => {
    expect(names.size).toBeGreaterThan(10);
    expect(sources.flatMap(namesRun).length).toBeGreaterThan(3);
  });

  test('every name that code runs stands in cypher/', () => {
    expect(sources.flatMap(namesRun).filter((name) => !names.has(name))).toEqual([]);
  });

  test('every name in cypher/ is run by code', () => {
    const isNamed = namer(sources);
    expect([...names].filter((name) => !isNamed(name))).toEqual([]);
  });

  test.each([
    ["await tx.run('entityById', { id })", ['entityById']],
    ["tx.run(\n  'entityById',\n  { id })", ['entityById']],
    ['tx.run(name, parameters)', []],
  ])('%j is seen to run %j', (text, expected) => expect(namesRun(text)).toEqual(expected));
});

describe('a name that code puts together', () => {
  const isNamed = namer([
    'tx.run(`create${type}`)',
    "const types = ['Place', 'FEEDS_INTO'];",
    "run(`${verb}From`, 'move')",
  ]);

  test.each(['createPlace', 'createFeedsInto', 'moveFrom', 'Place'])('%s is seen', (name) =>
    expect(isNamed(name)).toBe(true),
  );
  test.each(['createPerson', 'create', 'moveTo', 'unheard'])('%s is not', (name) =>
    expect(isNamed(name)).toBe(false),
  );
});

describe('a text of statements', () => {
  test('has names, parameters, a mode and keys', () => {
    const text = `// About entities.

// @name renameEntities
// @param rows nameRows
// Only those that are there.
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e.name = row.name // not folded

// @name newest
RETURN 1 AS one
`;
    expect(parseStatements(text, 'entities.cypher')).toEqual([
      {
        name: 'renameEntities',
        text: 'UNWIND $rows AS row\nMATCH (e:Entity {id: row.id})\nSET e.name = row.name // not folded',
        parameters: [{ name: 'rows', type: 'nameRows' }],
        mode: 'write',
        keys: [{ parameter: 'rows', field: 'id', creates: false }],
        file: 'entities.cypher',
      },
      {
        name: 'newest',
        text: 'RETURN 1 AS one',
        parameters: [],
        mode: 'read',
        keys: [],
        file: 'entities.cypher',
      },
    ]);
  });

  test.each([
    ['a semicolon', '// @name a\nRETURN 1 AS one;', 'semicolon'],
    ['a parameter that is not declared', '// @name a\nRETURN $one AS one', 'without @param'],
    ['a parameter that is not used', '// @name a\n// @param one int\nRETURN 1 AS one', 'does not use'],
    ['a parameter twice', '// @name a\n// @param one int\n// @param one int\nRETURN $one AS x', 'twice'],
    ['a header that cannot be read', '// @name a\n// @parm one int\nRETURN 1 AS one', 'cannot read'],
    ['a name with a blank', '// @name two words\nRETURN 1 AS one', 'does not name'],
    ['no text', '// @name a\n\n// @name b\nRETURN 1 AS one', 'is empty'],
    ['text before the first name', 'RETURN 1 AS one\n// @name a\nRETURN 1 AS one', 'before the first'],
  ])('with %s is refused', (_, text, message) => {
    expect(() => parseStatements(text, 'x.cypher')).toThrow(message);
  });

  test.each([
    ["RETURN 'a; b' AS x", 'read'],
    ["MATCH (n:Entity) WHERE n.name = 'SET' RETURN n.id AS id", 'read'],
    ['MATCH (n:Entity) RETURN n.createdAt AS createdAt', 'read'],
    ['MATCH (n:Entity) DETACH DELETE n', 'write'],
    ['MERGE (n:Name {key: "x"})', 'write'],
    ['CREATE INDEX i IF NOT EXISTS FOR (n:Entity) ON (n.id)', 'schema'],
    ['CREATE FULLTEXT INDEX i IF NOT EXISTS FOR (n:Entity) ON EACH [n.names]', 'schema'],
  ])('%s is a %s', (text, mode) => {
    expect(parseStatements(`// @name a\n${text}`, 'x.cypher')[0]?.mode).toBe(mode);
  });

  test('comments and the insides of strings are not Cypher', () => {
    expect(bareCypher(`RETURN 'MERGE; //' AS a, "it's" AS b // CREATE`)).toBe(`RETURN '' AS a, '' AS b `);
  });
});

describe('keys of nodes', () => {
  test.each([
    ['MATCH (e:Entity {id: $id}) RETURN e', [{ parameter: 'id', field: null, creates: false }]],
    ['MERGE (e:Name {key: $key})', [{ parameter: 'key', field: null, creates: true }]],
    [
      'UNWIND $rows AS r MERGE (e:Entity {id: r.id, type: r.type})',
      [{ parameter: 'rows', field: 'id', creates: true }],
    ],
    ['UNWIND $ids AS id MATCH (e:Entity {id: id})', [{ parameter: 'ids', field: null, creates: false }]],
    ["MATCH (m:Meta {id: 'graph'}) RETURN m.revision", []],
    ['MATCH (e:Entity) RETURN e {.id}', []],
  ])('%s', (bare, expected) => {
    const params = [...new Set([...bare.matchAll(/\$(\w+)/g)].map(([, name]) => `// @param ${name} any\n`))];
    expect(parseStatements(`// @name a\n${params.join('')}${bare}`, 'x.cypher')[0]?.keys).toEqual(expected);
  });
});

describe('a book', () => {
  test('lets the folder of an engine add to the shared statements', () => {
    expect(loadStatements('neo4j').get('ping').file).toBe(join('neo4j', 'server.cypher'));
    expect(() => loadStatements('embedded').get('ping')).toThrow('no statement named ping');
  });
});

describe('migrations', () => {
  test('are numbered from one without a gap', () => {
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, i) => i + 1));
    expect(latestVersion).toBe(migrations.length);
  });

  test.each(dialects)('each has its file for %s, and no file is left over', (dialect) => {
    const files = readdirSync(join(cypherFolder, dialect, 'migrations')).sort();
    expect(files).toEqual(migrations.map((migration) => `${migrationFile(migration)}.cypher`));
  });

  test.each(dialects)('can be repeated on %s: every statement says IF NOT EXISTS', (dialect) => {
    const all = migrations.flatMap((m) => loadMigrationStatements(dialect, migrationFile(m)));
    expect(all.length).toBeGreaterThan(10);
    expect(all.filter(({ mode, text }) => mode !== 'schema' || !text.includes('IF NOT EXISTS'))).toEqual([]);
  });

  test('put an index beside each constraint of the embedded engine', () => {
    const all = migrations.flatMap((m) => loadMigrationStatements('embedded', migrationFile(m)));
    const target = /FOR \((\w+):(\w+)\) (?:REQUIRE|ON) \(?\w+\.(\w+)/;
    const of = (kind: string): string[] =>
      all
        .filter(({ text }) => text.startsWith(`CREATE ${kind}`))
        .map(({ text }) => target.exec(text)?.slice(2).join('.') ?? text);
    expect(of('CONSTRAINT').filter((key) => !of('INDEX').includes(key))).toEqual([]);
    expect(of('CONSTRAINT')).toContain('Entity.id');
  });
});
