import { loadStatements } from '../../src/graph/statements';
import { lintCypher, rules } from './cypher-dialect';

/** A text and words of the rule that refuses it. */
const refused: readonly (readonly [string, RegExp])[] = [
  ['MATCH (e) RETURN e.id AS id', /label/],
  ['MATCH (e:Entity {id: $id})<-[:ABOUT]-(o) RETURN o.id AS id', /label/],
  ['MATCH (e:Entity {id: $id}) MATCH (e)<-[:ABOUT]-(o:Observation) RETURN o.id AS id', /label/],
  ['MATCH (e:Entity) WHERE (e)<-[:ABOUT]-(:Observation) RETURN e.id AS id', /label/],
  ['MATCH (e:Entity) RETURN [(e)-[:OF]->(o:Observation) | o.id] AS ids', /label/],
  ['MATCH (e:Entity) WITH e, COUNT { (e:Entity)-[:OF]->() } AS n RETURN n', /label/],
  ['MATCH (a:Entity), (b) RETURN a.id AS id', /label/],
  ['MERGE (n {key: $key})', /label/],
  ['MATCH (o:Observation)-[:ABOUT]->(e:Entity {id: $id}) RETURN o.id AS id', /begins at the node/],
  ['MATCH (e:Entity {id: $id}) OPTIONAL MATCH (e:Entity)<-[:ABOUT]-(o:Observation) RETURN o.id', /OPTIONAL/],
  ['MATCH (e:Entity) WHERE EXISTS { (e:Entity)<-[:ABOUT]-(:Observation) } RETURN e.id', /EXISTS/],
  ['MATCH (e:Entity) WHERE exists((e:Entity)<-[:ABOUT]-(:Observation)) RETURN e.id', /EXISTS/],
  ['RETURN COLLECT { MATCH (e:Entity) RETURN e.id } AS ids', /COLLECT/],
  [
    'MATCH (e:Entity) WHERE size([(e:Entity)<-[:ABOUT]-(o:Observation) | 1]) > 7 RETURN e.id',
    /comprehension in WHERE/,
  ],
  [
    'MATCH (e:Entity) WHERE e.a = 1 AND any(x IN [(e:Entity)-[:OF]->(o:Observation) | o.b] WHERE x) RETURN e.id',
    /comprehension in WHERE/,
  ],
  ['MATCH (e:Entity {id: $id}) SET e.l = coalesce(e.l, []) + $x', /list is added/],
  ['MATCH (e:Entity {id: $id}) SET e.l = $x + coalesce(e.l, [])', /list is added/],
  ['MATCH (e:Entity) WITH collect(e.id) + $x AS ids RETURN ids', /list is added/],
  ['RETURN $list[1..-1] AS x', /negative slices/],
  ['RETURN $list[-2..] AS x', /negative slices/],
  ['MATCH (o:Observation) RETURN percentileCont(o.value, $p) AS x', /percentiles/],
  ['MATCH (o:Observation) RETURN round(o.value) AS x', /rounding/],
  ['MATCH (o:Observation) RETURN toString(o.value) AS x', /rounding/],
  ['MATCH (o:Observation) RETURN sum(o.value) AS x', /coalesce\(sum/],
  ['MATCH (o:Observation) WHERE NOT o.kind IN $kinds RETURN o.id', /NOT … IN/],
  ['MATCH (e:Entity {id: $id}) SET e.a = 1 SET e.b = 2', /SET once/],
  ['MATCH (e:Entity {id: $id}) SET e.a = e.b, e.b = e.a', /SET reads/],
  ['MATCH (e:Entity {id: $id}) SET e.u = 1, e.w = e.u + 1', /SET reads/],
  [
    'UNWIND $rows AS row MERGE (e:Entity {id: row.id}) MERGE (a:Article {id: row.to}) MERGE (e)-[:MENTIONED_IN]->(a)',
    /nodes or edges/,
  ],
  ['MATCH (a:Entity {id: $a}) CREATE (a)-[:OWNS]->(b:Entity {id: $b})', /nodes or edges/],
  [
    'MATCH (a:Entity {id: $a}), (b:Entity {id: $b}), p = shortestPath((a:Entity)-[:OWNS*..6]-(b:Entity)) RETURN length(p)',
    /shortestPath/,
  ],
  [
    'MATCH (a:Entity {id: $a}) MATCH p = shortestPath((a:Entity)-[:OWNS*..9]-(b:Entity)) RETURN length(p)',
    /shortestPath/,
  ],
  [
    'MATCH (a:Entity {id: $a}) MATCH p = shortestPath((a:Entity)-[:OWNS*..5]-(b:Entity)) WHERE length(p) > 1 RETURN length(p)',
    /shortestPath/,
  ],
  [
    'MATCH (a:Entity {id: $a}) MATCH p = allShortestPaths((a:Entity)-[:OWNS*..5]-(b:Entity)) RETURN length(p)',
    /shortestPath/,
  ],
  [
    'MATCH (a:Entity {id: $a}) RETURN length(shortestPath((a:Entity)-[:OWNS*..5]-(b:Entity))) AS n',
    /shortestPath/,
  ],
  ['MATCH (a:Entity {id: $a})-->(b:Entity) RETURN b.id', /names its types/],
  ['MATCH (a:Entity {id: $a})--(b:Entity) RETURN b.id', /names its types/],
  ['MATCH (a:Entity {id: $a})-[x]-(b:Entity) RETURN b.id', /names its types/],
  ['MATCH (a:Entity {id: $a})-[]->(b:Entity) RETURN b.id', /names its types/],
  ['MATCH (a:Entity {id: $a})-[:OWNS*]->(b:Entity) RETURN b.id', /at most 6/],
  ['MATCH (a:Entity {id: $a})-[:OWNS*1..]->(b:Entity) RETURN b.id', /at most 6/],
  ['MATCH (a:Entity {id: $a})-[:OWNS*1..12]->(b:Entity) RETURN b.id', /at most 6/],
  ['MATCH (e:Entity) RETURN collect(e.id)[0..3] AS ids', /aggregate/],
  ['MATCH (e:Entity) RETURN [x IN collect(e.id) | x] AS ids', /aggregate/],
  ['MATCH (e:Entity) RETURN e {.type, n: count(e)} AS x', /aggregate/],
  ['MATCH (e:Entity) RETURN {type: e.type, n: count(e)} AS x', /aggregate/],
  [
    'MATCH (e:Entity) RETURN e.id AS id, e.name AS name UNION MATCH (i:Indicator) RETURN i.name AS name, i.id AS id',
    /UNION/,
  ],
  ['MATCH (e:Entity) RETURN e.id AS id LIMIT 5', /ORDER BY/],
  ['MATCH (e:Entity) WITH e LIMIT 5 RETURN collect(e.id) AS ids', /ORDER BY/],
  [
    'MATCH (e:Entity {id: $id})-[x:OWNS]->(n:Entity) WITH n LIMIT $cap WITH collect(n.id) AS ids RETURN ids, size(ids) AS many',
    /ORDER BY/,
  ],
  [
    'MATCH (e:Entity {id: $id})-[x:OWNS]->(n:Entity) WITH n LIMIT $cap WITH collect(n.id) AS ids RETURN CASE WHEN size(ids) < $cap THEN ids ELSE [] END AS all, ids[0] AS one',
    /ORDER BY/,
  ],
  ['CREATE (e:Entity $row)', /properties from a parameter/],
  ['MATCH (e:Entity) RETURN e {id: e.id} AS x', /projection/],
  ['MATCH (e:Entity|Indicator) RETURN e.id AS id', /label expressions/],
  ['MATCH (e:!Entity) RETURN e.id AS id', /label/],
  ['MATCH (e:Entity WHERE e.type = 1) RETURN e.id AS id', /condition inside/],
  ['MATCH (e:Entity {id: $id}) SET e:$label', /dynamic/],
  ["RETURN date('2026-01-01') AS d", /function/],
  ["RETURN split('a,b', ',') AS d", /function/],
  ['MATCH (e:Entity) USING INDEX e:Entity(id) WHERE e.id = $id RETURN e.id', /USING/],
  ['MATCH (e:Entity) RETURN e.id AS id ORDER BY id LIMIT toInteger($n)', /LIMIT is a number/],
  ['MATCH (s:Statement {id: $id})-[:WITH]->(e:Entity) RETURN e.id', /backticks/],
  ['MATCH (e:Entity) RETURN e.in AS x', /backticks/],
  ['MATCH (e:Entity) RETURN e.id AS set', /backticks/],
];

const accepted: readonly string[] = [
  'MATCH (e:Entity {id: $id})-[x:OWNS]->(n:Entity) WITH x LIMIT $cap RETURN count(x) AS count',
  'MATCH (e:Entity {id: $id})-[x:OWNS]->(n:Entity) WITH n LIMIT $cap WITH collect(n.id) AS ids RETURN CASE WHEN size(ids) < $cap THEN ids ELSE [] END AS whole, size(ids) AS many',
  'MATCH (e:Entity) RETURN e.id AS id, EXISTS { (e:Entity)<-[:ABOUT]-(:Observation) } AS used',
  'MATCH (e:Entity {id: $id}) FOREACH (_ IN CASE WHEN $x THEN [1] ELSE [] END | SET e:Place)',
  'MATCH (e:Entity {id: $id})<-[:ABOUT]-(o:Observation) RETURN o.id AS id ORDER BY id LIMIT $limit',
  'UNWIND $ids AS id CALL (id) { MATCH (e:Entity {id: id}) RETURN collect(e {.*}) AS es } RETURN id, head(es) AS entity',
  'MATCH (e:Entity {id: $id}) RETURN [(e:Entity)<-[:ABOUT]-(o:Observation) WHERE o.value > 3 | o {.id, x: o.value}] AS os',
  'MATCH (e:Entity {id: $id}) RETURN [(e:Entity)-[:OF]->(a:Article) WHERE a.x IS NOT NULL | a.x] AS xs, [(e:Entity)-[:OF]->(b:Article) | b.id] AS ids',
  'MATCH (e:Entity) WHERE COUNT { (e:Entity)<-[:ABOUT]-(:Observation) } > 0 RETURN e.id AS id',
  'MATCH (e:Entity) WHERE (e:Entity)<-[:ABOUT]-(:Observation) RETURN e.id AS id',
  'MATCH (e:Entity {id: $id}) SET e.l = coalesce(e.l, []) + [$x]',
  'RETURN $list[1..size($list)-1] AS x',
  'MATCH (o:Observation) RETURN coalesce(sum(o.value), 0) AS x',
  'MATCH (o:Observation) WHERE NOT coalesce(o.kind IN $kinds, false) RETURN o.id AS id',
  'UNWIND $rows AS row MATCH (a:Entity {id: row.a}) MATCH (b:Entity {id: row.b}) MERGE (a)-[x:OWNS]->(b) SET x.reported = row.n',
  "UNWIND $rows AS row MATCH (a:Entity {id: row.a}) MATCH (b:Entity {id: row.b}) FOREACH (_ IN CASE WHEN row.t = 'OWNS' THEN [1] ELSE [] END | CREATE (a)-[:OWNS {key: row.key}]->(b))",
  'MERGE (m:Meta {id: $id}) ON CREATE SET m.n = 1 ON MATCH SET m.n = m.n + 1',
  'MATCH (a:Entity {id: $a}), (b:Entity {id: $b}) MATCH p = shortestPath((a:Entity)-[:OWNS|USES*..6]-(b:Entity)) RETURN length(p) AS n',
  'MATCH (a:Entity {id: $a})-[:OWNS*1..3]->(b:Entity) RETURN DISTINCT b.id AS id',
  'MATCH (e:Entity) WITH e.type AS type, count(e) AS n RETURN {type: type, n: n} AS x',
  'MATCH (e:Entity) RETURN e.id AS id, e.name AS name UNION ALL MATCH (i:Indicator) RETURN i.id AS id, i.name AS name',
  'MATCH (s:Statement {id: $id})-[:`WITH`]->(e:Entity) RETURN e.id AS id',
  'MATCH (e:Entity) WHERE e.a * (e.b + 1) - (e.c) > 0 AND e.in2 = 1 RETURN e.id AS id',
  'MATCH (e:Entity {id: $id}) DETACH DELETE e',
];

describe('the dialect that both engines read alike', () => {
  test.each(refused)('refuses %s', (text, rule) => {
    expect(lintCypher(text)).toEqual(expect.arrayContaining([expect.stringMatching(rule)]));
  });

  test.each(accepted)('accepts %s', (text) => expect(lintCypher(text)).toEqual([]));

  test('has no rule that refuses nothing here', () => {
    const broken = new Set(refused.flatMap(([text]) => lintCypher(text)));
    const idle = rules.filter(({ name }) => ![...broken].some((line) => line.startsWith(`${name}: `)));
    expect(idle.map(({ name }) => name)).toEqual([]);
  });
});

describe('the statements of cypher/', () => {
  // Schema is each engine's own language, and what stands in neo4j/ only Neo4j reads.
  const linted = loadStatements('embedded')
    .all()
    .filter(({ mode }) => mode !== 'schema');

  test('there is something to lint', () => expect(linted.length).toBeGreaterThan(10));

  test.each(linted.map(({ name, file, text }) => [`${file} ${name}`, text]))('%s', (_, text) => {
    expect(lintCypher(text)).toEqual([]);
  });
});
