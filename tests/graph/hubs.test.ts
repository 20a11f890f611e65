import { type GraphEngine } from '../../src/graph/engine';
import { IndicatorGraph } from '../../src/graph/indicator-graph';
import { walkLimits } from '../../src/graph/walks/limits';
import { type Page, type Path } from '../../src/graph/questions';
import { describeOnEngines } from '../support/engines';
import { article, background, batch, entity, relation, source } from './support/make';

const recordedAt = '2026-01-01T00:00:00Z';
const news = article('https://news.example/hub', '2025-01-01');

/** The engine, and how many rows its statements gave. */
function counting(engine: GraphEngine): { readonly graph: IndicatorGraph; readonly rows: () => number } {
  let rows = 0;
  const counted: GraphEngine = Object.create(engine, {
    read: {
      value: <T>(work: Parameters<GraphEngine['read']>[0]) =>
        engine.read((tx) =>
          work({
            run: async (name, parameters) => {
              const found = await tx.run(name, parameters);
              rows += found.length;
              return found;
            },
          }),
        ) as Promise<T>,
    },
  }) as GraphEngine;
  return {
    graph: new IndicatorGraph(counted),
    rows: () => {
      const read = rows;
      rows = 0;
      return read;
    },
  };
}

const drawn = ({ hops }: Path): string =>
  [hops[0]?.source.name, ...hops.map(({ target }) => target.name)].join(' ');

// Invented: a place where 3000 firms stand and a commodity that all of them use.
describeOnEngines('hubs', (open) => {
  const many = 3000;
  const place = entity('Place', '枢纽市');
  const oil = entity('Commodity', '大宗油');
  const cloth = entity('Commodity', '布');
  const project = entity('Project', '小项目');
  const chief = entity('Person', '甲');
  const deputy = entity('Person', '乙');
  const firms = Array.from({ length: many }, (_, i) => entity('Organization', `厂${i}`));
  const [first = place, second = place, third = place] = firms;
  const book = source('枢纽概论');
  const byRule = firms.slice(1000, 1003).map((firm) => background(firm, 'USES', oil, book));
  let asked: ReturnType<typeof counting>;

  beforeAll(async () => {
    const engine = await open();
    asked = counting(engine);
    const statements = [
      ...firms.flatMap((firm, i) => [
        relation(firm, 'LOCATED_IN', place, news, i * 40),
        relation(firm, 'USES', oil, news, i * 40 + 20),
      ]),
      ...byRule,
      relation(project, 'USES', oil, news, 900_000),
      relation(project, 'PRODUCES', cloth, news, 900_020),
      relation(chief, 'HOLDS_POST_IN', first, news, 900_040),
      relation(chief, 'HOLDS_POST_IN', third, news, 900_060),
      relation(deputy, 'HOLDS_POST_IN', third, news, 900_080),
      relation(deputy, 'HOLDS_POST_IN', second, news, 900_100),
    ];
    const entities = [place, oil, cloth, project, chief, deputy, ...firms];
    const all = batch({ articles: [news], sources: [book], entities, statements });
    await asked.graph.record([{ contributor: 'seed', batch: all }], { recordedAt });
  }, 180_000);

  // What a question reads is bounded by what one hub gives a few times over, however many edges it has.
  const bounded = (): void => expect(asked.rows()).toBeLessThan(8 * walkLimits.edgesOfOneEntity);

  test('a project beside a hub is found from its other side, and where the answer may lack something it says so', async () => {
    const { links, cuts } = await asked.graph.projectsLinking(oil.id, cloth.id, { maxHops: 6, first: 5 });
    expect(links.map(({ project: { id }, because }) => [id, because])).toEqual([
      [project.id, 'First: no shared place or hub inside, 2 steps, all reported.'],
    ]);
    // No project that declares to link a neighbour of the hub can be excluded.
    expect(cuts.map(({ bound, max, at }) => [bound, max, at.map(({ id }) => id)])).toEqual([
      ['edgesOfOneEntity', walkLimits.edgesOfOneEntity, [oil.id]],
    ]);
    bounded();
  });

  test('two firms are connected by people before a place or a commodity that all share', async () => {
    const answer = await asked.graph.paths(first.id, second.id, { maxHops: 4, first: 3 });
    expect(answer.paths.map(drawn)[0]).toBe('厂0 甲 厂2 乙 厂1');
    expect(answer.paths.slice(1).map(drawn).sort()).toEqual(['厂0 大宗油 厂1', '厂0 枢纽市 厂1']);
    expect(answer.paths.map(({ because, crowded }) => [because, crowded.length])).toEqual([
      ['First: no shared place or hub inside, 4 steps, all reported.', 0],
      [expect.stringMatching(/^After the one before, for it has 1 shared place or hub inside, not 0: /), 1],
      [expect.stringMatching(/^As good as the one before, and after it by the ids of its entities: /), 1],
    ]);
    bounded();
  });

  test('an answer that a hub cut names the bound and the hubs', async () => {
    const answer = await asked.graph.paths(first.id, second.id, { maxHops: 4, first: 3 });
    expect(answer.truncated).toBe(true);
    expect(answer.cuts).toMatchObject([{ bound: 'edgesOfOneEntity', max: walkLimits.edgesOfOneEntity }]);
    expect(answer.cuts[0]?.at.map(({ id }) => id).sort()).toEqual([place.id, oil.id].sort());
    expect(answer.cuts[0]?.message).toMatch(
      /have more than 1000 relations, so not all ways through were followed/,
    );
  });

  test('one that could lack nothing does not', async () => {
    const answer = await asked.graph.paths(first.id, second.id, { maxHops: 2, first: 3 });
    expect([answer.paths.length, answer.truncated]).toEqual([2, false]);
    const around = await asked.graph.paths(first.id, second.id, {
      maxHops: 4,
      first: 9,
      avoid: [place.id, oil.id],
    });
    expect([around.paths.map(drawn), around.truncated]).toEqual([['厂0 甲 厂2 乙 厂1'], false]);
    asked.rows();
  });

  test('from the hub itself to one of its many', async () => {
    const answer = await asked.graph.paths(place.id, firms[2999]?.id ?? '', { maxHops: 2, first: 3 });
    expect(answer.paths.map(drawn)).toContain('枢纽市 厂2999');
    bounded();
  });

  test('what stands around it are the first by id, the same on each engine, and what is left out is counted', async () => {
    const around = await asked.graph.neighborhood(place.id, { depth: 1, first: 50 });
    const ids = firms.map(({ id }) => id).sort();
    expect(around.entities.map(({ id }) => id)).toEqual(ids.slice(0, 50));
    expect(around.omitted).toBe(walkLimits.edgesOfOneEntity - 50);
    bounded();
  });

  test('nobody is met through a hub that stands around something else', async () => {
    const around = await asked.graph.neighborhood(first.id, { depth: 2, first: 50 });
    expect(around.entities.map(({ name }) => name).sort()).toEqual(['厂2', '大宗油', '枢纽市', '甲']);
    expect(around.edges.map(({ type }) => type).sort()).toEqual([
      'HOLDS_POST_IN',
      'HOLDS_POST_IN',
      'LOCATED_IN',
      'LOCATED_IN',
      'USES',
      'USES',
    ]);
    expect(around.omitted).toBe(0);
    bounded();
  });

  describe('a list that long, newest first and then by id', () => {
    const fields = { fields: ['id'], evidence: false, articleFields: [], fromFields: ['id'], toFields: [] };
    const idsOf = (page: Page<{ readonly id: string }>): readonly string[] =>
      page.items.map(({ node: { id } }) => id);
    let sorted: readonly string[];
    beforeAll(() => {
      const dated = [
        ...firms.map((firm, i) => relation(firm, 'USES', oil, news, i * 40 + 20)),
        relation(project, 'USES', oil, news, 900_000),
      ];
      sorted = [dated, byRule].flatMap((relations) => relations.map(({ id }) => id).sort());
    });

    test('comes with its entity as it comes by itself, and goes on from there', async () => {
      const ask = { first: 20, filter: {}, total: false, fields };
      const { named, page } = await asked.graph.entityWithRelations(oil.name, null, ask);
      expect([named.found, page]).toEqual(['one', null]);
      const first = await asked.graph.relationsOfEntity(oil.id, ask);
      expect(idsOf(first)).toEqual(sorted.slice(0, 20));
      bounded();
      const after = first.items.at(-1)?.cursor ?? null;
      const next = await asked.graph.relationsOf(oil.id, { first: 20, after });
      expect([idsOf(next), next.totalCount]).toEqual([sorted.slice(20, 40), sorted.length]);
    });

    test('has what nobody published at its end', async () => {
      const all = await asked.graph.relationsOf(oil.id, { first: sorted.length });
      expect([idsOf(all), all.hasNextPage]).toEqual([sorted, false]);
      const after = all.items.at(-3)?.cursor ?? null;
      const last = await asked.graph.relationsOf(oil.id, { first: 1, after });
      expect([idsOf(last), last.hasNextPage]).toEqual([sorted.slice(-2, -1), true]);
      asked.rows();
    });

    test('is counted where somebody reads the total', async () => {
      const ask = { first: 1, filter: { direction: 'in' as const }, total: true, fields };
      expect((await asked.graph.relationsOfEntity(oil.id, ask)).totalCount).toBe(sorted.length);
      const out = { ...ask, filter: { direction: 'out' as const } };
      expect(await asked.graph.relationsOfEntity(oil.id, out)).toMatchObject({ items: [], totalCount: 0 });
      const few = await asked.graph.relationsOfEntity(first.id, { ...ask, filter: {} });
      expect([few.items.length, few.totalCount]).toEqual([1, 3]);
      asked.rows();
    });
  });
});
