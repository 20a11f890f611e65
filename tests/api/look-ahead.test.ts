import { type FastifyInstance } from 'fastify';
import { getNamedType, type GraphQLField, isLeafType, isObjectType } from 'graphql';
import { apiSchema } from '../../src/api/schema';
import { settingsFrom } from '../../src/api/settings';
import { IndicatorGraph } from '../../src/graph/indicator-graph';
import { localRecorder } from '../../src/ingest/recorder';
import { seed } from '../../src/ingest/seed';
import { describeWithEmbedded } from '../support/engines';
import { ask, serverOf } from './support/ask';

type Field = GraphQLField<unknown, unknown>;

const fieldsOf = (type: string): readonly Field[] => {
  const found = apiSchema().getType(type);
  return isObjectType(found) ? Object.values(found.getFields()) : [];
};

const isPlain = (field: Field): boolean => field.args.length === 0;

/** The field as a request reads it: a leaf by its name, a node with one field of it at a time. */
const readings = (field: Field, depth: number): readonly string[] => {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return [field.name];
  if (depth === 0) return [];
  return fieldsOf(type.name)
    .filter(isPlain)
    .flatMap((inner) => readings(inner, depth - 1))
    .map((inner) => `${field.name} { ${inner} }`);
};

const allReadings = (type: string): readonly string[] =>
  fieldsOf(type)
    .filter(isPlain)
    .flatMap((field) => readings(field, 2));

/** A page that came with its entity says of each statement what the statement says when it is asked for by itself. */
describeWithEmbedded('looking ahead changes no answer', (open) => {
  let app: FastifyInstance;

  beforeAll(async () => {
    const graph = new IndicatorGraph(await open());
    await seed(localRecorder(graph));
    app = await serverOf(graph, { settings: settingsFrom({ RESPONSE_CACHE: 'off' }) });
  });
  afterAll(() => app?.close());

  const data = async (query: string): Promise<Record<string, unknown>> => {
    const { data: found, errors } = await ask(app, query);
    expect(errors).toBeUndefined();
    return found as Record<string, unknown>;
  };

  interface Page {
    readonly nodes: readonly { readonly id: string }[];
    readonly edges: readonly { readonly node: { readonly id: string } }[];
  }

  test.each([
    ...allReadings('Observation').map((reading) => ['observations', 'Observation', reading] as const),
    ...allReadings('Relation').map((reading) => ['relations', 'Relation', reading] as const),
  ])('%s: %s %s', async (list, type, reading) => {
    const owner = list === 'observations' ? '新疆有色集團' : '新疆';
    const { entity } = await data(
      `{ entity(name: "${owner}") { ${list}(first: 12) { nodes { id } edges { node { id ${reading} } } } } }`,
    );
    const page = (entity as Record<string, Page>)[list];
    const ahead = page?.edges.map(({ node }) => node) ?? [];
    expect(ahead.length).toBeGreaterThan(0);
    const alone = await data(
      `{ ${ahead.map(({ id }, i) => `s${i}: statement(id: "${id}") { ... on ${type} { id ${reading} } }`).join(' ')} }`,
    );
    expect(ahead).toEqual(Object.values(alone));
  });

  test('in the same order, with cursors that go on where the page ends', async () => {
    const { entity, observations } = await data(`{
      entity(name: "新疆有色集團") { observations(first: 3, orderBy: VALUE_ASC) { totalCount edges { cursor } nodes { id } pageInfo { endCursor } } }
      observations(filter: { subject: "新疆有色集團" }, first: 50, orderBy: VALUE_ASC) { totalCount nodes { id } } }`);
    const page = (entity as Record<string, Page & { totalCount: number; pageInfo: { endCursor: string } }>)[
      'observations'
    ];
    const all = observations as Page & { totalCount: number };
    expect(page?.totalCount).toBe(all.totalCount);
    expect(page?.nodes).toEqual(all.nodes.slice(0, 3));
    const rest = await data(
      `{ entity(name: "新疆有色集團") { observations(first: 50, orderBy: VALUE_ASC, after: "${page?.pageInfo.endCursor}") { nodes { id } } } }`,
    );
    expect((rest['entity'] as Record<string, Page>)['observations']?.nodes).toEqual(all.nodes.slice(3));
  });

  test('one field under two names, in fragments, reads what both read', async () => {
    const query = `
      query ($no: Boolean = false) {
        entity(name: "新疆") {
          a: relations(first: 3) { nodes { to { name } ...Kind } }
          b: relations(first: 3, direction: in) { totalCount nodes { start: from { id } from { nameEn } } }
        }
        other: entity(name: "新疆") { relations(first: 3) { nodes { to { aliases @include(if: $no) nameHant } type role } } }
      }
      fragment Kind on Relation { type again: to { id type } ... on Statement { summaryEn } }`;
    const { entity, other } = (await data(query)) as Record<
      string,
      Record<string, { nodes: Record<string, unknown>[] }>
    >;
    for (const node of entity?.['a']?.nodes ?? []) {
      expect(node).toEqual({
        to: { name: expect.any(String) as string },
        again: { id: expect.any(String) as string, type: expect.any(String) as string },
        type: expect.any(String) as string,
        summaryEn: expect.stringMatching(/./) as string,
      });
    }
    expect(entity?.['b']?.nodes).toHaveLength(3);
    expect(Object.keys(other?.['relations']?.nodes[0]?.['to'] ?? {})).toEqual(['nameHant']);
  });
});
