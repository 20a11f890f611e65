import { foldCypher } from '../../src/graph/fold-cypher';

/** A text, and what is left of it. */
const rows: readonly (readonly [string, string])[] = [
  [
    'MATCH (o:O)\nWHERE (true OR o.a = $a)\n  AND (false OR o.b = $b)\nRETURN o',
    'MATCH (o:O)\nWHERE (o.b = $b)\nRETURN o',
  ],
  ['MATCH (o:O)\nWHERE (true OR o.a = $a)\nRETURN o', 'MATCH (o:O)\nRETURN o'],
  ['WHERE (o.a = $a AND true) OR (o.b AND false)\nRETURN o', 'WHERE (o.a = $a)\nRETURN o'],
  ['WHERE (o.unit IN $units) = false AND true\nRETURN o', 'WHERE (o.unit IN $units) = false\nRETURN o'],
  [
    'WHERE (false OR CASE WHEN true THEN o.a IS NULL OR o.a > $a ELSE o.b > $a END)\nRETURN o',
    'WHERE ((o.a IS NULL OR o.a > $a))\nRETURN o',
  ],
  [
    'WITH o, CASE WHEN false THEN key END AS up, CASE WHEN NOT false THEN key END AS down',
    'WITH o, null AS up, key AS down',
  ],
  [
    'ORDER BY CASE WHEN false THEN key END ASC, CASE WHEN NOT false THEN key END DESC, id ASC',
    'ORDER BY key DESC, id ASC',
  ],
  [
    'RETURN CASE WHEN o.a = 1 THEN true ELSE false END AS x',
    'RETURN CASE WHEN o.a = 1 THEN true ELSE false END AS x',
  ],
  ['RETURN [(o:O)-[:IN]->(a:A) WHERE false | a.id] AS all', 'RETURN [] AS all'],
  [
    'RETURN [(o:O)-[:IN]->(a:A) WHERE true | {id: a.id}] AS all',
    'RETURN [(o:O)-[:IN]->(a:A) | {id: a.id}] AS all',
  ],
  ['WHERE any(x IN xs WHERE true) AND NOT true\nRETURN o', 'WHERE false\nRETURN o'],
  ['WHERE any(x IN xs WHERE true)\nRETURN o', 'WHERE any(x IN xs WHERE true)\nRETURN o'],
  [
    "WHERE o.a = 'true OR (false' OR false\nRETURN true AS yes",
    "WHERE o.a = 'true OR (false'\nRETURN true AS yes",
  ],
  [
    'CALL (e) {\n  MATCH (e:E)\n  WHERE true AND true\n  RETURN count(e) AS n\n}',
    'CALL (e) {\n  MATCH (e:E)\n  RETURN count(e) AS n\n}',
  ],
];

const laidFlat = (text: string): string => text.replace(/\s*\n\s*/g, '\n').trim();

describe('what is known of a text is decided before it is run', () => {
  test.each(rows)('%j', (text, left) => {
    expect(laidFlat(foldCypher(text))).toBe(laidFlat(left));
  });

  test('a text of which nothing is known stays as it is', () => {
    const text =
      "MATCH (e:E {id: $id})-[x:A|B]->(n:E)\nWHERE (x.a = 'x' OR n.b IN $b) AND NOT n.c\nRETURN n {.*} AS n, [1, 2] AS l\nORDER BY n.id";
    expect(foldCypher(text)).toBe(text);
  });
});
