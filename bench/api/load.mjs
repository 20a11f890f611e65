// Graphs kept between runs under .cache/bench: the same data in a Neo4j of our own and in a file of the embedded engine.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { load, makeData } from './data.mjs';
import { importGraph } from './import.mjs';
import { startNeo4j } from './neo4j.mjs';

const require = createRequire(import.meta.url);
const { int } = require('../../dist/graph/engine.js');
const { openEngine } = require('../../dist/graph/open.js');
const { IndicatorGraph } = require('../../dist/graph/indicator-graph.js');

const root = process.env.BENCH_DATA ?? join(import.meta.dirname, '..', '..', '.cache', 'bench');
const note = (text) => process.stderr.write(`${text}\n`);

async function fill(name, env, data, mark) {
  const engine = await openEngine(env);
  try {
    await engine.migrate();
    const graph = new IndicatorGraph(engine);
    const from = existsSync(mark) ? JSON.parse(readFileSync(mark, 'utf8')) : { done: 0, seconds: 0 };
    return await load(graph, data, from, (done, of, seconds) => {
      if (done % 10 !== 0) return;
      writeFileSync(mark, JSON.stringify({ done, seconds }));
      note(`${name}: ${done} of ${of} transactions`);
    });
  } finally {
    await engine.close();
  }
}

const markOf = (folder, name) => join(folder, `${name}.json`);
const partOf = (folder, name) => join(folder, `${name}.part.json`);
const isBegun = (folder, name) => existsSync(markOf(folder, name)) || existsSync(partOf(folder, name));

/** What was loaded and how fast, as it was written down then; loaded now where it was not. */
async function once(folder, name, plan, env) {
  const mark = markOf(folder, name);
  if (existsSync(mark)) return JSON.parse(readFileSync(mark, 'utf8'));
  const loaded = await fill(name, env, plan(), partOf(folder, name));
  writeFileSync(mark, JSON.stringify(loaded));
  rmSync(partOf(folder, name), { force: true });
  return loaded;
}

/** What recording would have written, by Neo4j's importer, which takes a part of the time; indexes are made after. */
async function imported(folder, home, plan) {
  const mark = markOf(folder, 'neo4j');
  if (existsSync(mark))
    return { neo4j: await startNeo4j(home), loaded: JSON.parse(readFileSync(mark, 'utf8')) };
  rmSync(home, { recursive: true, force: true });
  const { loaded, revision } = await importGraph(home, plan(), (done, of) => {
    if (done % 100 === 0) note(`neo4j: ${done} of ${of} transactions as files`);
  });
  const neo4j = await startNeo4j(home);
  const engine = await openEngine(envOf(neo4j));
  await engine.migrate();
  await engine.write((tx) => tx.run('setMeta', { revision: int(revision), seedHash: null }));
  await engine.close();
  writeFileSync(mark, JSON.stringify(loaded));
  return { neo4j, loaded };
}

const envOf = ({ uri }) => ({ NEO4J_URI: uri, STATEMENT_TIMEOUT_MS: '600000' });

/**
 * The graphs of one size, in both engines or in those named; `neo4j.stop` ends the server and keeps the data. A load that broke off
 * goes on from the last ten transactions: to record a batch twice doubles nothing. Those of links alone, which may be large, go into
 * Neo4j as files.
 */
export async function openGraphs(n, links = false, engines = ['embedded', 'neo4j']) {
  const folder = join(root, `${links ? 'links' : 'graph'}-${n}`);
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'graph.db');
  const home = join(folder, 'neo4j');
  if (!isBegun(folder, 'embedded'))
    for (const end of ['', '.wal']) rmSync(`${file}${end}`, { recursive: true, force: true });
  let made;
  const plan = () => (made ??= makeData(n, links));
  const embedded = await once(folder, 'embedded', plan, { INDICATOR_GRAPH_FILE: file });
  if (!engines.includes('neo4j')) return { file, loaded: { embedded } };
  if (links) {
    const { neo4j, loaded } = await imported(folder, home, plan);
    return { file, neo4j, loaded: { embedded, neo4j: loaded } };
  }
  if (!isBegun(folder, 'neo4j')) rmSync(home, { recursive: true, force: true });
  const neo4j = await startNeo4j(home);
  const loaded = { embedded, neo4j: await once(folder, 'neo4j', plan, envOf(neo4j)) };
  return { file, neo4j, loaded };
}
