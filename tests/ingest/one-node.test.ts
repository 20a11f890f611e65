import { type FastifyInstance } from 'fastify';
import { IndicatorGraph } from '../../src/graph/indicator-graph';
import { localRecorder } from '../../src/ingest/recorder';
import { seed } from '../../src/ingest/seed';
import { ask, serverOf } from '../api/support/ask';
import { wholeGraph } from '../graph/support/whole-graph';
import { describeOnEngines } from '../support/engines';
import { bring, type Texts } from './support/texts';

// Synthetic texts: what they say of real bodies and places is made up, and the people and other companies are.

interface Found {
  readonly id: string;
  readonly name: string;
  readonly scope: string;
  readonly aliases: readonly string[];
  readonly identifiers: Readonly<Record<string, string | null>>;
  readonly mentions: { readonly nodes: readonly { readonly text: string }[] };
  readonly resolution: {
    readonly joined: readonly { readonly name: string; readonly features: string; readonly score: number }[];
    readonly apart: readonly { readonly name: string; readonly scope: string; readonly features: string }[];
  };
}

const entityQuery = `query ($name: String!) { entity(name: $name) { id name scope aliases
  identifiers { wikidata uscc stockCode divisionCode } mentions(first: 50) { nodes { text } }
  resolution { joined { name features score author decidedAt } apart { name scope features score } } } }`;

async function entity(app: FastifyInstance, name: string): Promise<Found> {
  const { data, errors } = await ask(app, entityQuery, { name });
  expect(errors).toBeUndefined();
  return data?.['entity'] as Found;
}

const listQuery = `query ($type: EntityType!) { entities(types: [$type], first: 1000) { nodes { id name scope } } }`;

interface Listed {
  readonly id: string;
  readonly name: string;
  readonly scope: string;
}

async function called(app: FastifyInstance, name: string, type: string): Promise<readonly Listed[]> {
  const { data, errors } = await ask(app, listQuery, { type });
  expect(errors).toBeUndefined();
  const { nodes } = data?.['entities'] as { readonly nodes: readonly Listed[] };
  return nodes.filter((node) => node.name === name);
}

const mentioned = ({ mentions }: Found): readonly string[] =>
  [...new Set(mentions.nodes.map(({ text }) => text))].sort();

const companies: Texts = {
  hant: '新疆有色集團今年1月營業收入同比增長12%。集團公司董事長張紅說，利潤增長。',
  full: '新疆有色金属工业(集团)有限责任公司铜产量2万吨，同比增长3%。',
  other: '昊峤铜业集团有限公司1月营业收入同比增长5%，集团公司员工1000人。',
  plant: '乌石化1月加工原油50万吨，同比增长4%。',
  branch: '中国石油乌鲁木齐石化分公司汽油产量9万吨，同比增长2%。',
};

const places: Texts = {
  city: '乌市1月工业增加值同比增长6%。',
  'city-hant': '烏魯木齊市1月投資同比增長7%。',
  pass: '阿拉山口口岸1月过货量同比增长8%，该口岸进口铜精矿2万吨。',
  'other-pass': '霍尔果斯口岸1月过货量同比增长9%，该口岸进口铜精矿3万吨。',
};

const namesakes: Texts = {
  lanzhou: '兰州市城关区1月投资同比增长5%，城关区政府主任张红说，投资还会增长。',
  lhasa: '拉萨市城关区1月投资同比增长6%。',
  somewhere: '城关区1月投资同比增长7%。',
  elsewhere: '城关区1月投资同比增长8%。',
  'zhang-one': '昊峤集团有限公司董事长张红说，1月产量同比增长5%。',
  'zhang-two': '昆明市统计局局长张红说，1月产量同比增长6%。',
  'zhang-three': '张红说，1月产量同比增长7%。',
};

describeOnEngines('names of texts, asked of the API', (open) => {
  let graph: IndicatorGraph;
  let app: FastifyInstance;
  const scopesOf = async (name: string, type: string): Promise<readonly string[]> =>
    (await called(app, name, type)).map(({ scope }) => scope.replace(/^sha256:.*/, 'its article')).sort();

  beforeAll(async () => {
    graph = new IndicatorGraph(await open());
    await seed(localRecorder(graph));
    await bring(graph, { ...companies, ...places, ...namesakes });
    app = await serverOf(graph);
  });
  afterAll(() => app.close());

  test('新疆有色集團, its full name and 集團公司 of its article are one node', async () => {
    const group = await entity(app, '新疆有色集团');
    expect((await entity(app, '新疆有色金属工业(集团)有限责任公司')).id).toBe(group.id);
    expect(mentioned(group)).toEqual(
      expect.arrayContaining(['新疆有色集團', '集團公司', '新疆有色金属工业(集团)有限责任公司']),
    );
  });

  test('集团公司 of another article is that company, and nobody’s alias', async () => {
    const other = await entity(app, '昊峤铜业集团有限公司');
    expect(mentioned(other)).toEqual(['昊峤铜业集团有限公司', '集团公司']);
    expect(other.aliases).toEqual([]);
    const { errors } = await ask(app, entityQuery, { name: '集团公司' });
    expect(errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
  });

  test('乌石化 is 中国石油乌鲁木齐石化分公司', async () => {
    const plant = await entity(app, '乌石化');
    expect(plant.name).toBe('中国石油天然气股份有限公司乌鲁木齐石化分公司');
    expect(mentioned(plant)).toEqual(expect.arrayContaining(['乌石化', '中国石油乌鲁木齐石化分公司']));
  });

  test('乌市 is 烏魯木齊市, with its division code', async () => {
    const city = await entity(app, '乌市');
    expect(city).toMatchObject({ name: '乌鲁木齐市', identifiers: { divisionCode: '650100' } });
    expect(mentioned(city)).toEqual(expect.arrayContaining(['乌市', '烏魯木齊市']));
  });

  test('该口岸 is the port of its own article', async () => {
    for (const name of ['阿拉山口口岸', '霍尔果斯口岸'])
      expect(mentioned(await entity(app, name))).toEqual(expect.arrayContaining([name, '该口岸']));
    const { errors } = await ask(app, entityQuery, { name: '该口岸' });
    expect(errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
  });

  test('城关区 of two cities are two, and two texts that do not say which have one each', async () => {
    expect(await scopesOf('城关区', 'Place')).toEqual(['its article', 'its article', '兰州市', '拉萨市']);
  });

  test('张红 of two bodies are two people, and one without a body is a third', async () => {
    expect(await scopesOf('张红', 'Person')).toEqual([
      'its article',
      '兰州市·城关区政府',
      '库尔勒经济技术开发区·驻企服务四组',
      '新疆有色金属工业（集团）有限责任公司',
      '昆明市统计局',
      '昊峤集团有限公司',
    ]);
  });

  test('a namesake says what it is held apart from, and why', async () => {
    const lanzhou = (await called(app, '城关区', 'Place')).find(({ scope }) => scope === '兰州市');
    const { resolution } = await entity(app, lanzhou?.id ?? '');
    expect(resolution.joined).toEqual([]);
    expect(resolution.apart.map(({ scope }) => scope.slice(0, 6)).sort()).toEqual([
      'sha256',
      'sha256',
      '拉萨市',
    ]);
    for (const { features } of resolution.apart)
      expect(JSON.parse(features)).toMatchObject({ sameName: 1, otherScope: -1 });
  });

  test('a name of several is a question back, with what tells them apart', async () => {
    const { errors } = await ask(app, entityQuery, { name: '城关区' });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'AMBIGUOUS_NAME' });
    const candidates = errors?.[0]?.extensions['candidates'] as readonly { scope?: string }[];
    expect(candidates.map(({ scope }) => scope)).toEqual(expect.arrayContaining(['兰州市', '拉萨市']));
  });
});

const coded: Texts = {
  stock: '昊峤能源股份有限公司（股票代码：600256）1月营业收入同比增长5%。',
  register: '昊峤矿业有限公司，统一社会信用代码：916501001234567890，1月铜产量2万吨。',
  division: '昆明市五华区1月投资同比增长5%，兰州市城关区1月投资同比增长6%。',
  table: '特斯拉1月汽车产量8万辆，同比增长5%。',
};

// The stock code and the credit code are made up; the last character of the second is what GB 32100 computes.
describeOnEngines('identifiers, from texts and seed data to the API', (open) => {
  let app: FastifyInstance;
  beforeAll(async () => {
    const graph = new IndicatorGraph(await open());
    await seed(localRecorder(graph));
    await bring(graph, coded);
    app = await serverOf(graph);
  });
  afterAll(() => app.close());

  test.each([
    ['昊峤能源股份有限公司', { stockCode: '600256.SH' }],
    ['昊峤矿业有限公司', { uscc: '916501001234567890' }],
    ['五华区', { divisionCode: '530102' }],
    ['城关区', { divisionCode: '620102' }],
    ['特斯拉', { wikidata: 'Q478214' }],
  ])('a text or a table gives %s %j', async (name, identifiers) => {
    const found = await entity(app, name);
    expect(found.identifiers).toEqual({
      wikidata: null,
      uscc: null,
      stockCode: null,
      divisionCode: null,
      ...identifiers,
    });
  });

  test.each([
    ['600256.SH', '昊峤能源股份有限公司'],
    ['916501001234567890', '昊峤矿业有限公司'],
    ['620102', '城关区'],
    ['Q478214', '特斯拉公司'],
    ['650104', '乌鲁木齐高新技术产业开发区'],
  ])('%s finds %s', async (code, name) => expect((await entity(app, code)).name).toBe(name));
});

describeOnEngines('texts in another order', (open) => {
  const all = Object.entries({ ...companies, ...namesakes });
  const rotated = [...all.slice(5), ...all.slice(0, 5)];

  test.each([
    ['backwards', [...all].reverse()],
    ['from the middle', rotated],
  ])('%s give the same graph', async (_, order) => {
    const one = new IndicatorGraph(await open());
    await bring(one, Object.fromEntries(all));
    const expected = await wholeGraph(one.engine);
    const other = new IndicatorGraph(await open());
    await bring(other, Object.fromEntries(order));
    expect(await wholeGraph(other.engine)).toEqual(expected);
  });
});
