import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type IndicatorGraph } from '../../src/graph/indicator-graph';
import { describeWithShared, sharedPath } from '../support/shared';
import { curatedGraph, readGraph } from './read-and-curated/graphs';
import { compareArticle, comparisonDocument, published, reviewed } from './read-and-curated/report';

const root = join(__dirname, '..', '..');
const path = sharedPath('seed', 'article.txt');

async function idOf(graph: IndicatorGraph, name: string): Promise<string> {
  const answer = await graph.findEntity(name);
  if (answer.found !== 'one') throw new Error(`${name} is ${answer.found}`);
  return answer.node.id;
}

/** The projects that link two things, each with where the hops of its best way come from. */
async function links(graph: IndicatorGraph, from: string, to: string): Promise<readonly string[]> {
  const answer = await graph.projectsLinking(await idOf(graph, from), await idOf(graph, to), {
    maxHops: 6,
    first: 20,
  });
  return answer.links.map(({ project, paths }) => {
    const origins = new Set(paths.flatMap(({ hops }) => hops.map(({ origin }) => origin)));
    return `${project.name}: ${[...origins].sort().join(', ')}`;
  });
}

async function figures(graph: IndicatorGraph, subject: string): Promise<readonly (number | null)[]> {
  const page = await graph.observations({ first: 20 }, { subjects: [await idOf(graph, subject)] });
  return page.items.map(({ node }) => node.normalizedLow).sort((a, b) => (a ?? 0) - (b ?? 0));
}

/** Figures by value, as a dashboard or a program asks for them. */
async function values(
  graph: IndicatorGraph,
  filter: Parameters<IndicatorGraph['observations']>[1],
): Promise<readonly string[]> {
  const page = await graph.observations({ first: 50 }, filter);
  return page.items
    .map(({ node }) => `${node.kind} ${node.basis ?? ''} ${node.normalizedLow} ${node.normalizedUnit}`)
    .sort();
}

async function indicatorOf(graph: IndicatorGraph, name: string): Promise<string> {
  const answer = await graph.findIndicator(name);
  if (answer.found !== 'one') throw new Error(`${name} is ${answer.found}`);
  return answer.node.id;
}

async function owned(graph: IndicatorGraph, owner: string): Promise<readonly string[]> {
  const page = await graph.statements({ first: 200 }, { entity: await idOf(graph, owner) });
  const ids = page.items.flatMap(({ node }) =>
    node.statementKind === 'relation' && node.type === 'OWNS' ? [node.toId] : [],
  );
  return (await graph.entitiesById([...new Set(ids)])).map((entity) => entity?.name ?? '').sort();
}

describeWithShared('the founding article, read over background alone', () => {
  let read: IndicatorGraph;
  let curated: IndicatorGraph;
  beforeAll(async () => {
    [read, curated] = [await readGraph(path, published), await curatedGraph()];
  });
  afterAll(async () => {
    await read.engine.close();
    await curated.engine.close();
  });

  test('which projects link oil to textiles? The two that the curated facts answer, by reported hops', async () => {
    const answer = await links(read, '石油', '纺织业');
    expect(answer).toEqual([
      '乌石化芳烃产业发展项目: background, reported',
      '200万吨/年精对苯二甲酸(PTA)项目: background, reported',
    ]);
    expect(await links(curated, '石油', '纺织业')).toEqual([
      '乌石化芳烃产业发展项目: background, reported',
      '乌石化200万吨/年PTA项目: background, reported',
    ]);
  });

  test.each(['新疆有色集团', '保税混矿', '新疆和田大红柳滩稀有金属矿开发建设项目'])(
    'which figures are there of %s? Those that the curated facts answer',
    async (subject) => {
      const answer = await figures(read, subject);
      expect(answer.length).toBeGreaterThan(0);
      expect(answer).toEqual(await figures(curated, subject));
    },
  );

  test.each(['营业收入', '利润总额', '工业总产值', '海拔', '员工', '混矿总量', '产能'])(
    'how much is %s? What the curated facts answer',
    async (indicator) => {
      const ask = async (graph: IndicatorGraph): Promise<readonly string[]> =>
        values(graph, { indicators: [await indicatorOf(graph, indicator)] });
      const answer = await ask(read);
      expect(answer.length).toBeGreaterThan(0);
      expect(answer).toEqual(await ask(curated));
    },
  );

  test('which changes year on year has 新疆有色集團? Those that the curated facts answer', async () => {
    const ask = async (graph: IndicatorGraph): Promise<readonly string[]> =>
      values(graph, { subjects: [await idOf(graph, '新疆有色集團')], kinds: ['change'], bases: ['yoy'] });
    const answer = await ask(read);
    expect(answer).toHaveLength(3);
    expect(answer).toEqual(await ask(curated));
  });

  test('which capacities are there of a million tonnes a year or more? The one that the curated facts answer', async () => {
    const asked = { kinds: ['capacity'], value: '>= 100万吨/年' } as const;
    const answer = await values(read, asked);
    expect(answer).toHaveLength(1);
    expect(answer).toEqual(await values(curated, asked));
  });

  test('who runs and who supervises 保税混矿, and what does it use? What the curated facts answer', async () => {
    const ask = async (graph: IndicatorGraph): Promise<readonly string[]> => {
      const page = await graph.statements({ first: 200 }, { entity: await idOf(graph, '保税混矿') });
      return page.items.flatMap(({ node }) => (node.statementKind === 'relation' ? [node.type] : [])).sort();
    };
    expect(await ask(read)).toEqual(['OPERATES', 'REGULATES', 'USES']);
  });

  test.each(['新疆有色集团', '乌石化'])('what does %s own? What the curated facts answer', async (owner) => {
    const answer = await owned(read, owner);
    expect(answer.length).toBeGreaterThan(0);
    expect(answer).toEqual(await owned(curated, owner));
  });

  test('what differs from the curated facts is the reviewed list, no more and no less', async () => {
    const comparison = await compareArticle(path);
    const why = reviewed(root);
    expect(comparison.differences.map(({ line }) => line).sort()).toEqual([...why.keys()].sort());
    expect(readFileSync(join(root, 'docs', 'read-and-curated.md'), 'utf8')).toBe(
      comparisonDocument(comparison, why),
    );
  });
});
