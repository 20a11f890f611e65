import { askedUnit, readValueFilter } from '../../src/graph/value-filter';

describe('what a value filter asks for', () => {
  test.each([
    ['>= 1万吨', { low: 10_000, high: null, lowOpen: false, unit: 't' }],
    ['＞5％', { low: 0.05, high: null, lowOpen: true, unit: '1', points: false }],
    ['≤ 3 个百分点', { low: null, high: 0.03, highOpen: false, unit: '1', points: true }],
    ['< 1,000,000 t/a', { low: null, high: 1e6, highOpen: true, unit: 't/a' }],
    ['200万噸/年', { low: 2e6, high: 2e6, unit: 't/a' }],
    ['= 16.08万元', { low: 160_800, high: 160_800, unit: 'CNY' }],
    ['3%..5%', { low: 0.03, high: 0.05, unit: '1' }],
    ['3..5%', { low: 0.03, high: 0.05, unit: '1' }],
    ['-2%..2%', { low: -0.02, high: 0.02, unit: '1' }],
    ['> 12', { low: 12, unit: '1' }],
    ['> 12万', { low: 120_000, unit: '1' }],
    ['>= 1 kWh', { low: 1 }],
  ])('%s', (text, expected) => {
    expect(readValueFilter(text)).toMatchObject({ ok: true, value: expected });
  });

  test.each([
    '',
    '>',
    'many',
    '> 5 parsecs',
    '5%..',
    '..5%',
    '5%..3%',
    '3%..5吨',
    '1..2..3',
    '>= 3%..5%',
    '=> 5%',
  ])('"%s" is none', (text) =>
    expect(readValueFilter(text)).toMatchObject({ ok: false, problem: { code: 'BAD_VALUE_FILTER' } }),
  );
});

describe('units by word and by code', () => {
  test.each([
    ['万吨', 't', 10_000],
    ['亿元', 'CNY', 1e8],
    ['CNY', 'CNY', 1],
    ['吨/日', 't/a', 365],
    ['%', '1', 0.01],
    ['倍', '1', 1],
    ['1', '1', 1],
    ['', '1', 1],
  ])('%s', (text, unit, factor) => {
    const asked = askedUnit(text);
    expect([asked?.unit, asked?.factor.toNumber()]).toEqual([unit, factor]);
  });

  test('nobody knows some', () => expect(askedUnit('furlongs')).toBeNull());
});
