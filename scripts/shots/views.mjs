// What there is to look at: every page, and every state that a page can be in.
import { loadTypescript } from '../load-typescript.mjs';
import { article } from './site.mjs';

const { everything, long, markup, someone } = await loadTypescript('tests/explorer/support/answers.ts');
const { madeUp } = await loadTypescript('bench/explorer/net.ts');

const answering = (answer) => (page) =>
  page.route('**/graphql', (route) => route.fulfill({ json: answer(route.request().postData() ?? '') }));

const named = (name) =>
  answering((asked) => ({ data: asked.includes('query Mentions') ? {} : everything(name) }));

const refusing = (code, message, more = {}) =>
  answering(() => ({ errors: [{ message, extensions: { code, ...more } }] }));

const click = (selector) => async (page) => {
  await page.locator(selector).first().click();
  await page.waitForTimeout(300);
};

const type = (text) => async (page) => {
  await page.keyboard.press('/');
  await page.keyboard.type(text);
  await page.locator('[role=option]').first().waitFor();
};

const read = async (page) => {
  await page.locator('.read-form button[type=button]').click();
  await page.locator('.read-form button[type=submit]').click();
  await page.locator('.marked-text').waitFor();
};

const crowded = answering(() => {
  const { entities, edges } = madeUp(1300, 2600);
  return { data: { neighborhood: { center: entities[0], entities: entities.slice(1), edges, omitted: 87 } } };
});

const emptied = answering(() => ({
  data: {
    overview: {
      revision: 1,
      observations: 0,
      indicators: 0,
      articles: 0,
      entities: [],
      relations: [],
      newest: [],
    },
    articles: { totalCount: 0, nodes: [] },
    indicators: { totalCount: 0, nodes: [] },
  },
}));

const mistaken = answering(() => ({
  data: {
    overview: { revision: 1 },
    dashboards: {
      dashboards: [],
      problems: [
        {
          file: 'capacity.yaml',
          line: 3,
          code: 'UNKNOWN_FIELD',
          at: 'tiles 1',
          detail: 'tittle',
          message: 'tiles 1: tittle is not a field here',
        },
      ],
    },
  },
}));

const cutShort = async (page) =>
  page.route('**/graphql', async (route) => {
    const response = await route.fetch();
    const answer = await response.json();
    if (answer.data?.projectsLinking)
      Object.assign(answer.data.projectsLinking, {
        truncated: true,
        cuts: [
          {
            bound: 'edgesOfOneEntity',
            max: 300,
            at: [someone('e_9', '乌鲁木齐市')],
            message: 'Over 300 relations.',
          },
          { bound: 'pathsTried', max: 20000, at: [], message: 'Over 20000 paths.' },
        ],
      });
    await route.fulfill({ response, json: answer });
  });

const oilToTextiles = (_, lang) =>
  lang === 'en' ? '/links?from=oil&to=textiles' : '/links?from=石油&to=纺织';

const down = (page) => page.route('**/graphql', (route) => route.abort());
const silent = (page) => page.route('**/graphql', () => undefined);

/** name → { path, before?, then?, loading? } */
export const views = {
  home: { path: '/' },
  suggest: { path: '/', then: type('石油') },
  'suggest-pinyin': { path: '/articles', then: type('wsh') },
  search: { path: '/search?q=石化' },
  'search-none': { path: '/search?q=zzzzqqqq' },
  links: { path: oilToTextiles },
  'links-why': { path: oilToTextiles, then: click('.why summary') },
  'links-table': { path: oilToTextiles, then: click('.toolbar .segmented button:last-child') },
  'links-start': { path: '/links' },
  'links-none': { path: '/links?from=大豆&to=纺织&hops=1' },
  'links-words': { path: oilToTextiles, then: click('.hop.reported:visible') },
  'links-cited': { path: oilToTextiles, then: click('.hop.background:visible') },
  'links-behind': { path: oilToTextiles, then: click('.behind summary') },
  'links-cut': { path: oilToTextiles, before: cutShort },
  'links-ambiguous': {
    path: '/links?from=x&to=y',
    before: refusing('AMBIGUOUS_NAME', '"x" names 2 things', {
      name: 'x',
      candidates: [someone('e_1', '甲公司'), someone('e_2', '乙公司')],
    }),
  },
  'links-limit': {
    path: '/links?from=x&to=y',
    before: refusing('LIMIT_EXCEEDED', '"cost" may be at most 5000; it is 7300.', {
      limit: 'cost',
      max: 5000,
      value: 7300,
    }),
  },
  'graph-start': { path: '/graph' },
  graph: { path: '/graph?of=石油~FEEDS_INTO;乌石化芳烃产业发展项目' },
  'graph-selected': {
    path: '/graph?of=新疆有色集团',
    then: async (page) => {
      await page.locator('.graph-side details').last().locator('summary').click();
      await page.locator('.node-list button').first().click();
      await page.locator('.selected-panel .chip').first().waitFor();
    },
  },
  'graph-path': { path: '/graph?of=新疆有色集团&path=新疆有色集团;石油' },
  'graph-crowded': { path: '/graph?of=e0', before: crowded },
  'graph-gone': { path: '/graph?of=新疆有色集团;e_00000000000000000000' },
  entity: { path: '/entity/新疆有色集团' },
  'entity-series': { path: '/entity/合成样例纺织有限公司' },
  'entity-names': { path: '/entity/合成样例矿业集团有限责任公司' },
  'entity-commodity': { path: '/entity/石油' },
  'entity-words': { path: '/entity/保税混矿', then: click('#figures .source-button') },
  'entity-gone': { path: '/entity/e_00000000000000000000' },
  'entity-joined': { path: '/entity/e_0123456789abcdef0123', before: named('现名') },
  'entity-markup': { path: '/entity/e_1', before: named(markup) },
  'entity-long': { path: '/entity/e_1', before: named(long) },
  'charts-start': { path: '/charts' },
  'charts-series': { path: '/charts?indicator=营业收入&kind=level' },
  'charts-compare': { path: '/charts?indicator=营业收入&kind=level&mode=compare' },
  'charts-ranking': { path: '/charts?indicator=产能&mode=ranking' },
  'charts-ranking-two': { path: '/charts?indicator=营业收入&kind=level&mode=ranking' },
  'charts-mixed': { path: '/charts?indicator=营业收入' },
  'charts-table': { path: '/charts?indicator=营业收入&kind=level', then: click('.chart-card summary') },
  'charts-one': { path: '/charts?indicator=营业收入&subject=新疆有色集团&kind=change' },
  'charts-none': { path: '/charts?indicator=营业收入&kind=rank' },
  'charts-long': { path: '/charts?indicator=i_1', before: named(long) },
  dashboard: { path: '/dashboards' },
  'dashboard-capacity': { path: '/dashboards/capacity' },
  'dashboard-mistakes': { path: '/dashboards', before: mistaken },
  'dashboard-gone': { path: '/dashboards/none' },
  articles: { path: '/articles' },
  article: { path: `/article/${encodeURIComponent(article)}` },
  'article-quotations': { path: ({ founding }) => `/article/${encodeURIComponent(founding)}` },
  'article-gone': { path: '/article/gone' },
  read: { path: '/read' },
  'read-result': { path: '/read', then: read },
  graphiql: { path: '/graphql' },
  'not-found': { path: '/no/such/page' },
  empty: { path: '/', before: emptied },
  'empty-articles': { path: '/articles', before: emptied },
  'empty-charts': { path: '/charts', before: emptied },
  loading: { path: '/', before: silent, loading: 300 },
  slow: { path: oilToTextiles, before: silent, loading: 2200 },
  down: { path: '/', before: down },
  'down-dashboard': { path: '/dashboards', before: down },
};
