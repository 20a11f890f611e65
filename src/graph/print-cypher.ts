import { edgeKey, type Observation, type Relation, type Statement } from '../model';
import { type GraphBatch } from './batch';
import { type Before } from './recording/before';
import { type Value } from './engine';
import { migrationFile, migrations } from './migrations';
import { otherNames } from './name-keys';
import { type Plan, planRecord } from './recording/plan';
import { mentionKey } from './recording/plan-mentions';
import { type NodeChange } from './recording/plan-nodes';
import { batches, type Properties, text } from './properties';
import { toEntity, toIndicator } from './rows';
import { loadMigrationStatements } from './statements';
import { evidenceRows, statementRows } from './recording/write-statements';

// Browsers choke on one statement of megabytes.
const rowsPerStatement = 200;

const nothingBefore: Before = {
  revision: 0,
  seedHash: null,
  own: new Map(),
  stated: [],
  taken: new Map(),
  mentions: [],
  ownResolutions: new Map(),
  takenResolutions: new Map(),
  holdings: new Map(),
  entities: new Map(),
  redirects: new Map(),
  indicators: new Map(),
  articles: new Map(),
  sources: new Map(),
};

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

const isPlain = (char: string): boolean =>
  char >= ' ' && char !== '\u007f' && char !== '\u2028' && char !== '\u2029';

const escaped = (char: string): string =>
  escapes[char] ?? (isPlain(char) ? char : `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** A key of a map as it must be written. */
const name = (key: string): string => (/^[A-Za-z]\w*$/.test(key) ? key : `\`${key.replaceAll('`', '``')}\``);

/** A value as a Cypher literal that means exactly that value, whatever characters stand in it. */
export function literal(value: Value): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return Object.is(value, -0) ? '0' : String(value);
  if (typeof value === 'string') return `'${value.split('').map(escaped).join('')}'`;
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  const fields = Object.entries(value).map(([key, item]) => `${name(key)}: ${literal(item)}`);
  return `{${fields.join(', ')}}`;
}

/** One clause for many rows, in statements of a size that can be pasted. */
const unwound = (rows: readonly Properties[], clauses: string): readonly string[] =>
  batches(rows, rowsPerStatement).map(
    (some) => `UNWIND [\n  ${some.map(literal).join(',\n  ')}\n] AS row\n${clauses}`,
  );

/** `labels`: more than the one that has the key, such as `:Person`. */
const nodes = (label: string, rows: readonly Properties[], labels = ''): readonly string[] =>
  unwound(
    rows,
    `MERGE (n:${label} {id: row.id})\nSET ${labels === '' ? '' : `n${labels}, `}n += row.properties`,
  );

/** An edge is the same edge where its key is the same, so that pasting twice doubles nothing. */
const edges = (
  from: string,
  type: string,
  to: string,
  rows: readonly {
    readonly from: string;
    readonly to: string;
    readonly key: Properties;
    readonly properties?: Properties;
  }[],
): readonly string[] => {
  const fields = Object.keys(rows[0]?.key ?? {});
  const key =
    fields.length === 0 ? '' : ` {${fields.map((field) => `${field}: row.key.${field}`).join(', ')}}`;
  return unwound(
    rows.map((row) => ({ from: row.from, to: row.to, key: row.key, properties: row.properties ?? {} })),
    `MATCH (a:${from})\nMATCH (b:${to})\nMERGE (a)-[x:\`${type}\`${key}]->(b)\nSET x += row.properties`,
  );
};

const byId = (label: string, end: 'from' | 'to'): string => `${label} {id: row.${end}}`;

const entityNodes = (changes: readonly NodeChange[]): readonly string[] => {
  const types = [...new Set(changes.map(({ properties }) => text(properties['type'])))].sort();
  return types.flatMap((type) =>
    nodes(
      'Entity',
      changes
        .filter(({ properties }) => properties['type'] === type)
        .map(({ id, properties }) => ({ id, properties })),
      `:${type}`,
    ),
  );
};

const plainNodes = (label: string, changes: readonly NodeChange[]): readonly string[] =>
  nodes(
    label,
    changes.map(({ id, properties }) => ({ id, properties })),
  );

function nameStatements(changes: readonly NodeChange[], label: 'Entity' | 'Indicator'): readonly string[] {
  const names = changes.flatMap(({ id, properties }) =>
    otherNames(label === 'Entity' ? toEntity(properties) : toIndicator(properties)).map((name) => ({
      id,
      ...name,
    })),
  );
  const keys = [...new Set(names.map(({ key }) => key))].map((key) => ({ key }));
  return [
    ...unwound(keys, 'MERGE (n:Name {key: row.key})'),
    ...edges(
      'Name {key: row.from}',
      'NAMES',
      byId(label, 'to'),
      names.map(({ id, key, tier }) => ({ from: key, to: id, key: {}, properties: { tier } })),
    ),
  ];
}

const isFigure = (statement: Statement): statement is Observation =>
  statement.statementKind === 'observation';

/** What statements point at, besides articles: type of the edge, label of the node, ids. */
const pointers: readonly (readonly [
  type: string,
  label: string,
  targets: (s: Statement) => readonly string[],
])[] = [
  ['ABOUT', 'Entity', (s) => (isFigure(s) ? [s.subjectId] : [])],
  ['MEASURES', 'Indicator', (s) => (isFigure(s) ? [s.indicatorId] : [])],
  ['OF', 'Entity', (s) => (isFigure(s) ? s.ofIds : [])],
  ['WITH', 'Entity', (s) => (isFigure(s) ? s.withIds : [])],
  ['FROM', 'Entity', (s) => (isFigure(s) ? [] : [s.fromId])],
  ['TO', 'Entity', (s) => (isFigure(s) ? [] : [s.toId])],
  ['CITES', 'Source', (s) => (s.sourceId === null ? [] : [s.sourceId])],
  ['DERIVED_FROM', 'Statement', (s) => s.inputIds],
];

function statementStatements(plan: Plan, recordedAt: string): readonly string[] {
  const context = { before: nothingBefore, articles: plan.articles, recordedAt, revision: 1 };
  const rows = statementRows(plan.statements, context);
  const items = plan.statements.map(({ item }) => item);
  const nodesOf = (figures: boolean, label: string): readonly string[] =>
    nodes(
      'Statement',
      rows
        .filter(({ statement }) => isFigure(statement) === figures)
        .map(({ statement, properties }) => ({ id: statement.id, properties })),
      label,
    );
  return [
    ...nodesOf(true, ':Observation'),
    ...nodesOf(false, ':Relation'),
    ...pointers.flatMap(([type, label, targets]) =>
      edges(
        byId('Statement', 'from'),
        type,
        byId(label, 'to'),
        items.flatMap((item) => targets(item).map((to) => ({ from: item.id, to, key: {} }))),
      ),
    ),
    ...edges(
      byId('Statement', 'from'),
      'STATED_IN',
      byId('Article', 'to'),
      evidenceRows(items).map((row) => ({
        from: text(row['id']),
        to: text(row['articleId']),
        key: { start: row['start'] ?? 0, end: row['end'] ?? 0 },
        properties: { quote: row['quote'] ?? '' },
      })),
    ),
  ];
}

function directEdges(plan: Plan, publishedOn: (relation: Relation) => string | null): readonly string[] {
  const relations = plan.statements.flatMap(({ item }) => (item.statementKind === 'relation' ? [item] : []));
  const groups = new Map<string, Relation[]>();
  for (const relation of relations) {
    const key = edgeKey(relation.fromId, relation.type, relation.toId);
    groups.set(key, [...(groups.get(key) ?? []), relation]);
  }
  const rows = [...groups].flatMap(([key, [first, ...others]]) => {
    if (first === undefined) return [];
    const all = [first, ...others];
    const background = all.filter(({ origin }) => origin === 'background').length;
    const dates = all.flatMap((relation) => publishedOn(relation) ?? []).sort();
    const [firstStated, lastStated] = [dates[0], dates.at(-1)];
    const dated = firstStated === undefined || lastStated === undefined ? {} : { firstStated, lastStated };
    const properties = { reported: all.length - background, background, ...dated };
    return [{ type: first.type, from: first.fromId, to: first.toId, key: { key }, properties }];
  });
  const types = [...new Set(rows.map(({ type }) => type))].sort();
  return types.flatMap((type) =>
    edges(
      byId('Entity', 'from'),
      type,
      byId('Entity', 'to'),
      rows.filter((row) => row.type === type),
    ),
  );
}

function mentionEdges(plan: Plan): readonly string[] {
  return edges(
    byId('Entity', 'from'),
    'MENTIONED_IN',
    byId('Article', 'to'),
    plan.mentions.map(({ contributor, item }) => ({
      from: item.entityId,
      to: item.articleId,
      key: { key: mentionKey(item) },
      properties: {
        contributor,
        start: item.span.start,
        end: item.span.end,
        text: item.text,
        rule: item.rule,
      },
    })),
  );
}

const resolutionStatements = (plan: Plan): readonly string[] => [
  ...nodes(
    'Resolution',
    plan.resolutions.map(({ contributor, item }) => ({ id: item.id, properties: { ...item, contributor } })),
  ),
  ...edges(
    byId('Resolution', 'from'),
    'RESOLVED_TO',
    byId('Entity', 'to'),
    plan.resolutions.map(({ item }) => ({ from: item.id, to: item.entityId, key: {} })),
  ),
];

const schema = (): readonly string[] =>
  migrations.flatMap((migration) =>
    loadMigrationStatements('neo4j', migrationFile(migration)).map(({ text }) => text),
  );

/**
 * A batch as Cypher to paste into Neo4j Browser: the schema, then the graph as this program would write it.
 * Self-contained, statements end in semicolons, and pasting it twice changes nothing.
 */
export function printCypher(batch: GraphBatch, recordedAt = new Date().toISOString()): string {
  const contributor = 'seed';
  const plan = planRecord([{ contributor, batch }], nothingBefore);
  const dates = new Map(plan.articles.map(({ id, properties }) => [id, properties['publishedOn']]));
  const publishedOn = ({ evidence }: Relation): string | null =>
    evidence.flatMap(({ articleId }) => (dates.get(articleId) as string | undefined) ?? []).sort()[0] ?? null;
  const holdings = { id: contributor, properties: { ...plan.holdings.get(contributor) } as Properties };
  const statements = [
    ...schema(),
    ...entityNodes(plan.entities),
    ...nameStatements(plan.entities, 'Entity'),
    ...plainNodes('Indicator', plan.indicators),
    ...nameStatements(plan.indicators, 'Indicator'),
    ...edges(
      byId('Indicator', 'from'),
      'NARROWER_OF',
      byId('Indicator', 'to'),
      plan.indicators
        .filter(({ properties }) => properties['broaderId'] !== undefined)
        .map(({ id, properties }) => ({ from: id, to: text(properties['broaderId']), key: {} })),
    ),
    ...plainNodes('Article', plan.articles),
    ...plainNodes('Source', plan.sources),
    ...statementStatements(plan, recordedAt),
    ...mentionEdges(plan),
    ...resolutionStatements(plan),
    ...directEdges(plan, publishedOn),
    ...nodes('Contributor', [holdings]),
    `MERGE (m:Meta {id: 'graph'})\nON CREATE SET m.revision = 1`,
  ];
  return statements.map((statement) => `${statement};\n`).join('\n');
}
