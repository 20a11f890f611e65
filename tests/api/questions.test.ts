import { type FastifyInstance } from 'fastify';
import { IndicatorGraph } from '../../src/graph/indicator-graph';
import { localRecorder } from '../../src/ingest/recorder';
import { seed } from '../../src/ingest/seed';
import { describeOnEngines } from '../support/engines';
import { ask, serverOf } from './support/ask';

/** The questions that the project began with, asked as a client asks them, on the facts of `seed-data`. */
describeOnEngines('the questions of the founding article', (open) => {
  let app: FastifyInstance;

  beforeAll(async () => {
    const engine = await open();
    const graph = new IndicatorGraph(engine);
    await seed(localRecorder(graph));
    app = await serverOf(graph, { health: () => engine.health() });
  }, 200_000);
  afterAll(() => app?.close());

  const data = async <T>(query: string, variables: Record<string, unknown> = {}): Promise<T> => {
    const answer = await ask(app, query, variables);
    expect(answer.errors).toBeUndefined();
    return answer.data as T;
  };

  interface Hop {
    relation: string;
    direction: string;
    origin: string;
    source: { name: string };
    target: { name: string };
    evidence: { quote: string; start: number; article: { publishedOn: string } }[];
    citation: { title: string } | null;
  }
  interface Links {
    projectsLinking: {
      links: { project: { name: string }; how: string; paths: { hops: Hop[] }[] }[];
      empty: string | null;
      truncated: boolean;
    };
  }

  const links = `query ($from: String!, $to: String!) {
    projectsLinking(from: $from, to: $to) {
      links { project { name } how paths { hops {
        relation direction origin source { name } target { name }
        evidence { quote start article { publishedOn } } citation { title }
      } } }
      empty truncated
    }
  }`;

  describe('which projects link oil to textiles?', () => {
    test.each([
      ['oil', 'textiles'],
      ['石油', '纺织'],
      ['石油', '紡織'],
    ])('from %s to %s: the PTA and the aromatics project', async (from, to) => {
      const { projectsLinking } = await data<Links>(links, { from, to });
      expect(projectsLinking.links.map(({ project }) => project.name).sort()).toEqual([
        '乌石化200万吨/年PTA项目',
        '乌石化芳烃产业发展项目',
      ]);
      expect(projectsLinking).toMatchObject({ empty: null, truncated: false });
    });

    test('hop by hop: reported hops with their words, background hops with their citation', async () => {
      const { projectsLinking } = await data<Links>(links, { from: 'oil', to: 'textiles' });
      const paths = projectsLinking.links.flatMap((link) => link.paths);
      expect(paths.length).toBeGreaterThan(0);
      for (const { hops } of paths) {
        for (const [i, hop] of hops.entries()) {
          if (i > 0) expect(hop.source.name).toBe(hops[i - 1]?.target.name);
          if (hop.origin === 'reported') {
            expect(hop.evidence[0]?.quote).toEqual(expect.stringMatching(/.{2}/));
            expect(hop.evidence[0]?.article.publishedOn).toBe('2026-02-24');
          } else {
            expect([hop.origin, hop.evidence]).toEqual(['background', []]);
            expect(hop.citation?.title).toEqual(expect.stringMatching(/.{2}/));
          }
        }
      }
      const origins = new Set(paths.flatMap(({ hops }) => hops.map(({ origin }) => origin)));
      expect([...origins].sort()).toEqual(['background', 'reported']);
    });

    test('a pair that nothing links says why', async () => {
      const { projectsLinking } = await data<Links>(links, { from: '铜精矿', to: '纺织' });
      expect(projectsLinking.links).toEqual([]);
      expect(projectsLinking.empty).toMatch(/铜精矿|copper concentrate/);
    });
  });

  describe('how did revenue, profit and output of the group change?', () => {
    test.each([
      '新疆有色集團',
      '新疆有色集团',
      '新疆有色金屬工業(集團)有限責任公司',
      'Xinjiang Nonferrous Metal Industry (Group) Co. Ltd.',
    ])('asked as %s', async (subject) => {
      interface Figures {
        observations: {
          totalCount: number;
          nodes: { indicator: { name: string }; evidence: { quote: string }[] }[];
        };
      }
      const { observations } = await data<Figures>(
        `query ($subject: [String!]) {
            observations(filter: { subject: $subject, kind: change }, orderBy: INDICATOR_ASC) {
              totalCount
              nodes { indicator { name } value unit normalizedLow normalizedUnit basis basePeriod period status evidence { quote } }
            }
          }`,
        { subject },
      );
      const of = (name: string): unknown =>
        observations.nodes.find(({ indicator }) => indicator.name === name);
      expect(observations.totalCount).toBe(3);
      const shared = {
        basis: 'yoy',
        period: '2026-01',
        basePeriod: '2025-01',
        status: 'realised',
        normalizedUnit: '1',
      };
      expect(of('营业收入')).toMatchObject({ ...shared, value: 339.6, unit: '%', normalizedLow: 3.396 });
      expect(of('利润总额')).toMatchObject({ ...shared, value: 17, unit: '倍', normalizedLow: 17 });
      expect(of('工业总产值')).toMatchObject({ ...shared, value: 261, unit: '%', normalizedLow: 2.61 });
      for (const { evidence } of observations.nodes) expect(evidence[0]?.quote).toMatch(/增長/);
    });
  });

  test('how much bonded copper ore was mixed, who runs it, who supervises it?', async () => {
    const answer = await data(`{
      observations(filter: { indicator: "混礦總量" }) {
        nodes { subject { name } of { name } comparator value unit normalizedLow normalizedUnit period evidence { quote } }
      }
      runs: entity(name: "保税混矿") { relations(types: [OPERATES], direction: in) { nodes { from { name } } } }
      supervises: entity(name: "保稅混礦") { relations(types: [REGULATES], direction: in) { nodes { from { name } } } }
    }`);
    expect(answer).toMatchObject({
      observations: {
        nodes: [
          {
            subject: { name: '保税混矿' },
            of: [{ name: '铜精矿' }],
            comparator: 'more_than',
            value: 2.3,
            unit: '萬噸',
            normalizedLow: 23000,
            normalizedUnit: 't',
            evidence: [{ quote: '混礦總量已突破2.3萬噸' }],
          },
        ],
      },
      runs: { relations: { nodes: [{ from: { name: '阿拉山口口岸' } }] } },
      supervises: { relations: { nodes: [{ from: { name: '阿拉山口海关' } }] } },
    });
  });

  test.each(['>= 1000000 t/a', '≥ 100万吨/年', '200万吨/年', '1..3百万吨/年'])(
    'the PTA capacity is found by a value of %s',
    async (value) => {
      const answer = await data(
        `query ($value: String) { observations(filter: { kind: capacity, value: $value }) {
          totalCount nodes { subject { name } normalizedLow normalizedUnit quantityText } } }`,
        { value },
      );
      expect(answer).toEqual({
        observations: {
          totalCount: 1,
          nodes: [
            {
              subject: { name: '乌石化200万吨/年PTA项目' },
              normalizedLow: 2_000_000,
              normalizedUnit: 't/a',
              quantityText: '200萬噸/年',
            },
          ],
        },
      });
    },
  );

  test.each(['> 3000000 t/a', '< 1 t/a', '> 5%'])('and not by %s', async (value) => {
    const query = `query ($value: String) { observations(filter: { kind: capacity, value: $value }) { totalCount } }`;
    expect(await data(query, { value })).toEqual({ observations: { totalCount: 0 } });
  });

  test('what stands within two steps of 阿拉山口?', async () => {
    interface Around {
      neighborhood: {
        center: { name: string };
        entities: { id: string; name: string }[];
        edges: { fromId: string; toId: string }[];
      };
    }
    const { neighborhood } = await data<Around>(
      `{ neighborhood(of: "阿拉山口", depth: 2) { center { id name } entities { id name } edges { fromId toId type reported } } }`,
    );
    const names = neighborhood.entities.map(({ name }) => name);
    expect(neighborhood.center.name).toBe('阿拉山口市');
    expect(names).toEqual(expect.arrayContaining(['阿拉山口口岸', '阿拉山口海关', '查检三科', '保税混矿']));
    expect(names).not.toContain('纺织');
    const ids = new Set(
      [...neighborhood.entities, neighborhood.center as { id: string; name: string }].map(({ id }) => id),
    );
    for (const { fromId, toId } of neighborhood.edges)
      expect([ids.has(fromId), ids.has(toId)]).toEqual([true, true]);
  });

  test('how is copper concentrate connected with a person?', async () => {
    interface Paths {
      paths: { paths: { hops: Hop[] }[] };
    }
    const { paths } = await data<Paths>(
      `{ paths(from: "銅精礦", to: "牟錕") { paths { hops {
        relation direction origin source { name } target { name } evidence { quote start article { publishedOn } } citation { title }
      } } truncated } }`,
    );
    expect(paths.paths.length).toBeGreaterThan(0);
    for (const { hops } of paths.paths) {
      expect([hops[0]?.source.name, hops.at(-1)?.target.name]).toEqual(['铜精矿', '牟锟']);
      expect(hops.at(-1)).toMatchObject({ relation: 'HOLDS_POST_IN', direction: 'BACKWARD' });
    }
  });

  test('paths by way of one thing, around another, and what may not be asked', async () => {
    interface Paths {
      paths: {
        paths: { because: string; length: number; crowded: { name: string }[]; hops: Hop[] }[];
        cuts: unknown[];
      };
    }
    const query = `query ($via: [String!], $avoid: [String!], $direction: WalkDirection) {
      paths(from: "銅精礦", to: "牟錕", maxHops: 5, first: 3, via: $via, avoid: $avoid, direction: $direction) {
        paths { because length backgroundHops crowded { name } hops { source { name } target { name } } }
        truncated cuts { bound max at { name } message } } }`;
    const namesOn = ({ paths }: Paths) =>
      paths.paths.map(({ hops }) => [hops[0]?.source.name, ...hops.map(({ target }) => target.name)]);
    const all = await data<Paths>(query);
    expect(all.paths.paths[0]?.because).toMatch(/^First: /);
    const [first = []] = namesOn(all);
    const inside = first[1] ?? '';
    for (const names of namesOn(await data<Paths>(query, { via: [inside] }))) expect(names).toContain(inside);
    for (const names of namesOn(await data<Paths>(query, { avoid: [inside] })))
      expect(names).not.toContain(inside);
    const { errors: unknown } = await ask(app, query, { via: ['没有这个名字的公司'] });
    expect(unknown?.[0]?.extensions.code).toBe('NOT_FOUND');
    const { errors: many } = await ask(app, query, { via: Array.from({ length: 6 }, () => inside) });
    expect(many?.[0]?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 'via', max: 5, value: 6 });
  });

  describe('search', () => {
    interface Found {
      search: {
        totalCount: number;
        nodes: { kind: string; matched: string; item: { name?: string } | null }[];
      };
    }
    const query = `query ($text: String!) { search(text: $text, first: 50) {
      totalCount nodes { kind matched score item { ... on Entity { name } ... on Indicator { name } } } } }`;

    test.each([
      ['石化', '中国石油天然气股份有限公司乌鲁木齐石化分公司'],
      ['石油', '石油'],
      ['PTA', '乌石化200万吨/年PTA项目'],
      ['copper', '铜精矿'],
      ['銅', '铜精矿'],
    ])('%s finds %s', async (text, name) => {
      const { search } = await data<Found>(query, { text });
      expect(search.nodes.map(({ item }) => item?.name)).toContain(name);
      expect(search.nodes.every(({ item }) => item !== null)).toBe(true);
    });

    test('what is nowhere finds nothing', async () =>
      expect((await data<Found>(query, { text: '鯨魚' })).search).toEqual({ totalCount: 0, nodes: [] }));
  });

  test('what is in the graph?', async () => {
    interface Overview {
      overview: { revision: number; articles: number; observations: number; newest: unknown[] };
    }
    const { overview } = await data<Overview>(
      '{ overview { revision articles observations newest { id summaryZh } } }',
    );
    expect(overview).toMatchObject({ articles: 1, observations: 7 });
    expect(overview.newest.length).toBeGreaterThan(0);
  });

  test.each([
    ['{ entity(name: "没有这个名字的公司") { id } }', 'NOT_FOUND'],
    [
      '{ observations(filter: { kind: capacity, value: "> 5 furlongs" }) { totalCount } }',
      'BAD_VALUE_FILTER',
    ],
    ['{ entities(after: "bm90IG9uZQ") { totalCount } }', 'BAD_CURSOR'],
  ])('%s is refused as %s', async (query, code) => {
    const { errors } = await ask(app, query);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
  });

  test('a cursor of another list is refused', async () => {
    interface First {
      entities: { pageInfo: { endCursor: string } };
    }
    const { entities } = await data<First>('{ entities(first: 2) { pageInfo { endCursor } } }');
    const query = 'query ($after: String) { observations(after: $after) { totalCount } }';
    const { errors } = await ask(app, query, { after: entities.pageInfo.endCursor });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_CURSOR']);
  });

  test('pages put together are the list', async () => {
    interface Page {
      observations: {
        totalCount: number;
        nodes: { id: string }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
    }
    const query = `query ($after: String) { observations(first: 2, after: $after, orderBy: VALUE_DESC) {
      totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`;
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const { observations }: Page = await data<Page>(query, { after });
      ids.push(...observations.nodes.map(({ id }) => id));
      after = observations.pageInfo.hasNextPage ? observations.pageInfo.endCursor : null;
    } while (after !== null);
    const all = await data<Page>(
      '{ observations(first: 100, orderBy: VALUE_DESC) { totalCount nodes { id } } }',
    );
    expect(ids).toEqual(all.observations.nodes.map(({ id }) => id));
    expect(ids).toHaveLength(all.observations.totalCount);
  });

  test('every evidence can be followed to its article, every entity to its figures', async () => {
    const answer = await data<{ articles: { nodes: { id: string; statements: { totalCount: number } }[] } }>(
      `{ articles { nodes { id title publishedOn statements(first: 5) { totalCount nodes { id evidence { article { id } } } } } } }`,
    );
    expect(answer.articles.nodes).toHaveLength(1);
    expect(answer.articles.nodes[0]?.statements.totalCount).toBeGreaterThan(30);
  });

  test('what changed since a revision: all since the first, nothing since the last', async () => {
    interface Changes {
      overview: { revision: number };
      all: { totalCount: number; nodes: { revision: number }[]; pageInfo: { endCursor: string } };
    }
    const { overview, all } = await data<Changes>(
      '{ overview { revision } all: changes(since: 0, first: 50) { totalCount nodes { id revision } pageInfo { endCursor } } }',
    );
    expect(all.totalCount).toBeGreaterThan(50);
    expect(all.nodes.every(({ revision }) => revision <= overview.revision)).toBe(true);
    const query = `query ($since: Int!, $after: String) {
      none: changes(since: $since) { totalCount nodes { id } }
      rest: changes(since: 0, first: 1000, after: $after) { nodes { id } } }`;
    const { none, rest } = await data<{ none: unknown; rest: { nodes: unknown[] } }>(query, {
      since: overview.revision,
      after: all.pageInfo.endCursor,
    });
    expect(none).toEqual({ totalCount: 0, nodes: [] });
    expect(rest.nodes).toHaveLength(all.totalCount - 50);
  });

  test('as of the day before, nothing was reported; background stays', async () => {
    const answer = await data<{ observations: { totalCount: number }; statements: { totalCount: number } }>(
      '{ observations(asOf: "2026-02-23") { totalCount } statements(asOf: "2026-02-23", origins: [background]) { totalCount } }',
    );
    expect(answer.observations.totalCount).toBe(0);
    expect(answer.statements.totalCount).toBeGreaterThan(5);
  });

  test('ready', async () =>
    expect((await app.inject({ url: '/health' })).json()).toEqual({ live: true, ready: true }));
});
