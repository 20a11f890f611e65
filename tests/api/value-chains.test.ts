import { type FastifyInstance } from 'fastify';
import { IndicatorGraph } from '../../src/graph/indicator-graph';
import { localRecorder } from '../../src/ingest/recorder';
import { seed } from '../../src/ingest/seed';
import { describeWithEmbedded } from '../support/engines';
import { ask, serverOf } from './support/ask';

const query = `query ($from: String!, $to: String!) {
  paths(from: $from, to: $to, relations: [FEEDS_INTO], direction: along, maxHops: 8, first: 1) {
    paths { hops { relation origin source { name } target { name } citation { title } } }
  }
}`;

interface Hop {
  readonly origin: string;
  readonly source: { readonly name: string };
  readonly target: { readonly name: string };
  readonly citation: { readonly title: string } | null;
}

/** The chains that people ask about, each in simplified and traditional Chinese and in English. */
const chains: readonly (readonly [string, readonly (readonly [from: string, to: string])[]])[] = [
  [
    'oil to textiles',
    [
      ['石油', '纺织业'],
      ['石油', '紡織業'],
      ['petroleum', 'textiles'],
    ],
  ],
  [
    'ore to metal',
    [
      ['铜精矿', '阴极铜'],
      ['銅精礦', '陰極銅'],
      ['copper concentrate', 'copper cathode'],
    ],
  ],
  [
    'coal to chemicals',
    [
      ['煤炭', '甲醇'],
      ['coal', 'methanol'],
    ],
  ],
  [
    'cotton to cloth',
    [
      ['棉花', '坯布'],
      ['cotton', 'grey cloth'],
    ],
  ],
  [
    'lithium to batteries',
    [
      ['锂精矿', '动力电池'],
      ['鋰精礦', '動力電池'],
      ['lithium concentrate', 'traction batteries'],
    ],
  ],
  [
    'natural gas to fertiliser',
    [
      ['天然气', '尿素'],
      ['天然氣', '尿素'],
      ['natural gas', 'urea'],
    ],
  ],
  [
    'sand to solar',
    [
      ['石英砂', '光伏组件'],
      ['石英砂', '光伏組件'],
      ['silica sand', 'solar modules'],
    ],
  ],
  [
    'iron to steel to cars',
    [
      ['铁矿石', '汽车'],
      ['鐵礦石', '汽車'],
      ['iron ore', 'motor vehicles'],
    ],
  ],
  [
    'grain to food',
    [
      ['小麦', '面粉'],
      ['小麥', '麵粉'],
      ['wheat', 'flour'],
    ],
  ],
  [
    'hydrogen',
    [
      ['氢气', '合成氨'],
      ['氫氣', '合成氨'],
      ['hydrogen', 'ammonia'],
    ],
  ],
];

describeWithEmbedded('the value chains of the seed, asked by name', (open) => {
  let app: FastifyInstance;
  beforeAll(async () => {
    const graph = new IndicatorGraph(await open());
    await seed(localRecorder(graph));
    app = await serverOf(graph);
  });
  afterAll(() => app.close());

  const hopsBetween = async (from: string, to: string): Promise<readonly Hop[] | undefined> => {
    const { data, errors } = await ask(app, query, { from, to });
    expect(errors).toBeUndefined();
    return (data?.['paths'] as { paths: { hops: Hop[] }[] }).paths[0]?.hops;
  };

  test.each(chains)('%s', async (_chain, names) => {
    const answers = [];
    for (const [from, to] of names) answers.push(await hopsBetween(from, to));
    const [first = [], ...others] = answers;
    expect(first.length).toBeGreaterThan(0);
    expect(first.filter(({ origin, citation }) => origin !== 'reported' && citation === null)).toEqual([]);
    for (const other of others) expect(other).toEqual(first);
  });

  test.each([
    ['纺织业', '石油'],
    ['motor vehicles', 'iron ore'],
    ['麵粉', '小麥'],
  ])('%s never becomes %s', async (from, to) => {
    expect(await hopsBetween(from, to)).toBeUndefined();
  });
});
