import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFragments } from '../../src/graph/fragments';
import { cypherFolder, loadFragments, parseStatements } from '../../src/graph/statements';

const fragments = parseFragments(
  `// Shared.

// @fragment asOf(s)
// @param asOf date?
($asOf IS NULL OR s.publishedOn <= $asOf)

// @fragment page(s, Label)
// @param limit int
MATCH (s:Label)
WHERE @{asOf(s)}
RETURN s.id AS id, s.s AS s
LIMIT $limit

// @fragment goods
FEEDS_INTO|USES

// @fragment round
@{trip}

// @fragment trip
@{round}
`,
  'fragments.cypher',
);

const statement = (body: string) => parseStatements(`// @name a\n${body}`, 'x.cypher', fragments)[0];

describe('a fragment', () => {
  test('is laid out where it is used, in the words of the use, indented as its line', () => {
    expect(
      statement('CALL () {\n  @{page(o, Observation)}\n}\nMATCH (a:A)-[:@{goods}]->(b:B)\nRETURN id')?.text,
    ).toBe(
      `CALL () {
  MATCH (o:Observation)
  WHERE ($asOf IS NULL OR o.publishedOn <= $asOf)
  RETURN o.id AS id, o.s AS o
  LIMIT $limit
}
MATCH (a:A)-[:FEEDS_INTO|USES]->(b:B)
RETURN id`,
    );
  });

  test('brings its parameters, after those of the statement, each once', () => {
    const found = statement(
      '// @param asOf date?\nMATCH (n:N)\nWHERE @{asOf(n)} AND @{asOf(n)}\nRETURN $asOf AS x',
    );
    expect(found?.parameters).toEqual([{ name: 'asOf', type: 'date?' }]);
    expect(statement('@{page(a, Article)}')?.parameters).toEqual([
      { name: 'limit', type: 'int' },
      { name: 'asOf', type: 'date?' },
    ]);
  });

  test.each([
    ['that nobody wrote', 'RETURN @{nothing} AS x', 'no fragment nothing'],
    ['with too few words', '@{page(o)}', 'takes 2'],
    ['that comes back to itself', 'RETURN @{round}', 'uses itself'],
    [
      'with another type of parameter',
      '// @param asOf int\nMATCH (n:N)\nWHERE @{asOf(n)}\nRETURN n',
      'date?',
    ],
  ])('%s is refused', (_, body, message) => expect(() => statement(body)).toThrow(message));

  test.each([
    ['a name twice', '// @fragment a\nx\n// @fragment a\ny', 'twice'],
    ['no text', '// @fragment a\n// @fragment b\nx', 'is empty'],
    ['no name', '// @fragment Two words\nx', 'does not name'],
    ['text before the first', 'x\n// @fragment a\ny', 'before the first'],
  ])('in a file with %s is refused', (_, text, message) =>
    expect(() => parseFragments(text, 'x.cypher')).toThrow(message),
  );
});

describe('cypher/fragments.cypher', () => {
  const texts = readdirSync(cypherFolder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.cypher'))
    .map((name) => readFileSync(join(cypherFolder, name), 'utf8'));
  // By its name, or as a word of a fragment that uses what it is given.
  const uses = (name: string): number =>
    texts.reduce(
      (sum, text) =>
        sum + [...text.matchAll(new RegExp(`@\\{(?:${name}[}(]|\\w+\\(${name}\\)\\})`, 'g'))].length,
      0,
    );

  test.each([...loadFragments().keys()])('%s is used more than once', (name) =>
    expect(uses(name)).toBeGreaterThan(1),
  );
});
