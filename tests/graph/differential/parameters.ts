import { bases, entityTypes, observationKinds, origins, relationTypes, statuses } from '../../../src/model';
import { int, type Parameters, type Value } from '../../../src/graph/engine';
import { bareCypher } from '../../../src/graph/cypher-text';
import { type Statement } from '../../../src/graph/statements';
import { type Random } from './random';
import { type GraphEdge, type Snapshot } from './snapshot';
import { contributors, dates, type Ids, names, propertiesOf } from './things';

const unknown = 'no-such-key';

/** What the graph holds now, for values that meet something. */
export class Pool {
  private readonly kept = new Map<string, readonly (string | number | boolean)[]>();

  constructor(private readonly snapshot: Snapshot) {}

  /** Values of a property, over the nodes of a label or over all; lists count for their items. */
  values(property: string, label?: string): readonly (string | number | boolean)[] {
    const name = `${label ?? ''}.${property}`;
    const kept = this.kept.get(name) ?? this.find(property, label);
    this.kept.set(name, kept);
    return kept;
  }

  private find(property: string, label?: string): readonly (string | number | boolean)[] {
    return (
      this.snapshot.nodes
        .filter(({ labels }) => label === undefined || labels.includes(label))
        .flatMap(({ properties }) => properties[property] ?? [])
        .filter((value) => typeof value !== 'object')
        // By value, so that which ones are favoured has nothing to do with their labels.
        .sort((a, b) => (String(a) < String(b) ? -1 : 1)) as (string | number | boolean)[]
    );
  }

  texts(property: string, label?: string): readonly string[] {
    return this.values(property, label).filter((value) => typeof value === 'string');
  }

  get ids(): Ids {
    return {
      entities: this.texts('id', 'Entity'),
      indicators: this.texts('id', 'Indicator'),
      articles: this.texts('id', 'Article'),
      sources: this.texts('id', 'Source'),
      statements: this.texts('id', 'Statement'),
    };
  }

  edges(types: readonly string[], from: string, to: string): readonly GraphEdge[] {
    const [starts, ends] = [new Set(this.keys(from)), new Set(this.keys(to))];
    return this.snapshot.edges.filter(
      (edge) => types.includes(edge.type) && starts.has(edge.from) && ends.has(edge.to),
    );
  }

  private keys(label: string): readonly string[] {
    return [...this.texts('id', label), ...this.texts('key', label)];
  }
}

type Choices = (pool: Pool) => readonly Value[];

const ofLabel =
  (label: string, property = 'id'): Choices =>
  (pool) => [...pool.values(property, label)];

/** What a declared type stands for where the text does not show it; `s`, `[]` and `?` are taken off before. */
const byType: Readonly<Record<string, Choices>> = {
  entityId: ofLabel('Entity'),
  indicatorId: ofLabel('Indicator'),
  statementId: ofLabel('Statement'),
  articleId: ofLabel('Article'),
  sourceId: ofLabel('Source'),
  resolutionId: ofLabel('Resolution'),
  edgeKey: ofLabel('Relation', 'edgeKey'),
  nameKey: (pool) => [...pool.texts('key', 'Name'), ...pool.texts('nameKey')],
  entityType: () => entityTypes,
  relationType: () => relationTypes,
  kind: () => observationKinds,
  base: () => bases,
  status: () => statuses,
  origin: () => origins,
  boolean: () => [true, false],
  date: () => dates,
  instant: () => ['2026-03-01T00:00:00.000Z'],
  number: (pool) => [...pool.values('boundLow'), 0, 0.5, 100],
  foldedTerm: () => ['石油', '口', 'pta', 'a', '集团', 'zzz'],
};

/** Parameters that only their name explains. */
const byName: Readonly<Record<string, Choices>> = {
  property: () => ['periodEnd', 'publishedOn', 'subjectKey', 'indicatorKey', 'ofKey', 'kind'],
  missing: () => ['', '9999'],
  afterKey: (pool) =>
    ['nameKey', 'publishedOn', 'periodEnd', 'subjectKey'].flatMap((name) => pool.texts(name)),
  afterId: (pool) => [...pool.texts('id'), ...pool.texts('key')],
  seedHash: () => ['first', 'second'],
  name: () => ['a migration'],
  fields: () => ['id', 'type', 'value', 'unit', 'period', 'basis', 'qualifiers', 'summaryText', 'toId'],
  articleFields: () => ['id', 'title', 'publishedOn', 'url'],
  subjectFields: () => ['id', 'name', 'nameEn', 'aliases'],
  indicatorFields: () => ['id', 'name', 'dimension'],
  fromFields: () => ['id', 'name', 'type'],
  toFields: () => ['id', 'name', 'aliases', 'scope'],
};

const singular = (type: string): string =>
  ({ bases: 'base', statuses: 'status' })[type] ?? type.replace(/s$/, '');

/** `o.publisher = $publisher`, `(s:Statement {contributor: c})` with `UNWIND $contributors AS c`: which property it is held against. */
function comparedWith(text: string, name: string): Choices | undefined {
  const [, alias] = new RegExp(`UNWIND \\$${name} AS (\\w+)`).exec(text) ?? [];
  const use = alias === undefined ? `\\$${name}` : alias;
  const [, label, key] =
    new RegExp(`\\(\\w*:(\\w+)[:\\w]*\\s*\\{\\s*(\\w+):\\s*${use}\\s*\\}`).exec(text) ?? [];
  if (label !== undefined && key !== undefined) return ofLabel(label, key);
  const [, property] =
    new RegExp(`\\b\\w+\\.(\\w+)\\s*(?:=|<>|<=|>=|<|>|IN)\\s*\\$${name}\\b`).exec(text) ?? [];
  return property === undefined ? undefined : (pool) => [...pool.values(property)];
}

const isList = (text: string, name: string): boolean =>
  new RegExp(`(?:UNWIND|\\bIN) \\$${name}\\b`).test(text);

export class NoGenerator extends Error {}

/** Random parameters for a statement, mostly values that the graph holds. Rows come from what the text does with them. */
export function drawParameters(random: Random, pool: Pool, statement: Statement): Parameters {
  const text = bareCypher(statement.text).replace(/`/g, '');
  // Of many filters together few figures would be left.
  const absent = statement.parameters.length > 8 ? 0.9 : 0.4;
  return Object.fromEntries(
    statement.parameters.map(({ name, type }) => {
      const base = type.replace(/[?[\]]/g, '');
      if (type.endsWith('?') && random.chance(absent)) return [name, null];
      if (base === 'int') return [name, int(random.whole(1, random.pick([2, 12])))];
      if (base === 'manyInt') return [name, int(100_000)];
      if (base.endsWith('Rows')) return [name, drawRows(random, pool, statement)];
      // What is made by its key must not be there already.
      const isNew = statement.keys.some(({ parameter, creates }) => parameter === name && creates);
      const choices =
        byName[name] ??
        (isNew ? undefined : comparedWith(text, name)) ??
        byType[base] ??
        byType[singular(base)];
      if (choices === undefined) {
        throw new NoGenerator(`${statement.name}: nothing draws $${name}, which is declared as ${type}`);
      }
      const values = choices(pool);
      const isField = base.startsWith('fieldName');
      const draw = (): Value =>
        values.length === 0 || (typeof values[0] === 'string' && !isField && random.chance(0.07))
          ? unknown
          : random.chance(0.5)
            ? random.favour(values)
            : random.pick(values);
      if (!isList(text, name)) return [name, draw()];
      if (base === 'fieldNames' && random.chance(0.3)) return [name, []];
      return [name, [...new Set(Array.from({ length: random.whole(1, 5) }, draw))]];
    }),
  );
}

type Field = (random: Random, pool: Pool) => Value;

/** Fields of rows that are neither a key nor properties. */
const fields: Readonly<Record<string, Field>> = {
  tier: (random) => random.whole(1, 2),
  start: (random) => random.whole(0, 500),
  end: (random) => random.whole(501, 900),
  quote: (random) => random.pick(names),
  text: (random) => random.pick(names),
  own: (random) => (random.chance(0.7) ? null : random.pick(names)),
  rule: (random) => random.pick(['curated', 'names']),
  contributor: (random) => random.pick(contributors),
  reported: (random) => random.whole(0, 3),
  background: (random) => random.whole(0, 2),
  firstStated: (random) => (random.chance(0.3) ? null : random.pick(dates)),
  lastStated: (random) => (random.chance(0.3) ? null : random.pick(dates)),
  publishedOn: (random) => (random.chance(0.3) ? null : random.pick(dates)),
  publisher: (random) => (random.chance(0.3) ? null : '虚构日报'),
  summaryText: (random) => `${random.pick(names)}\nsummary`,
  subjectKey: (random) => random.pick(names),
  indicatorKey: (random) => random.pick(names),
  ofKey: (random) => random.pick(names),
  withKey: (random) => random.pick(names),
  key: (random) => `k_${random.whole(1, 1_000_000)}`,
};

interface EdgeShape {
  readonly types: readonly string[];
  readonly forward: boolean;
  readonly left: { readonly label: string; readonly field: string };
  readonly right: { readonly label: string; readonly field: string };
}

const end = String.raw`\(\w*:(\w+)\s*\{\s*\w+:\s*row\.(\w+)\s*\}\)`;
const edgePattern = new RegExp(`${end}(<?)-\\[\\w*:([\\w|]+)\\]->?${end}`);

/** `(a:A {id: row.x})-[:T]->(b:B {id: row.y})`: rows that are to meet an edge that is there. */
function edgeShapeOf(text: string): EdgeShape | null {
  const [, a = '', x = '', back, types = '', b = '', y = ''] = edgePattern.exec(text) ?? [];
  if (types === '') return null;
  return {
    types: types.split('|'),
    forward: back !== '<',
    left: { label: a, field: x },
    right: { label: b, field: y },
  };
}

function edgeFields(random: Random, pool: Pool, shape: EdgeShape): Readonly<Record<string, Value>> {
  const { left, right, forward, types } = shape;
  const [from, to] = forward ? [left, right] : [right, left];
  const edges = pool.edges(types, from.label, to.label);
  if (edges.length === 0 || random.chance(0.1)) return {};
  const edge = random.pick(edges);
  const key = edge.properties['key'];
  return { [from.field]: edge.from, [to.field]: edge.to, ...(key === undefined ? {} : { key }) };
}

/** The key fields of a row, by what the text does with them: `(e:Entity {id: row.entityId})`. */
const keyFields = (
  text: string,
): readonly { label: string; property: string; field: string; creates: boolean }[] =>
  [...text.matchAll(/(CREATE|MERGE|MATCH)?\s*\(\w*:([\w:]+)\s*\{\s*(\w+):\s*row\.(\w+)/g)].map(
    ([, clause, labels = '', property = '', field = '']) => ({
      label: labels.split(':').find((label) => label in propertiesOf) ?? labels.split(':')[0] ?? '',
      property,
      field,
      creates: clause === 'CREATE' || clause === 'MERGE',
    }),
  );

function drawRow(random: Random, pool: Pool, statement: Statement): { readonly [key: string]: Value } {
  const text = bareCypher(statement.text).replace(/`/g, '');
  const row: Record<string, Value> = {};
  const keys = keyFields(text);
  for (const { label, property, field, creates } of keys) {
    const there = pool.texts(property, label);
    const fresh = `${label.toLowerCase()}_${random.whole(1, 1_000_000)}`;
    row[field] = there.length === 0 || random.chance(0.05) ? unknown : random.favour(there);
    if (creates && !(statement.text.includes('MERGE') && random.chance(0.3))) row[field] = fresh;
  }
  const shape = edgeShapeOf(text);
  if (shape) Object.assign(row, edgeFields(random, pool, shape));
  for (const [, field = ''] of text.matchAll(/\brow\.(\w+)/g)) {
    if (field in row) continue;
    row[field] = drawField(random, pool, statement, {
      field,
      label: (keys.find(({ creates }) => creates) ?? keys[0])?.label ?? '',
      id: String(row['id']),
    });
  }
  return row;
}

function drawField(
  random: Random,
  pool: Pool,
  statement: Statement,
  { field, label, id }: { readonly field: string; readonly label: string; readonly id: string },
): Value {
  if (field === 'type') return random.pick(statement.text.includes("'OWNS'") ? relationTypes : entityTypes);
  const make = field === 'properties' ? propertiesOf[label] : undefined;
  if (make) return make(random, id, pool.ids);
  const draw = fields[field];
  if (!draw) throw new NoGenerator(`${statement.name}: nothing draws row.${field}`);
  return draw(random, pool);
}

function mostRows({ text }: Statement): number {
  if (/\bDELETE\b/.test(text)) return 3;
  return /\bCREATE \(\w*\)-/.test(text) ? 20 : 8;
}

function drawRows(random: Random, pool: Pool, statement: Statement): readonly Value[] {
  const rows = Array.from({ length: random.whole(1, mostRows(statement)) }, () =>
    drawRow(random, pool, statement),
  );
  // Rows of one call name a thing once, as the graph's do.
  return [
    ...new Map(
      rows.map((row) => [`${String(row['id'])} ${String(row['targetId'] ?? row['key'] ?? '')}`, row]),
    ).values(),
  ];
}
