import fc from 'fast-check';
import { type Article, type Entity, type Statement } from '../../../src/model';
import { type Contribution } from '../../../src/graph/contribution';
import { IndicatorGraph } from '../../../src/graph/indicator-graph';
import { type NameVerdict, verdictId } from '../../../src/graph/resolving/verdicts';
import { describeOnEngines, describeWithEmbedded } from '../../support/engines';
import { article, batch, entity, indicator, mention, observation, relation } from '../support/make';
import { wholeGraph } from '../support/whole-graph';

// All companies and people are made up.
const full = entity('Organization', '天河矿业集团有限责任公司');
const group = entity('Organization', '天河矿业集团');
const short = entity('Organization', '天河矿业');
const stem = entity('Organization', '天河');
const chemicals = entity('Organization', '天河化工集团');
const branch = entity('Organization', '天河矿业集团西安分公司');
const tibet = entity('Organization', '西藏天河矿业有限公司');
const renamed = entity('Organization', '大洋矿产有限公司', { aliases: ['天河矿业'] });
const zhang = entity('Person', '张红', { scope: '天河矿业集团' });
const zhangInFull = entity('Person', '张红', { scope: '天河矿业集团有限责任公司' });
const zhangElsewhere = entity('Person', '张红', { scope: '晴川县统计局' });
const copper = entity('Commodity', '铜');
const output = indicator('产量', { dimension: 'mass' });
const companies = [full, group, short, stem, chemicals, branch, tibet, renamed];
const people = [zhang, zhangInFull, zhangElsewhere];

const at = { recordedAt: '2026-01-01T00:00:00Z' };

/** An article that says of each company what it makes, and who works for it. */
function says(id: string, entities: readonly Entity[]): Contribution {
  const of: Article = article(`https://news.example/${id}`, '2026-01-01');
  const statements = entities.flatMap((one, i): Statement[] =>
    one.type === 'Person'
      ? [relation(one, 'HOLDS_POST_IN', entities[0] ?? one, of, i * 100)]
      : [
          observation(one, output, i + 1, 't', of, i * 100),
          relation(one, 'PRODUCES', copper, of, i * 100 + 50),
        ],
  );
  return {
    contributor: `ingest:${of.id}`,
    batch: batch({
      articles: [of],
      entities: [...entities, copper],
      indicators: [output],
      mentions: entities.map((one, i) => mention(one, of, i * 100, { rule: 'names' })),
      statements,
      resolutions: entities.slice(0, 1).map((one) => ({
        id: `${id} ${one.id}`,
        entityId: one.id,
        articleId: of.id,
        text: '该公司',
        features: '{}',
        score: 1,
        author: 'rules',
      })),
    }),
  };
}

const verdict = (a: Entity, b: Entity, same: boolean): NameVerdict => ({
  id: verdictId(a.id, b.id),
  a: a.id,
  b: b.id,
  nameA: a.name,
  nameB: b.name,
  same,
  author: 'lin',
  because: 'the register says so',
  decidedAt: at.recordedAt,
});

const decide = (graph: IndicatorGraph, ...set: readonly NameVerdict[]) =>
  graph.recordVerdicts({ set, withdrawn: [] }, at);

const withdrawn = ({ contributor }: Contribution): Contribution => ({ contributor, batch: batch({}) });

describeOnEngines('names in the graph', (open) => {
  let graph: IndicatorGraph;
  beforeEach(async () => {
    graph = new IndicatorGraph(await open());
  });

  const record = (...contributions: readonly Contribution[]) => graph.record(contributions, at);
  const standsFor = async (one: Entity): Promise<string | undefined> =>
    (await graph.entitiesById([one.id]))[0]?.name;
  const figures = async (of: Entity): Promise<readonly string[]> =>
    (await graph.observations({ first: 50 }, { subjects: [of.id] })).items
      .map(({ node }) => node.subjectText)
      .sort();

  test('a short name of a later article is one node with the full name, and its old id answers', async () => {
    await record(says('a', [full]));
    await record(says('b', [short]));
    expect(await standsFor(short)).toBe(full.name);
    expect(await figures(full)).toEqual([short.name, full.name].sort());
    expect(await graph.findEntity('天河矿业')).toMatchObject({ found: 'one', node: { id: full.id } });
    expect(await graph.findEntity(short.id)).toMatchObject({ found: 'one', node: { id: full.id } });
    expect((await graph.mentionsOf(full.id, { first: 9 })).items.map(({ node }) => node.text).sort()).toEqual(
      [short.name, full.name].sort(),
    );
    expect((await graph.neighborhood(full.id, { depth: 1, first: 9 })).edges).toMatchObject([
      { reported: 2 },
    ]);
  });

  test('in the other order it is the same graph', async () => {
    await record(says('b', [short]));
    await record(says('a', [full]));
    const one = await wholeGraph(graph.engine);
    const other = new IndicatorGraph(await open());
    await other.record([says('a', [full]), says('b', [short])], at);
    expect(await wholeGraph(other.engine)).toEqual(one);
  });

  test('says why: which names were joined, and which are held apart', async () => {
    await record(says('a', [full, short, branch, zhang, zhangElsewhere]));
    const { joined, apart } = await graph.nameDecisions(full.id);
    expect(joined).toMatchObject([
      {
        id: short.id,
        name: short.name,
        other: full.name,
        score: 0.8,
        author: 'rules',
        features: { sameCore: 1 },
      },
    ]);
    expect(joined[0]?.decidedAt).toBe(at.recordedAt);
    expect(apart).toEqual([]);
    expect((await graph.nameDecisions(zhang.id)).apart).toMatchObject([
      {
        id: zhangElsewhere.id,
        scope: '晴川县统计局',
        features: { sameName: 1, otherScope: -1 },
        score: 0,
        author: 'rules',
        decidedAt: null,
      },
    ]);
    await decide(graph, verdict(full, chemicals, false));
    await record(says('b', [chemicals]));
    expect((await graph.nameDecisions(full.id)).apart).toMatchObject([
      { name: chemicals.name, author: 'lin', because: 'the register says so', features: { notTheSame: -1 } },
    ]);
  });

  test('a person of one company under two of its names is one, the namesake elsewhere another', async () => {
    await record(
      says('a', [full, zhangInFull]),
      says('b', [group, zhang]),
      says('c', [chemicals, zhangElsewhere]),
    );
    expect((await graph.entitiesById([zhang.id, zhangInFull.id])).map((e) => e?.id)).toEqual([
      zhangInFull.id,
      zhangInFull.id,
    ]);
    expect((await graph.entitiesById([zhangElsewhere.id]))[0]?.id).toBe(zhangElsewhere.id);
  });

  test('a second company that the short name could stand for parts what was joined', async () => {
    await record(says('a', [full]), says('b', [stem]));
    expect(await standsFor(stem)).toBe(full.name);
    await record(says('c', [chemicals]));
    expect(await standsFor(stem)).toBe(stem.name);
    expect(await figures(full)).toEqual([full.name]);
    expect(await figures(stem)).toEqual([stem.name]);
    await record(withdrawn(says('c', [])));
    expect(await standsFor(stem)).toBe(full.name);
  });

  test('a person says "not the same": each statement goes back to the name that led it there, and later articles obey', async () => {
    await record(says('a', [full]), says('b', [short]));
    const report = await decide(graph, verdict(full, short, false));
    expect(report).toMatchObject({
      moves: [{ id: short.id, from: { id: full.id }, to: { id: short.id } }],
      statements: 2,
    });
    expect(await figures(full)).toEqual([full.name]);
    expect(await figures(short)).toEqual([short.name]);
    await record(says('c', [short]), says('d', [full, short]));
    expect(await standsFor(short)).toBe(short.name);
    expect(await figures(short)).toEqual([short.name, short.name, short.name]);
  });

  test('a person joins what the rules would not, and takes it back', async () => {
    await record(says('a', [full]), says('b', [chemicals]));
    const before = await wholeGraph(graph.engine);
    await decide(graph, verdict(full, chemicals, true));
    expect(await standsFor(chemicals)).toBe(full.name);
    expect((await graph.nameDecisions(full.id)).joined).toMatchObject([
      { name: chemicals.name, author: 'lin', because: 'the register says so', score: 1 },
    ]);
    await graph.recordVerdicts({ set: [], withdrawn: [verdictId(full.id, chemicals.id)] }, at);
    expect(await wholeGraph(graph.engine)).toEqual(before);
  });

  test('a preview says what would change and changes nothing', async () => {
    await record(says('a', [full]), says('b', [short]));
    const before = await wholeGraph(graph.engine);
    const report = await graph.previewVerdicts({ set: [verdict(full, short, false)], withdrawn: [] });
    expect(report).toMatchObject({
      moves: [{ name: short.name, to: { name: short.name } }],
      statements: null,
    });
    expect(await wholeGraph(graph.engine)).toEqual(before);
  });

  test('the same article again changes nothing, joined names or not', async () => {
    await record(says('a', [full, short, zhang, zhangInFull]));
    const before = await wholeGraph(graph.engine);
    const again = await record(says('a', [full, short, zhang, zhangInFull]));
    expect(again).toMatchObject({ created: { statements: 0 }, removed: { statements: 0 } });
    expect(await wholeGraph(graph.engine)).toEqual(before);
  });

  test('when the article with the full name goes, the short name stands for itself again', async () => {
    const alone = new IndicatorGraph(await open());
    await alone.record([says('b', [short])], at);
    const expected = await wholeGraph(alone.engine);
    graph = new IndicatorGraph(await open());
    await record(says('b', [short]), says('a', [full]));
    expect(await standsFor(short)).toBe(full.name);
    await record(withdrawn(says('a', [])));
    expect(await wholeGraph(graph.engine)).toEqual(expected);
  });

  test('a text of nothing but names, and names of 300 characters', async () => {
    const many = Array.from({ length: 400 }, (_, i) =>
      entity(
        'Organization',
        `天河${String.fromCodePoint(0x4e00 + (i % 20))}${String.fromCodePoint(0x5e00 + i)}贸易公司`,
      ),
    );
    const long = entity('Organization', `${'天河'.repeat(149)}集团`);
    await record(says('a', [...many, long, stem]));
    expect((await graph.entities({ first: 1 }, { types: ['Organization'] })).totalCount).toBe(
      new Set([...many, long, stem].map(({ id }) => id)).size,
    );
  });

  const thing = fc.constantFrom(...companies, ...people);
  const articles = fc.uniqueArray(
    fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      of: fc.uniqueArray(thing, { minLength: 1, maxLength: 4 }),
    }),
    { minLength: 1, maxLength: 5, selector: ({ id }) => id },
  );
  const verdicts = fc.uniqueArray(
    fc.record({ a: fc.constantFrom(...companies), b: fc.constantFrom(...companies), same: fc.boolean() }),
    { maxLength: 3, selector: ({ a, b }) => verdictId(a.id, b.id) },
  );
  const steps = fc.tuple(articles, verdicts).chain(([read, said]) => {
    const all = [
      ...read.map(({ id, of }) => ({ record: says(id, of) })),
      ...said.filter(({ a, b }) => a !== b).map(({ a, b, same }) => ({ verdict: verdict(a, b, same) })),
    ];
    const order = fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length });
    return fc.tuple(order, order, fc.boolean());
  });

  async function take(into: IndicatorGraph, all: readonly object[]): Promise<readonly string[]> {
    for (const step of all) {
      if ('record' in step) await into.record([step.record as Contribution], at);
      else await decide(into, (step as { readonly verdict: NameVerdict }).verdict);
    }
    return wholeGraph(into.engine);
  }

  test('articles and decisions in any order make one graph', async () => {
    const numRuns = graph.engine.name === 'neo4j' ? 3 : 20;
    await fc.assert(
      fc.asyncProperty(steps, async ([one, other, detour]) => {
        const first = await take(new IndicatorGraph(await open()), one);
        const second = new IndicatorGraph(await open());
        // What came and went in between leaves no trace.
        const visitor = says('visitor', [stem, chemicals, tibet]);
        if (detour) await second.record([visitor], at);
        const halfway = Math.floor(other.length / 2);
        await take(second, other.slice(0, halfway));
        if (detour) await second.record([withdrawn(visitor)], at);
        expect(await take(second, other.slice(halfway))).toEqual(first);
      }),
      { numRuns },
    );
  }, 240_000);
});

describeWithEmbedded('names that many share', (open) => {
  test('a key that becomes crowded parts what it had joined, and joins it again', async () => {
    const graph = new IndicatorGraph(await open());
    await graph.record([says('a', [full]), says('b', [stem])], at);
    const crowd = Array.from({ length: 60 }, (_, i) =>
      entity('Organization', `天河${String.fromCodePoint(0x6000 + i)}业集团`),
    );
    const before = await wholeGraph(graph.engine);
    const standsFor = async (): Promise<string | undefined> => (await graph.entitiesById([stem.id]))[0]?.name;
    expect(await standsFor()).toBe(full.name);
    await graph.record([says('c', crowd)], at);
    expect(await standsFor()).toBe(stem.name);
    await graph.record([withdrawn(says('c', []))], at);
    expect(await wholeGraph(graph.engine)).toEqual(before);
  });
});
