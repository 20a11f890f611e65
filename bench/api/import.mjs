// A large graph into Neo4j by its own importer: what `record` would have written, as files. The embedded engine has no importer.
import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readdirSync, rmSync, writeSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { load, publishedOn } from './data.mjs';
import { jarsOf, javaOpens } from './neo4j.mjs';

const require = createRequire(import.meta.url);
const { IndicatorGraph } = require('../../dist/graph/indicator-graph.js');

const listMark = ';';
const quoted = (value) => `"${String(value).replaceAll('"', '""')}"`;
const cell = (value) => {
  if (value === null || value === undefined) return '';
  return quoted(Array.isArray(value) ? value.join(listMark) : value);
};

const typeOf = (value) => {
  if (Array.isArray(value)) return 'string[]';
  return { number: 'double', boolean: 'boolean' }[typeof value] ?? 'string';
};

/** One file of rows. `head`: the columns that say what a row is; the properties are those of the first rows. */
class Table {
  constructor(path, head) {
    this.file = openSync(path, 'w');
    this.path = path;
    this.head = head;
  }

  add(rows) {
    if (rows.length === 0) return;
    this.columns ??= this.begin(rows);
    writeSync(this.file, rows.map((row) => this.line(row)).join(''));
  }

  begin(rows) {
    const types = new Map(
      rows
        .flatMap(({ properties }) => Object.entries(properties))
        .map(([name, value]) => [name, typeOf(value)]),
    );
    types.delete('id');
    writeSync(this.file, `${[...this.head, ...[...types].map((pair) => pair.join(':'))].join(',')}\n`);
    return [...types.keys()];
  }

  line({ own, properties }) {
    const unknown = Object.keys(properties).find((name) => name !== 'id' && !this.columns.includes(name));
    if (unknown) throw new Error(`${this.path}: ${unknown} is not among the properties of the first rows`);
    return `${[...own, ...this.columns.map((name) => properties[name])].map(cell).join(',')}\n`;
  }

  close() {
    closeSync(this.file);
  }
}

const node = (id, properties) => ({ own: [id], properties });
const edge = (from, to, own = [], properties = {}) => ({ own: [from, to, ...own], properties });

/** Statements that write nodes, by the labels they give; `createOrganization` and its like are entities. */
const nodeLabels = {
  createIndicators: 'Indicator',
  createArticles: 'Article',
  createObservations: 'Statement:Observation',
  createRelations: 'Statement:Relation',
  storeContributors: 'Contributor',
};

/** A transaction on a graph of which we know all that was written, and which only takes notes. */
class Notes {
  tables = new Map();
  known = { entity: new Map(), indicator: new Map(), article: new Map() };
  revision = 0;

  constructor(folder) {
    this.folder = folder;
  }

  async run(statement, parameters = {}) {
    const { rows = [], ids = [], keys = [] } = parameters;
    const created = /^create([A-Z]\w+)$/.exec(statement)?.[1];
    if (statement === 'meta') return [{ revision: this.revision, seedHash: null }];
    if (statement === 'setMeta') this.revision = parameters.revision.value;
    else if (statement === 'supportOfEdges')
      return keys.map((key) => ({
        key,
        total: 1,
        background: 0,
        firstStated: publishedOn,
        lastStated: publishedOn,
      }));
    else if (/^(entities|indicators|articles)ById$/.test(statement)) return this.found(statement, ids);
    else if (statement in nodeLabels) this.nodes(nodeLabels[statement], rows);
    else if (statement === 'linkObservations')
      this.links(rows, [
        ['ABOUT', 'subjectId', 'Entity'],
        ['MEASURES', 'indicatorId', 'Indicator'],
      ]);
    else if (statement === 'linkRelations')
      this.links(rows, [
        ['FROM', 'fromId', 'Entity'],
        ['TO', 'toId', 'Entity'],
      ]);
    else if (statement === 'linkArticles') this.evidence(rows);
    else if (created && rows[0]?.properties) this.nodes(`Entity:${created}`, rows);
    else if (created && rows[0]?.fromId) this.direct(rows);
    else if (rows.length > 0) throw new Error(`${statement} is not known here, and has ${rows.length} rows`);
    return [];
  }

  found(statement, ids) {
    const kind = { e: 'entity', i: 'indicator', a: 'article' }[statement[0]];
    return ids.flatMap((id) => (this.known[kind].has(id) ? [{ [kind]: this.known[kind].get(id) }] : []));
  }

  table(kind, name, head) {
    const key = `${kind}=${name}`;
    if (!this.tables.has(key))
      this.tables.set(key, new Table(join(this.folder, `${name.replaceAll(':', '-')}.csv`), head));
    return this.tables.get(key);
  }

  nodes(labels, rows) {
    const group = labels.split(':')[0];
    this.table('nodes', labels, [`id:ID(${group})`]).add(
      rows.map(({ id, properties }) => node(id, properties)),
    );
    const known = this.known[group.toLowerCase()];
    for (const { id, properties } of rows) known?.set(id, { id, ...properties });
  }

  links(rows, ways) {
    for (const [type, field, group] of ways)
      this.table('relationships', type, [':START_ID(Statement)', `:END_ID(${group})`]).add(
        rows.map((row) => edge(row.id, row[field])),
      );
  }

  evidence(rows) {
    const head = [':START_ID(Statement)', ':END_ID(Article)', 'start:long', 'end:long'];
    this.table('relationships', 'STATED_IN', head).add(
      rows.map(({ id, articleId, start, end, quote }) => edge(id, articleId, [start, end], { quote })),
    );
  }

  direct(rows) {
    const head = [':START_ID(Entity)', ':END_ID(Entity)', 'reported:long', 'background:long'];
    for (const { fromId, toId, type, reported, background, key, firstStated, lastStated } of rows)
      this.table('relationships', type, head).add([
        edge(fromId, toId, [reported, background], { key, firstStated, lastStated }),
      ]);
  }
}

/** Where the transactions of a graph come to stand that only takes notes. */
const noting = (notes) => ({
  name: 'neo4j',
  capabilities: {},
  writes: 0,
  write: (work) => work(notes),
  read: (work) => work(notes),
});

/** Fills an empty home of Neo4j; answers as `load` does, and the revision that the graph has. */
export async function importGraph(home, data, progress) {
  const began = performance.now();
  const folder = join(home, 'import-files');
  mkdirSync(folder, { recursive: true });
  mkdirSync(join(home, 'conf'), { recursive: true });
  const notes = new Notes(folder);
  const loaded = await load(new IndicatorGraph(noting(notes)), data, { done: 0, seconds: 0 }, progress);
  for (const table of notes.tables.values()) table.close();
  const files = [...notes.tables].map(([key, { path }]) => `--${key}=${path}`);
  const tool = [
    'org.neo4j.cli.AdminTool',
    'database',
    'import',
    'full',
    'neo4j',
    `--array-delimiter=${listMark}`,
    '--multiline-fields=true',
  ];
  execFileSync(
    'java',
    ['-Xmx3g', ...javaOpens, '-cp', jarsOf(), ...tool, '--overwrite-destination', ...files],
    {
      env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  for (const name of readdirSync(folder)) rmSync(join(folder, name));
  return { loaded: { ...loaded, seconds: (performance.now() - began) / 1000 }, revision: notes.revision };
}
