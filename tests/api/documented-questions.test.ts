import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FastifyInstance } from 'fastify';
import { getNamedType, isObjectType, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { apiSchema } from '../../src/api/schema';
import { IndicatorGraph } from '../../src/graph/indicator-graph';
import { localRecorder } from '../../src/ingest/recorder';
import { seed } from '../../src/ingest/seed';
import { describeWithEmbedded } from '../support/engines';
import { serverOf } from './support/ask';

const text = readFileSync(join(__dirname, '..', '..', 'docs', 'questions.md'), 'utf8');

const documented = [...text.matchAll(/^## (.+)\n[^]*?```graphql\n([^]*?)```\n\n```json\n([^]*?)```/gm)].map(
  ([, title = '', query = '', answer = '']) => ({ title, query, answer }),
);

describeWithEmbedded('docs/questions.md', (open) => {
  let app: FastifyInstance;

  beforeAll(async () => {
    const graph = new IndicatorGraph(await open());
    await seed(localRecorder(graph));
    app = await serverOf(graph);
  });
  afterAll(() => app?.close());

  test.each(documented)('$title: the answer is the one written there', async ({ query, answer }) => {
    const response = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json' },
      payload: { query },
    });
    expect(response.json()).toEqual(JSON.parse(answer));
  });

  test('asks every question that the schema has, but for one of its kind by id', () => {
    const types = new TypeInfo(apiSchema());
    const asked = new Set<string>();
    for (const { query } of documented)
      visit(
        parse(query),
        visitWithTypeInfo(types, {
          Field: ({ name }) => {
            const parent = getNamedType(types.getParentType());
            if (isObjectType(parent) && ['Query', 'Mutation'].includes(parent.name)) asked.add(name.value);
          },
        }),
      );
    const all = [apiSchema().getQueryType(), apiSchema().getMutationType()].flatMap((type) =>
      Object.keys(type?.getFields() ?? {}),
    );
    expect(all.filter((name) => !asked.has(name))).toEqual(['article', 'statement']);
  });
});
