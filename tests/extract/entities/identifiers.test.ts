import { creditCode, stockCode } from '../../../src/extract/entities/organizations/identifier-codes';
import { type Identifiers } from '../../../src/model';
import { entitiesOf, traditional } from '../names-support';

type Row = readonly [text: string, name: string, identifiers: Identifiers];

const idsOf = (text: string, name: string): Identifiers | undefined =>
  entitiesOf(text).find((entity) => entity.name === name)?.identifiers;

// The credit codes are made up; their last characters are computed as GB 32100 says.
const rows: readonly Row[] = [
  ['昊峤能源（股票代码：600998）昨日复牌。', '昊峤能源', { stockCode: '600998.SH' }],
  ['泽远纸业（1899-HK）净利润增长。', '泽远纸业', { stockCode: '1899.HK' }],
  ['骏岳科技(300998)净利润增长。', '骏岳科技', { stockCode: '300998.SZ' }],
  ['澜沛控股(09998)跌2.6%。', '澜沛控股', { stockCode: '9998.HK' }],
  [
    '昊峤光电股份有限公司在上海证券交易所挂牌上市（股票代码：603998）。',
    '昊峤光电股份有限公司',
    { stockCode: '603998.SH' },
  ],
  ['证券代码:600998 证券简称:昊峤能源公司', '昊峤能源公司', { stockCode: '600998.SH' }],
  [
    '昊峤矿业有限公司，统一社会信用代码：916501001234567890。',
    '昊峤矿业有限公司',
    { uscc: '916501001234567890' },
  ],
  ['昊峤矿业有限公司，统一社会信用代码：916501001234567891。', '昊峤矿业有限公司', {}],
  ['昊峤矿业有限公司（2024）发布年报。', '昊峤矿业有限公司', {}],
  ['德微电材(3999)公布营收。', '德微电材', {}],
  ['乌鲁木齐市与昆明市签约。', '昆明市', { divisionCode: '530100' }],
  ['乌鲁木齐市与昆明市签约。', '乌鲁木齐市', { divisionCode: '650100' }],
];

describe('what a text or a table says of a name, beside it', () => {
  test.each(rows)('%s → %s', (text, name, identifiers) => {
    expect(idsOf(text, name)).toEqual(identifiers);
    expect(idsOf(traditional(text), name)).toEqual(identifiers);
  });
});

describe('the market of a stock code', () => {
  test.each([
    ['600998', undefined, '600998.SH'],
    ['688998', undefined, '688998.SH'],
    ['000998', undefined, '000998.SZ'],
    ['830998', undefined, '830998.BJ'],
    ['02998', undefined, '2998.HK'],
    ['2998', 'HK', '2998.HK'],
    ['2998', 'TW', '2998.TW'],
    ['2998', undefined, null],
    ['123456', undefined, null],
  ])('%s %s is %s', (digits, market, code) => expect(stockCode(digits, market)).toBe(code));
});

describe('a credit code', () => {
  test.each([
    ['91350100M000100Y43', '91350100M000100Y43'],
    ['91350100m000100y43', '91350100M000100Y43'],
    ['91350100M000100Y44', null],
    ['91350100M000100Y4', null],
    ['91350100O000100Y43', null],
  ])('%s', (text, code) => expect(creditCode(text)).toBe(code));
});
