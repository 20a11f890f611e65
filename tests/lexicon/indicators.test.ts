import { indicatorEntries, indicatorMatcher } from '../../src/lexicon/indicators';
import { foldForMatch } from '../../src/lexicon/match';
import { dimensions, foldScript } from '../../src/model';

const entries = indicatorEntries();

test('every indicator has both scripts, English, a dimension and a source', () => {
  for (const entry of entries) {
    expect([entry.name, foldScript(entry.name)]).toEqual([entry.name, entry.name]);
    expect(entry.hant).not.toBe('');
    expect(entry.en).toMatch(/^[\x20-\x7e]+$/);
    expect(dimensions).toContain(entry.dimension);
    expect(entry.source.length).toBeGreaterThan(3);
  }
});

test('no two indicators go by one name, and no case of one is written twice', () => {
  const owners = new Map<string, string[]>();
  for (const { name, hant, aliases, narrower } of entries) {
    const own = new Set([name, hant, ...aliases].map(foldForMatch));
    for (const word of [...own, ...narrower.map(foldForMatch)])
      owners.set(word, [...(owners.get(word) ?? []), name]);
  }
  expect([...owners].filter(([, names]) => names.length > 1)).toEqual([]);
});

// One of each field: what statisticians, traders and companies call it, in either script.
test.each([
  ['national accounts', '國內生產毛額', '国内生产总值'],
  ['industry', '規模以上工業增加值', '规模以上工业增加值'],
  ['investment', '房地产开发投资', '房地产开发投资'],
  ['retail', '社零总额', '社会消费品零售总额'],
  ['trade', '外貿進出口', '进出口总额'],
  ['prices', '消費者物價指數', '居民消费价格指数'],
  ['fiscal', '一般公共预算收入', '一般公共预算收入'],
  ['money', '撥備覆蓋率', '拨备覆盖率'],
  ['employment', '城镇调查失业率', '城镇调查失业率'],
  ['energy', '发电设备累计平均利用小时', '设备利用小时'],
  ['transport', '貨櫃吞吐量', '集装箱吞吐量'],
  ['company accounts', '每股純益', '每股收益'],
  ['project facts', '總投資', '总投资'],
  ['functional expenditure', '教育支出', '教育支出'],
  ['aggregate financing', '未貼現的銀行承兌匯票', '未贴现银行承兑汇票'],
  ['futures', '未平仓合约', '持仓量'],
  ['accounts of Taiwan', '稅後純益', '净利润'],
  ['accounts of Hong Kong', '除稅前溢利', '利润总额'],
  ['mining', '平均品位', '品位'],
  ['railways', '發送旅客', '旅客发送量'],
])('%s: %s is %s', (_field, written, name) => {
  const folded = foldForMatch(written);
  const match = indicatorMatcher().at(folded, 0);
  expect(match?.end).toBe(folded.length);
  expect(match?.entry.name).toBe(name);
});
