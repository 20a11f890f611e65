import { IndicatorGraph } from '../../src/graph/indicator-graph';
import { orderFields, type Path } from '../../src/graph/questions';
import { type OpenEngine } from '../support/engines';
import * as world from './support/chain';

const recordedAt = '2026-01-01T00:00:00Z';

/** 原油 -FEEDS_INTO-> 对二甲苯 <-USES- 蓝湖酸项目 */
const drawn = ({ hops }: Path): string =>
  hops.reduce(
    (text, { relation, direction, target }) =>
      `${text} ${direction === 'FORWARD' ? `-${relation}->` : `<-${relation}-`} ${target.name}`,
    hops[0]?.source.name ?? '',
  );

const quantities = (page: { items: readonly { node: { quantityText: string } }[] }): string[] =>
  page.items.map(({ node }) => node.quantityText);

/** What the graph answers, in domain terms, on whichever engine holds it. The world is invented: see `support/chain.ts`. */
export function domainQuestions(open: OpenEngine): void {
  let graph: IndicatorGraph;

  beforeAll(async () => {
    graph = new IndicatorGraph(await open());
    await graph.record([world.seed], { recordedAt, seedHash: 'first' });
  });

  describe('names', () => {
    test.each([
      ['an id', world.acidProject.id, world.acidProject],
      ['a simplified name', '对二甲苯', world.paraxylene],
      ['a traditional name', '對二甲苯', world.paraxylene],
      ['the same thing in the other script', '紡織', world.textiles],
      ['an English name, in any case', 'blue lake GROUP', world.firm],
      ['a name in other brackets and blanks', ' 蓝湖 集团 ', world.firm],
      ['an alias', 'px', world.paraxylene],
    ])('%s finds one thing', async (_, name, expected) => {
      expect(await graph.findEntity(name)).toEqual({ found: 'one', node: expected });
    });

    test('an alias of two is ambiguous, and says whose it is', async () => {
      const answer = await graph.findEntity('蓝湖');
      expect(answer).toMatchObject({ found: 'several' });
      expect(answer.found === 'several' && answer.candidates.map(({ name }) => name).sort()).toEqual(
        [world.firm.name, world.otherFirm.name].sort(),
      );
    });

    test('namesakes stay apart, and a type settles what a type can settle', async () => {
      const people = await graph.findEntity('林远');
      expect(people.found === 'several' && people.candidates.map(({ scope }) => scope).sort()).toEqual([
        '红山公司',
        '蓝湖集团',
      ]);
      expect(await graph.findEntity('石油', 'Commodity')).toMatchObject({ found: 'one' });
      expect(await graph.findEntity('石油', 'Person')).toMatchObject({ found: 'none' });
    });

    test.each([
      ['蓝湖集圈', world.firm],
      ['polyestre', world.polyester],
    ])('%s is not there, and what is meant is among the nearest', async (name, meant) => {
      const answer = await graph.findEntity(name);
      expect(answer.found === 'none' && answer.nearest.map(({ id }) => id)).toContain(meant.id);
    });

    test('what is like nothing has nothing near', async () => {
      expect(await graph.findEntity('Ωμέγα')).toEqual({ found: 'none', nearest: [] });
    });

    test.each(['营业收入', '營業收入', 'operating revenue'])('%s is an indicator', async (name) => {
      expect(await graph.findIndicator(name)).toEqual({ found: 'one', node: world.revenue });
    });
  });

  describe('by id', () => {
    test('answers come in the order asked, null where there is none', async () => {
      expect(await graph.entitiesById([world.lake.id, 'e_none', world.oil.id, world.lake.id])).toEqual([
        world.lake,
        null,
        world.oil,
        world.lake,
      ]);
      expect(await graph.articlesById(['none', world.june.id])).toEqual([null, world.june]);
      expect(await graph.sourcesById([world.chains.id])).toEqual([world.chains]);
      expect(await graph.indicatorsById([])).toEqual([]);
    });

    test('a statement comes back as it was, with when it was learned and a summary', async () => {
      const [growth, makes] = await graph.statementsById([world.growth.id, world.makesAcid.id]);
      expect(growth).toEqual({
        ...world.growth,
        recordedAt,
        revision: 1,
        summaryZh: '营业收入 同比 +339.6%，2025-01',
        summaryEn: 'Operating revenue +339.6% year on year, 2025-01',
      });
      expect(makes).toMatchObject({ ...world.makesAcid, summaryZh: '蓝湖酸项目 生产 精对苯二甲酸' });
    });
  });

  describe('figures', () => {
    const all = { first: 50 };

    test.each([
      ['>= 1000000 t/a', ['200万吨/年']],
      ['≥ 100万吨/年', ['200万吨/年']],
      ['> 200万吨/年', []],
      ['= 200 万吨/年', ['200万吨/年']],
      ['> 2万吨', ['2.3万吨']],
      ['>= 3万吨', []],
      ['> 5%', ['339.6%']],
      ['3%..500%', ['339.6%']],
      ['> 5 个百分点', []],
      ['< 0.3亿元', []],
      ['2亿元..2.6亿元', ['2.5亿元', '2.3亿元']],
    ])('with a value %s', async (value, expected) => {
      expect(quantities(await graph.observations(all, { value }, 'VALUE_DESC'))).toEqual(expected);
    });

    test('over 2.3万吨 may be 3万吨 or more: possible, not certain', async () => {
      const value = '>= 3万吨';
      expect(quantities(await graph.observations(all, { value, includePossible: true }))).toEqual([
        '2.3万吨',
      ]);
      expect(quantities(await graph.observations(all, { value: '< 2万吨', includePossible: true }))).toEqual(
        [],
      );
    });

    test.each([
      ['> 3 parsecs', [], /unit that nobody knows/],
      ['lots', [], /cannot be read/],
      ['5%..3%', [], /upper end below/],
      ['3%..5万吨', [], /different units/],
      ['> 5万吨', [world.revenue.id], /counted in money/],
    ])('a value %s is refused with a reason', async (value, indicators, reason) => {
      await expect(graph.observations(all, { value, indicators })).rejects.toMatchObject({
        problem: { code: 'BAD_VALUE_FILTER', message: expect.stringMatching(reason) },
      });
    });

    test.each([
      ['of a subject', { subjects: [world.firm.id] }, 5],
      ['of a subject and what belongs to it', { subjects: [world.firm.id], includeParts: true }, 6],
      ['of an indicator and its narrower ones', { indicators: [world.revenue.id] }, 5],
      ['of a narrower one alone', { indicators: [world.exportRevenue.id] }, 1],
      ['of a commodity', { of: [world.acid.id] }, 1],
      ['with nobody', { with: [world.acid.id] }, 0],
      ['of a kind', { kinds: ['change'] as const }, 1],
      ['of a basis', { bases: ['yoy'] as const }, 1],
      ['of a status', { statuses: ['planned'] as const }, 1],
      ['of an origin', { origins: ['derived'] as const }, 0],
      ['in a period', { period: '2025-02' }, 3],
      ['in a longer period', { period: '2025-Q1' }, 5],
      ['by a publisher', { publisher: 'Other Daily' }, 3],
      ['read surely', { minConfidence: 0.9 }, 6],
      ['published by a day', { asOf: '2025-05-31' }, 4],
      ['published before all', { asOf: '2024-01-01' }, 0],
    ])('%s', async (_, filter, count) => {
      const page = await graph.observations(all, filter);
      expect([page.totalCount, page.items.length]).toEqual([count, count]);
    });

    test.each(orderFields.flatMap((field) => [`${field}_DESC`, `${field}_ASC`] as const))(
      'pages in the order %s are the list, cut in pieces',
      async (order) => {
        const whole = await graph.observations(all, {}, order);
        const ids: string[] = [];
        let after: string | null = null;
        do {
          const page: typeof whole = await graph.observations({ first: 2, after }, {}, order);
          expect(page.totalCount).toBe(7);
          ids.push(...page.items.map(({ node }) => node.id));
          after = page.hasNextPage ? (page.items.at(-1)?.cursor ?? null) : null;
        } while (after !== null);
        expect(ids).toEqual(whole.items.map(({ node }) => node.id));
        expect(ids).toHaveLength(7);
      },
    );

    test('what has no period comes last, either way', async () => {
      for (const order of ['PERIOD_DESC', 'PERIOD_ASC'] as const)
        expect((await graph.observations(all, {}, order)).items.at(-1)?.node.id).toBe(world.plant.id);
    });

    test('a cursor of another list, or none at all, is refused', async () => {
      const page = await graph.observations({ first: 1 });
      const after = page.items[0]?.cursor ?? null;
      const bad = { problem: { code: 'BAD_CURSOR' } };
      await expect(graph.observations({ first: 1, after }, { period: '2025' })).rejects.toMatchObject(bad);
      await expect(graph.observations({ first: 1, after: 'zzz' })).rejects.toMatchObject(bad);
    });
  });

  describe('series', () => {
    const points = (series: Awaited<ReturnType<IndicatorGraph['series']>>) =>
      series.points.map(({ period, low, high }) => [period, low, high]);

    test('levels in the unit they are written in, oldest first, both figures of a point and why one is preferred', async () => {
      const series = await graph.series(world.firm.id, world.revenue.id, { kind: 'level', first: 10 });
      expect(series.unit).toBe('亿元');
      expect(points(series)).toEqual([
        ['2025-01', 2.3, 2.3],
        ['2025-02', 2.5, 2.5],
      ]);
      expect(series.points[1]).toMatchObject({
        preferred: world.februaryInMay.id,
        preferredFor: 'confidence',
        because: 'it was read more surely',
        observations: [{ id: world.februaryInMay.id }, { id: world.februaryInJune.id }],
      });
    });

    test('converted, and as of a day', async () => {
      const series = await graph.series(world.firm.id, world.revenue.id, {
        kind: 'level',
        first: 1,
        unit: '万元',
      });
      expect(points(series)).toEqual([['2025-02', 25_000, 25_000]]);
    });

    test('months between the points for which nothing is known are gaps; no points, no gaps', async () => {
      const all = await graph.series(world.firm.id, world.revenue.id, { kind: 'level', first: 10 });
      expect(all.gaps).toEqual([]);
      const none = await graph.series(world.firm.id, world.revenue.id, { kind: 'level', first: 0 });
      expect([none.points, none.gaps]).toEqual([[], []]);
    });

    test('a unit that cannot hold the points is refused', async () => {
      const asked = graph.series(world.firm.id, world.revenue.id, { kind: 'level', first: 10, unit: 'USD' });
      await expect(asked).rejects.toMatchObject({ problem: { code: 'MIXED_UNITS' } });
    });

    test('nothing known is a line without points', async () => {
      const series = await graph.series(world.lake.id, world.revenue.id, { first: 10 });
      expect(series.points).toEqual([]);
    });

    test('figures that cannot both be right are in conflict; roundings and other periods are not', async () => {
      const ids = (found: readonly { id: string }[]): string[] => found.map(({ id }) => id);
      expect(ids(await graph.conflicts(world.februaryInMay.id))).toEqual([world.februaryInJune.id]);
      expect(ids(await graph.conflicts(world.januaryId))).toEqual([]);
      expect(ids(await graph.conflicts(world.februaryInMay.id, { asOf: '2025-05-31' }))).toEqual([]);
    });
  });

  describe('links', () => {
    const options = { maxHops: 6, first: 10 };

    test('oil and textiles are linked by one project on the way and one that declares it', async () => {
      const { links, empty, truncated } = await graph.projectsLinking(
        world.oil.id,
        world.textiles.id,
        options,
      );
      expect(links.map(({ project, how }) => [project.name, how])).toEqual([
        ['油布联动工程', 'declared'],
        ['蓝湖酸项目', 'flow'],
      ]);
      expect(links.map(({ paths }) => paths.map(drawn))).toEqual([
        ['原油 -FEEDS_INTO-> 对二甲苯 <-LINKS_INDUSTRY- 油布联动工程 -LINKS_INDUSTRY-> 纺织'],
        [
          '原油 -FEEDS_INTO-> 对二甲苯 <-USES- 蓝湖酸项目 -PRODUCES-> 精对苯二甲酸 -FEEDS_INTO-> 聚酯 -FEEDS_INTO-> 纺织',
        ],
      ]);
      expect(links.map(({ backgroundHops, length }) => [backgroundHops, length])).toEqual([
        [1, 3],
        [3, 5],
      ]);
      expect({ empty, truncated }).toEqual({ empty: null, truncated: false });
    });

    test('each hop shows what stands behind it', async () => {
      const { links } = await graph.projectsLinking(world.crude.id, world.textiles.id, options);
      const hops = links.find(({ how }) => how === 'flow')?.paths[0]?.hops ?? [];
      expect(hops.map(({ origin }) => origin)).toEqual([
        'background',
        'reported',
        'reported',
        'background',
        'background',
      ]);
      expect(hops[1]?.statements).toMatchObject([
        { id: world.usesParaxylene.id, evidence: [{ articleId: world.may.id }] },
      ]);
      expect(hops[0]?.statements).toMatchObject([{ sourceId: world.chains.id, evidence: [] }]);
    });

    test('as of a day, only what was published by then links', async () => {
      const names = async (asOf: string): Promise<string[]> =>
        (await graph.projectsLinking(world.oil.id, world.textiles.id, { ...options, asOf })).links.map(
          ({ project }) => project.name,
        );
      expect(await names('2025-05-31')).toEqual(['蓝湖酸项目']);
      expect(await names('2025-01-01')).toEqual([]);
    });

    test.each([
      [
        world.wheat,
        world.textiles,
        /小麦.*stands for itself alone; 纺织.*as far as 面包; .*do not meet within 6 hops/,
      ],
      [world.textiles, world.oil, /No flow leaves the first; no flow arrives at the second/],
      [
        world.oil,
        world.textiles,
        // One step from the first was all it took; that flow arrives at the second is said all the same.
        /石油.*stands for itself and what it contains: 原油.*flow to the second was followed back for 1 step, .*do not meet within 1 hops/,
      ],
    ])('%#: nothing links them, and the answer says why', async (from, to, why) => {
      const maxHops = from === world.oil ? 1 : 6;
      const { links, empty, noFlow } = await graph.projectsLinking(from.id, to.id, { ...options, maxHops });
      // A declaration needs no way of flow.
      expect(links.filter(({ how }) => how === 'flow')).toEqual([]);
      if (links.length > 0) return expect(noFlow).toEqual([]);
      expect(empty).toMatch(why);
      expect(noFlow).toMatchObject([{ from: { id: from.id }, to: { id: to.id }, maxHops, meets: false }]);
      const [told] = noFlow;
      expect(told?.aheadSteps === 0).toBe(/No flow leaves/.test(empty ?? ''));
      for (const { name } of told?.ahead.first ?? []) expect(empty).toContain(name);
    });

    test('paths take any relation; those through a shared place come last', async () => {
      const found = await graph.paths(world.firm.id, world.otherFirm.id, { maxHops: 4, first: 5 });
      expect(found.paths.map(drawn)).toEqual(['蓝湖集团 -LOCATED_IN-> 蓝湖市 <-LOCATED_IN- 红山公司']);
    });

    test('a path says how it ranks: what it passes, how long it is, what rests on background', async () => {
      const { paths } = await graph.paths(world.firm.id, world.otherFirm.id, { maxHops: 4, first: 5 });
      expect(paths.map(({ because, length, backgroundHops }) => [because, length, backgroundHops])).toEqual([
        ['First: 蓝湖市 inside, which very many share, 2 steps, all reported.', 2, 0],
      ]);
    });

    test.each([
      ['along the relations', { direction: 'along' }, []],
      ['around the place', { avoid: [world.lake.id] }, []],
      [
        'by way of the place',
        { via: [world.lake.id] },
        ['蓝湖集团 -LOCATED_IN-> 蓝湖市 <-LOCATED_IN- 红山公司'],
      ],
      ['by way of somebody far off', { via: [world.wheat.id] }, []],
    ] as const)('paths between two firms %s', async (_, options, expected) => {
      const found = await graph.paths(world.firm.id, world.otherFirm.id, {
        maxHops: 4,
        first: 5,
        ...options,
      });
      expect(found.paths.map(drawn)).toEqual(expected);
    });

    test.each([
      ['by way of polyester', { via: [world.polyester.id] }, ['蓝湖酸项目']],
      ['around paraxylene', { avoid: [world.paraxylene.id] }, []],
      ['around the acid project', { avoid: [world.acidProject.id] }, ['油布联动工程']],
      ['by flow alone', { relations: ['FEEDS_INTO', 'USES', 'PRODUCES'] }, ['蓝湖酸项目']],
      ['by what is declared alone', { relations: ['LINKS_INDUSTRY', 'FEEDS_INTO'] }, ['油布联动工程']],
    ] as const)('oil and textiles, %s', async (_, more, expected) => {
      const found = await graph.projectsLinking(world.oil.id, world.textiles.id, { ...options, ...more });
      expect(found.links.map(({ project }) => project.name)).toEqual(expected);
    });

    test('against the flow the ends change places', async () => {
      const names = async (from: string, to: string, direction: 'along' | 'against' | 'any') =>
        (await graph.projectsLinking(from, to, { ...options, direction })).links.map(
          ({ project }) => project.name,
        );
      const [oil, textiles] = [world.oil.id, world.textiles.id];
      expect(await names(textiles, oil, 'along')).toEqual(['油布联动工程']);
      expect(await names(textiles, oil, 'against')).toEqual(await names(oil, textiles, 'along'));
      expect(await names(textiles, oil, 'any')).toEqual(await names(oil, textiles, 'any'));
    });

    test('paths keep to the relations asked for', async () => {
      const options = { maxHops: 6, first: 5, relations: ['HOLDS_POST_IN', 'OWNS', 'PRODUCES'] as const };
      const found = await graph.paths(world.acid.id, world.chief.id, options);
      expect(found.paths.map(drawn)).toEqual([
        '精对苯二甲酸 <-PRODUCES- 蓝湖酸项目 <-OWNS- 蓝湖集团 <-HOLDS_POST_IN- 林远',
      ]);
      expect((await graph.paths(world.acid.id, world.wheat.id, options)).paths).toEqual([]);
    });

    test('what lies around a place', async () => {
      const around = await graph.neighborhood(world.lake.id, { depth: 1, first: 10 });
      expect(around.entities.map(({ id }) => id).sort()).toEqual([world.firm.id, world.otherFirm.id].sort());
      expect(around.edges).toHaveLength(2);
      const cut = await graph.neighborhood(world.lake.id, { depth: 2, first: 1 });
      expect([cut.entities.length, cut.omitted > 0]).toEqual([1, true]);
    });
  });

  describe('search', () => {
    test.each([
      ['藍湖集團', world.firm.id, '蓝湖集团'],
      ['acid proj', world.acidProject.id, 'Blue Lake acid project'],
      ['营业收入', world.revenue.id, '营业收入'],
      ['PX', world.paraxylene.id, 'PX'],
      ['lanhu', world.firm.id, '蓝湖'],
      ['lhjt', world.firm.id, '蓝湖集团'],
      ['lhj', world.firm.id, '蓝湖集团'],
      ['業績', world.june.id, '藍湖集團業績'],
      ['339.6', world.growth.id, '营业收入 同比 +339.6%，2025-01'],
    ])('%s', async (words, id, matched) => {
      const hits = await graph.search(words, { first: 20 });
      expect(hits).toContainEqual(expect.objectContaining({ id, matched }));
    });

    test.each([
      ['藍湖集', 'name', 'words', '蓝湖集'],
      ['acid PROJ', 'nameEn', 'words', 'acid proj'],
      ['lake blue', 'nameEn', 'words', 'Blue Lake'],
      ['px', 'alias', 'words', 'PX'],
      ['lanhuji', 'name', 'pinyin', '蓝湖集'],
      ['hujit', 'name', 'pinyin', '湖集团'],
      ['lhj', 'name', 'initials', '蓝湖集'],
      ['業績', 'title', 'words', '業績'],
      ['+339', 'summaryZh', 'words', '+339'],
      ['湖', 'name', 'words', '湖'],
    ])('%s: which text matched, how, and where', async (words, field, by, marked) => {
      const hits = await graph.search(words, { first: 20 });
      const marks = hits.map(({ matched, spans, ...hit }) => ({
        field: hit.field,
        by: hit.by,
        marked: spans.map(({ start, end }) => matched.slice(start, end)).join(' '),
      }));
      expect(marks).toContainEqual({ field, by, marked });
    });

    test('of one kind only, best first, and nothing for nonsense', async () => {
      const hits = await graph.search('蓝湖', { first: 10, kinds: ['entity'] });
      expect(new Set(hits.map(({ kind }) => kind))).toEqual(new Set(['entity']));
      expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).sort((a, b) => b - a));
      expect(await graph.search('zzzz', { first: 10 })).toEqual([]);
    });
  });

  describe('lists', () => {
    test('relations of an entity, by direction and type', async () => {
      const types = async (direction: 'in' | 'out' | 'both'): Promise<string[]> =>
        (await graph.relationsOf(world.firm.id, { first: 9 }, { direction })).items
          .map(({ node }) => node.type)
          .sort();
      expect(await types('out')).toEqual(['LOCATED_IN', 'OWNS']);
      expect(await types('in')).toEqual(['HOLDS_POST_IN']);
      expect(await types('both')).toEqual(['HOLDS_POST_IN', 'LOCATED_IN', 'OWNS']);
    });

    test('asked together, lists of many entities are what each is by itself, and their cursors go on', async () => {
      const ids = [world.firm.id, world.lake.id, 'none', world.firm.id, world.otherFirm.id];
      const relations = (id: string, first: number) =>
        graph.relationsOf(id, { first }, { direction: 'both' });
      const figures = (id: string, first: number) =>
        graph.observations({ first }, { subjects: [id], kinds: ['level'] }, 'VALUE_ASC');
      for (const list of [relations, figures])
        for (const first of [1, 2, 10]) {
          const together = await Promise.all(ids.map((id) => list(id, first)));
          for (const [i, id] of ids.entries()) expect(together[i]).toEqual(await list(id, first));
        }
      const [page] = await Promise.all(ids.map((id) => relations(id, 1)));
      const after = page?.items[0]?.cursor ?? null;
      const rest = await graph.relationsOf(world.firm.id, { first: 9, after }, { direction: 'both' });
      expect([page?.totalCount, rest.items.length, rest.totalCount]).toEqual([3, 2, 3]);
    });

    test('counts of relations for several at once', async () => {
      expect(await graph.relationCounts([world.lake.id, 'none', world.acid.id])).toEqual([
        [{ type: 'LOCATED_IN', direction: 'in', count: 2 }],
        [],
        [
          { type: 'FEEDS_INTO', direction: 'in', count: 1 },
          { type: 'FEEDS_INTO', direction: 'out', count: 1 },
          { type: 'PRODUCES', direction: 'in', count: 1 },
        ],
      ]);
    });

    test('statements of an article in the order of its text', async () => {
      const page = await graph.statements({ first: 50 }, { article: world.may.id });
      const starts = page.items.map(({ node }) => node.evidence[0]?.span.start ?? -1);
      expect(starts).toEqual([0, 20, 40, 60, 100, 120, 140, 160, 180]);
    });

    test('statements about an entity, as of a day', async () => {
      const count = async (asOf: string | null): Promise<number> =>
        (await graph.statements({ first: 1 }, { entity: world.firm.id, asOf })).totalCount;
      expect([await count(null), await count('2025-05-31'), await count('2000-01-01')]).toEqual([8, 5, 0]);
    });

    test('entities, indicators, articles, mentions, resolutions', async () => {
      const projects = await graph.entities({ first: 2 }, { types: ['Project'] });
      expect([projects.totalCount, projects.items.length, projects.hasNextPage]).toEqual([3, 2, true]);
      const rest = await graph.entities(
        { first: 2, after: projects.items[1]?.cursor ?? null },
        { types: ['Project'] },
      );
      expect([rest.items.length, rest.hasNextPage]).toEqual([1, false]);
      expect((await graph.indicators({ first: 10 })).totalCount).toBe(4);
      expect((await graph.articles({ first: 10 })).items.map(({ node }) => node.id)).toEqual([
        world.june.id,
        world.may.id,
      ]);
      expect((await graph.articles({ first: 10 }, { asOf: '2025-05-31' })).totalCount).toBe(1);
      expect((await graph.mentionsOf(world.firm.id, { first: 10 })).items.map(({ node }) => node)).toEqual([
        world.firmInJune,
        world.firmInMay,
      ]);
      expect(await graph.resolutionsOf(world.firm.id)).toEqual(world.seed.batch.resolutions);
    });

    test('the overview counts what there is', async () => {
      const overview = await graph.overview();
      expect(overview).toMatchObject({ revision: 1, observations: 7, indicators: 4, articles: 2 });
      expect(overview.entities).toContainEqual({ type: 'Project', count: 3 });
      expect(overview.relations).toContainEqual({ type: 'FEEDS_INTO', count: 5 });
      expect(overview.newest).toHaveLength(10);
    });
  });
}
