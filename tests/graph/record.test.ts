import fc from 'fast-check';
import { type Statement } from '../../src/model';
import { type GraphBatch } from '../../src/graph/batch';
import { type Contribution } from '../../src/graph/contribution';
import { IndicatorGraph } from '../../src/graph/indicator-graph';
import { describeOnEngines } from '../support/engines';
import * as world from './support/chain';
import { article, batch, entity, indicator, mention, observation, relation } from './support/make';
import { timeless, visibleGraph } from './support/snapshots';

const at = (day: number): { recordedAt: string } => ({ recordedAt: `2026-01-0${day}T00:00:00Z` });

const mill = entity('Facility', '青溪纺织厂');
const cloth = entity('Commodity', '布');
const town = entity('Place', '青溪');
const output = indicator('产量', { dimension: 'mass' });
const news = article('https://news.example/mill', '2025-03-01');
const note = article('https://news.example/note', '2025-04-01');

/** What a reader makes of an article. */
const read = (
  of: typeof news,
  statements: readonly Statement[],
  more: Partial<GraphBatch> = {},
): Contribution => ({
  contributor: `ingest:${of.id}`,
  batch: batch({ articles: [of], entities: [mill, cloth, town], indicators: [output], statements, ...more }),
});

const makes = (of: typeof news, start = 0, rule = 'verb'): Statement =>
  relation(mill, 'PRODUCES', cloth, of, start, { rule });

const tonnes = (value: number, start: number, rule: string) =>
  observation(mill, output, value, 't', news, start, { rule });

const withdrawn = ({ contributor }: Contribution): Contribution => ({ contributor, batch: batch({}) });

describeOnEngines('recording', (open) => {
  let graph: IndicatorGraph;
  beforeEach(async () => {
    graph = new IndicatorGraph(await open());
  });

  const edge = async (): Promise<unknown> =>
    (await graph.neighborhood(mill.id, { depth: 1, first: 5 })).edges.map(({ reported, background }) => ({
      reported,
      background,
    }));

  test('what is said again stays as it is, down to when it was learned; the revision too', async () => {
    const first = await graph.record([world.seed], { ...at(1), seedHash: 'a' });
    expect(first).toMatchObject({ revision: 1, created: { entities: 16, statements: 23, articles: 2 } });
    const before = await graph.statementsById([world.growth.id]);
    const second = await graph.record([world.seed], { ...at(2), seedHash: 'a' });
    expect(second).toEqual({
      revision: 1,
      created: { entities: 0, statements: 0, articles: 0 },
      removed: { entities: 0, statements: 0, articles: 0 },
    });
    expect(await graph.statementsById([world.growth.id])).toEqual(before);
    expect([await graph.revision(), await graph.seedHash()]).toEqual([1, 'a']);
  });

  test('new facts come, withdrawn ones go, changed ones are learned anew', async () => {
    await graph.record([world.seed], at(1));
    const kept = world.seed.batch.statements.filter(
      ({ id }) => id !== world.blended.id && id !== world.growth.id,
    );
    const changed = { ...world.growth, confidence: 0.5 };
    const next = { ...world.seed, batch: { ...world.seed.batch, statements: [...kept, changed] } };
    expect(await graph.record([next], at(2))).toEqual({
      revision: 2,
      created: { entities: 0, statements: 0, articles: 0 },
      removed: { entities: 0, statements: 1, articles: 0 },
    });
    const [blended, growth, january] = await graph.statementsById([
      world.blended.id,
      world.growth.id,
      world.january.id,
    ]);
    expect(blended).toBeNull();
    expect(growth).toMatchObject({ confidence: 0.5, revision: 2, ...at(2) });
    expect(january).toMatchObject({ revision: 1, ...at(1) });
  });

  test('a direct edge counts its statements and goes with the last of them', async () => {
    const [one, two] = [read(news, [makes(news)]), read(note, [makes(note), makes(note, 50)])];
    await graph.record([one], at(1));
    expect(await edge()).toEqual([{ reported: 1, background: 0 }]);
    await graph.record([two], at(2));
    expect(await edge()).toEqual([{ reported: 3, background: 0 }]);
    await graph.record([withdrawn(two)], at(3));
    expect(await edge()).toEqual([{ reported: 1, background: 0 }]);
    await graph.record([withdrawn(one)], at(4));
    expect((await graph.findEntity(mill.id)).found).toBe('none');
    expect((await graph.overview()).relations).toEqual([]);
  });

  test('a retracted article takes with it only what nothing else supports', async () => {
    const one = read(news, [makes(news)], { mentions: [mention(town, news, 30, { rule: 'name' })] });
    const two = read(note, [makes(note)]);
    await graph.record([one, two], at(1));
    expect(await graph.record([withdrawn(one)], at(2))).toMatchObject({
      removed: { entities: 1, statements: 1, articles: 1 },
    });
    expect(await graph.entitiesById([mill.id, cloth.id, town.id])).toEqual([mill, cloth, null]);
    expect(await graph.articlesById([news.id, note.id])).toEqual([null, note]);
  });

  test('an article that was ingested stands, even where nothing was read from it', async () => {
    await graph.record([read(news, [])], at(1));
    expect(await graph.articlesById([news.id])).toEqual([news]);
    expect(await graph.entitiesById([mill.id])).toEqual([null]);
    await graph.record([withdrawn(read(news, []))], at(2));
    expect(await graph.articlesById([news.id])).toEqual([null]);
  });

  describe('curated facts win', () => {
    const curated: Contribution = {
      contributor: 'seed',
      batch: batch({
        articles: [news],
        entities: [mill, cloth],
        indicators: [output],
        statements: [tonnes(5, 0, 'curated'), makes(news, 20, 'curated')],
        mentions: [mention(mill, news, 0)],
      }),
    };
    const extracted = read(
      news,
      [
        tonnes(5, 3, 'number'), // the same words and number
        tonnes(7, 4, 'number'), // the same words, another number
        tonnes(5, 60, 'number'), // other words
        makes(news, 25), // the same words and relation
        makes(news, 70), // other words
      ],
      { mentions: [mention(mill, news, 1, { rule: 'name' }), mention(mill, news, 80, { rule: 'name' })] },
    );
    const expected = [
      [0, 'curated'],
      [4, 'number'],
      [20, 'curated'],
      [60, 'number'],
      [70, 'verb'],
    ];
    const stands = async (): Promise<unknown> =>
      (await graph.statements({ first: 20 }, { article: news.id })).items.map(({ node }) => [
        node.evidence[0]?.span.start,
        node.rule,
      ]);
    const mentioned = async (): Promise<unknown> =>
      (await graph.mentionsOf(mill.id, { first: 9 })).items
        .map(({ node }) => node.span.start)
        .sort((a, b) => a - b);

    test.each([
      ['curated first', [[curated], [extracted]]],
      ['read first', [[extracted], [curated]]],
      ['together', [[extracted, curated]]],
      ['and again', [[curated], [extracted], [curated], [extracted]]],
    ])('%s', async (_, writes) => {
      for (const write of writes) await graph.record(write, at(1));
      expect(await stands()).toEqual(expected);
      expect(await mentioned()).toEqual([0, 80]);
      expect(await edge()).toEqual([{ reported: 2, background: 0 }]);
    });
  });

  test('names, texts and identifiers of several contributors join; curated ones precede', async () => {
    const text = { source: 'bytes', text: 'words', sha256: 'ab', title: 'A reader’s title' };
    const known = entity('Facility', '青溪纺织厂', {
      nameEn: 'Qingxi Mill',
      identifiers: { wikidata: 'Q1' },
    });
    const told = entity('Facility', '青溪纺织厂', { nameEn: 'Qingxi Cotton Mill', aliases: ['青纺'] });
    const seed = { contributor: 'seed', batch: batch({ articles: [news], entities: [known] }) };
    const reading = read({ ...news, ...text }, [makes(news)], { entities: [told, cloth] });
    const both = [
      { ...known, aliases: ['青纺'] },
      { ...news, ...text, title: news.title },
    ];
    for (const order of [
      [seed, reading],
      [reading, seed],
    ]) {
      for (const one of order) await graph.record([one], at(1));
      const [[node], [stored]] = [await graph.entitiesById([known.id]), await graph.articlesById([news.id])];
      expect([node, stored]).toEqual(both);
      expect(await graph.findEntity('青纺')).toMatchObject({ found: 'one' });
      await graph.record([withdrawn(seed)], at(2));
      expect(await graph.entitiesById([known.id])).toEqual([told]);
      expect(await graph.articlesById([news.id])).toEqual([{ ...news, ...text }]);
      await graph.record([seed, withdrawn(reading)], at(3));
      expect(await graph.articlesById([news.id])).toEqual([news]);
      await graph.record([withdrawn(seed)], at(4));
      expect(await graph.findEntity('青纺')).toMatchObject({ found: 'none' });
    }
  });

  test('where a thing gets a better name, summaries follow', async () => {
    await graph.record([read(news, [makes(news), tonnes(5, 30, 'number')])], at(1));
    const named = { ...mill, nameEn: 'Qingxi Mill' };
    const counted = { ...output, nameEn: 'Output' };
    const seed = { contributor: 'seed', batch: batch({ entities: [named], indicators: [counted] }) };
    await graph.record([seed], at(2));
    const page = await graph.statements({ first: 5 }, { article: news.id });
    expect(page.items.map(({ node }) => [node.summaryEn, node.revision])).toEqual([
      ['Qingxi Mill produces 布', 1],
      ['Output 5t, 2026-01', 1],
    ]);
  });

  test('where an article’s date changes, its statements and edges follow', async () => {
    await graph.record([read(news, [makes(news)])], at(1));
    const asOf = '2025-02-01';
    const seen = async (): Promise<number> =>
      (await graph.statements({ first: 1 }, { entity: mill.id, asOf })).totalCount;
    expect(await seen()).toBe(0);
    await graph.record([read({ ...news, publishedOn: '2025-01-15' }, [makes(news)])], at(2));
    expect(await seen()).toBe(1);
    expect((await graph.neighborhood(mill.id, { depth: 1, first: 5, asOf })).edges).toHaveLength(1);
  });

  test('what a statement names must be there: a bug of ours leaves nothing half-written', async () => {
    const dangling = read(news, [makes(news)], { entities: [mill] });
    await expect(graph.record([dangling], at(1))).rejects.toThrow(/names the entity/);
    expect(await graph.revision()).toBe(0);
    expect((await graph.articles({ first: 1 })).totalCount).toBe(0);
  });
});

describe('the same graph in whatever order it was written', () => {
  const articles = [0, 1, 2, 3].map((i) => article(`https://news.example/${i}`, `2025-0${i + 1}-01`));
  const people = [0, 1, 2, 3, 4].map((i) => entity('Organization', `虚构公司${i}`));
  const types = ['OWNS', 'SUPPLIES'] as const;

  const pick = <T>(items: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...items);

  const contribution = (i: number): fc.Arbitrary<Contribution> => {
    const [own = news] = articles.slice(i);
    const rule = i === 0 ? 'curated' : 'read';
    const statement = fc
      .tuple(pick(people), pick(types), pick(people), fc.nat(30), fc.boolean())
      .map(([from, type, to, start, figure]) =>
        figure
          ? observation(from, output, start % 3, 't', own, start, { rule })
          : relation(from, type, to, own, start, { rule }),
      );
    const named = fc
      .tuple(fc.option(pick(['Alpha', 'Beta']), { nil: null }), fc.subarray(['甲', '乙', '丙']))
      .map(([nameEn, aliases]) => people.map((one) => ({ ...one, nameEn, aliases: [...aliases].sort() })));
    return fc
      .tuple(fc.uniqueArray(statement, { selector: ({ id }) => id, maxLength: 8 }), named)
      .map(([statements, entities]): Contribution => ({
        // The first two speak of one article: a curator and its reader.
        contributor: i === 0 ? 'seed' : `ingest:${own.id}`,
        batch: batch({ articles: [own], entities, indicators: [output], statements }),
      }));
  };

  const both = fc.tuple(contribution(0), contribution(1), contribution(2), contribution(3));

  const onArticle = ({ contributor, batch: given }: Contribution, own: typeof news): Contribution => ({
    contributor: contributor === 'seed' ? contributor : `ingest:${own.id}`,
    batch: {
      ...given,
      articles: [own],
      statements: given.statements.map((one) => ({
        ...one,
        evidence: one.evidence.map((where) => ({ ...where, articleId: own.id })),
      })),
    },
  });

  test('any order, alone or together, once or twice, with something withdrawn in between', async () => {
    await fc.assert(
      fc.asyncProperty(
        both,
        fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
        fc.nat(3),
        async (made, order, twice) => {
          // The curator and one reader share an article, so that their facts meet.
          const parts = made.map((one, i) => (i === 1 ? onArticle(one, articles[0] ?? news) : one));
          const [straight, shuffled] = [await visibleGraph(), await visibleGraph()];
          try {
            await straight.record(parts, at(1));
            for (const i of order) {
              const part = parts[i];
              if (part === undefined) continue;
              await shuffled.record([part], at(2));
              if (i === twice) await shuffled.record([withdrawn(part)], at(3));
            }
            const last = parts[twice];
            if (last !== undefined) await shuffled.record([last], at(4));
            // Facts that gave way to a curator who was withdrawn come back when their reader speaks again.
            await shuffled.record(parts, at(5));
            expect(await timeless(shuffled)).toEqual(await timeless(straight));
          } finally {
            await straight.engine.close();
            await shuffled.engine.close();
          }
        },
      ),
      { numRuns: 25 },
    );
  });
});
