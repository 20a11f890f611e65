import fc from 'fast-check';
import { relationTypes } from '../../src/model';
import { type GraphEngine } from '../../src/graph/engine';
import { IndicatorGraph } from '../../src/graph/indicator-graph';
import { describeOnEngines, describeWithEmbedded, type OpenEngine } from '../support/engines';
import { referenceLinks, referencePaths } from './reference/brute-force';
import { anything, contributionOf, trade, type World, worlds } from './reference/world';
import { article, batch, entity, relation } from './support/make';

const recordedAt = '2026-01-01T00:00:00Z';

async function withWorld(
  open: OpenEngine,
  world: World,
  check: (graph: IndicatorGraph) => Promise<void>,
): Promise<void> {
  const engine: GraphEngine = await open();
  const graph = new IndicatorGraph(engine);
  await graph.record([contributionOf(world)], { recordedAt });
  await check(graph);
}

const dates = fc.constantFrom(null, '2024-12-31', '2025-03-01', '2025-12-31');
const hops = fc.integer({ min: 1, max: 6 });

/** Held against a reference that tries everything. */
function suite(open: OpenEngine, numRuns: number): void {
  const goods = (world: World) =>
    world.entities.filter(({ type }) => type === 'Commodity' || type === 'Industry').slice(0, 5);

  test('projects that link are those of the brute force, in its order', async () => {
    let links = 0;
    await fc.assert(
      fc.asyncProperty(worlds(14, 2.2, trade), hops, dates, (world, maxHops, asOf) =>
        withWorld(open, world, async (graph) => {
          for (const from of goods(world))
            for (const to of goods(world)) {
              const answer = await graph.projectsLinking(from.id, to.id, { maxHops, first: 50, asOf });
              const found = answer.links.map(({ project, backgroundHops, length }) => ({
                project: project.id,
                background: backgroundHops,
                length,
              }));
              expect(found).toEqual(referenceLinks(world, from.id, to.id, maxHops, asOf));
              expect([answer.truncated, answer.empty === null]).toEqual([false, found.length > 0]);
              links += found.length;
            }
        }),
      ),
      { numRuns },
    );
    if (numRuns >= 20) expect(links).toBeGreaterThan(0);
  }, 600_000);

  test('the first few are the first of all', async () => {
    await fc.assert(
      fc.asyncProperty(worlds(14, 2.2, trade), (world) =>
        withWorld(open, world, async (graph) => {
          const [from, to] = goods(world);
          if (from === undefined || to === undefined) return;
          const { links } = await graph.projectsLinking(from.id, to.id, { maxHops: 6, first: 2 });
          const expected = referenceLinks(world, from.id, to.id, 6, null).slice(0, 2);
          expect(links.map(({ project }) => project.id)).toEqual(expected.map(({ project }) => project));
        }),
      ),
      { numRuns: Math.ceil(numRuns / 2) },
    );
  }, 600_000);

  test('paths are the first of the brute force, in its order', async () => {
    let paths = 0;
    const only = fc.option(fc.subarray([...relationTypes], { minLength: 4 }), { nil: null });
    await fc.assert(
      fc.asyncProperty(
        worlds(10, 1.6, anything),
        fc.integer({ min: 1, max: 5 }),
        only,
        dates,
        (world, maxHops, relations, asOf) =>
          withWorld(open, world, async (graph) => {
            const [from, ...others] = world.entities;
            if (from === undefined) return;
            for (const to of [from, ...others].slice(0, 5)) {
              const options = { maxHops, first: 10, asOf, ...(relations === null ? {} : { relations }) };
              const answer = await graph.paths(from.id, to.id, options);
              const found = answer.paths.map(({ hops: all }) => [
                all[0]?.source.id ?? '',
                ...all.map(({ target }) => target.id),
              ]);
              expect(found).toEqual(referencePaths(world, from, to, maxHops, relations, asOf).slice(0, 10));
              expect(answer.truncated).toBe(false);
              paths += found.length;
            }
          }),
      ),
      { numRuns },
    );
    if (numRuns >= 20) expect(paths).toBeGreaterThan(0);
  }, 600_000);
}

describeWithEmbedded('ways, against a brute force', (open) => suite(open, 30));

// The same code runs above both engines; what may differ are the statements below it.
describeOnEngines('ways, against a brute force, a few', (open) => suite(open, 5));

describeWithEmbedded('a hub', (open) => {
  test('of many edges does not keep a question from its answer, and what it cuts is said', async () => {
    const hub = entity('Commodity', '枢纽');
    const news = article('https://news.example/hub', '2025-01-01');
    const makers = Array.from({ length: 3000 }, (_, i) => entity('Organization', `厂${i}`));
    const project = entity('Project', '小项目');
    const cloth = entity('Commodity', '布');
    const graph = new IndicatorGraph(await open());
    const statements = [
      ...makers.map((maker, i) => relation(maker, 'USES', hub, news, i * 20)),
      relation(project, 'USES', hub, news, 90_000),
      relation(project, 'PRODUCES', cloth, news, 90_020),
    ];
    const all = batch({ articles: [news], entities: [hub, cloth, project, ...makers], statements });
    await graph.record([{ contributor: 'seed', batch: all }], { recordedAt });
    const { links } = await graph.projectsLinking(hub.id, cloth.id, { maxHops: 6, first: 5 });
    expect(links.map(({ project: { id } }) => id)).toEqual([project.id]);
    const around = await graph.neighborhood(hub.id, { depth: 1, first: 50 });
    expect([around.entities.length, around.omitted > 0]).toEqual([50, true]);
    const cut = await graph.paths(hub.id, makers[0]?.id ?? '', { maxHops: 2, first: 3 });
    expect(cut.paths).toHaveLength(1);
  });
});
