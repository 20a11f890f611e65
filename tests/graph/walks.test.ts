import fc from 'fast-check';
import { type RelationType, relationTypes } from '../../src/model';
import { type GraphEngine } from '../../src/graph/engine';
import { IndicatorGraph } from '../../src/graph/indicator-graph';
import { describeOnEngines, describeWithEmbedded, type OpenEngine } from '../support/engines';
import { type Asked, referenceLinks, referencePaths } from './reference/brute-force';
import { anything, contributionOf, trade, type World, worlds } from './reference/world';

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

/** What a question about ways may ask besides its ends; `n` picks entities of the world. */
const askings = (relations: readonly RelationType[]) =>
  fc.record(
    {
      maxHops: hops,
      asOf: dates,
      relations: fc.subarray([...relations], { minLength: 4 }),
      direction: fc.constantFrom('any', 'along', 'against'),
      via: fc.array(fc.nat(20), { maxLength: 2 }),
      avoid: fc.array(fc.nat(20), { maxLength: 2 }),
    },
    { requiredKeys: ['maxHops'] },
  );

const idsAt = (world: World, picks: readonly number[] | undefined) =>
  picks?.map((n) => world.entities[n % world.entities.length]?.id ?? '');

const askedOf = (
  world: World,
  { via, avoid, ...rest }: { maxHops: number; via?: number[]; avoid?: number[] },
): Asked => ({
  ...rest,
  ...(via ? { via: idsAt(world, via) ?? [] } : {}),
  ...(avoid ? { avoid: idsAt(world, avoid) ?? [] } : {}),
});

/** Held against a reference that tries everything. */
function suite(open: OpenEngine, numRuns: number): void {
  const goods = (world: World) =>
    world.entities.filter(({ type }) => type === 'Commodity' || type === 'Industry').slice(0, 5);
  const flows = ['FEEDS_INTO', 'SUPPLIES', 'PRODUCES', 'USES', 'PART_OF', 'LINKS_INDUSTRY'] as const;

  test('projects that link are those of the brute force, in its order, whatever is asked', async () => {
    let links = 0;
    await fc.assert(
      fc.asyncProperty(
        worlds(14, 2.2, trade),
        fc.array(askings(flows), { minLength: 6, maxLength: 6 }),
        (world, asks) =>
          withWorld(open, world, async (graph) => {
            let at = 0;
            for (const from of goods(world))
              for (const to of goods(world)) {
                const asked = askedOf(world, asks[(at += 1) % asks.length] ?? { maxHops: 6 });
                const answer = await graph.projectsLinking(from.id, to.id, { ...asked, first: 50 });
                const found = answer.links.map(({ project, backgroundHops, length }) => ({
                  project: project.id,
                  background: backgroundHops,
                  length,
                }));
                expect(found).toEqual(referenceLinks(world, from.id, to.id, asked));
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
          const expected = referenceLinks(world, from.id, to.id, { maxHops: 6 }).slice(0, 2);
          expect(links.map(({ project }) => project.id)).toEqual(expected.map(({ project }) => project));
        }),
      ),
      { numRuns: Math.ceil(numRuns / 2) },
    );
  }, 600_000);

  test('paths are the first of the brute force, in its order, whatever is asked', async () => {
    let paths = 0;
    await fc.assert(
      fc.asyncProperty(
        worlds(10, 1.6, anything),
        fc.array(askings(relationTypes), { minLength: 8, maxLength: 8 }),
        (world, asks) =>
          withWorld(open, world, async (graph) => {
            const [from, ...others] = world.entities;
            if (from === undefined) return;
            for (const [at, to] of [from, ...others, ...others].slice(0, 12).entries()) {
              const asked = askedOf(world, asks[at % asks.length] ?? { maxHops: 5 });
              const answer = await graph.paths(from.id, to.id, { ...asked, first: 10 });
              const found = answer.paths.map(({ hops: all }) => [
                all[0]?.source.id ?? '',
                ...all.map(({ target }) => target.id),
              ]);
              expect(found).toEqual(referencePaths(world, from, to, asked).slice(0, 10));
              expect([answer.truncated, answer.cuts]).toEqual([false, []]);
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
