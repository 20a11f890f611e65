import { foldForMatch } from '../../src/lexicon/match';
import { periods } from '../../src/text/periods';

const read = (text: string, publishedOn: string | null = '2026-02-24'): string[] =>
  periods(foldForMatch(text), { publishedOn }).map(
    (p) =>
      `${text.slice(p.start, p.end)} ${p.period?.text ?? (p.sameMoved === null ? '?' : `year${p.sameMoved}`)}`,
  );

describe('said in full', () => {
  test.each([
    ['2022年12月合併營收', ['2022年12月 2022-12']],
    ['2025年前三季度', ['2025年前三季度 2025-01/2025-09']],
    ['2024年上半年', ['2024年上半年 2024-H1']],
    ['2022年第三季', ['2022年第三季 2022-Q3']],
    ['二〇二四年', ['二〇二四年 2024']],
    ['2015年1月至3月', ['2015年1月至3月 2015-01/2015-03']],
    ['2024年末', ['2024年末 2024-12-31']],
    ['2016-07-14', ['2016-07-14 2016-07-14']],
    ['2024Q1、1H25', ['2024Q1 2024-Q1', '1H25 2025-H1']],
    ['截至2015年3月31日止三个月', ['2015年3月31日止三个月 2015-Q1']],
    ['截至2016年6月底止6個月', ['2016年6月底止6個月 2016-01/2016-06']],
    ['“十五五”时期', ['十五五 2026/2030']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('years of the Republic of China', () => {
  test.each([
    ['民國114年度', ['民國114年度 2025']],
    ['115年7月份營收', ['115年7月份 2026-07']],
    ['(115/5)', ['115/5 2026-05']],
    ['115/06/25', ['115/06/25 2026-06-25']],
    ['114年第2季至115年第1季', ['114年第2季至115年第1季 2025-Q2/2026-Q1']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('against the publication date, 2026-02-24', () => {
  test.each([
    ['今年1月', ['今年1月 2026-01']],
    ['去年底', ['去年底 2025-12-31']],
    ['前11月', ['前11月 2025-01/2025-11']],
    ['1—11月', ['1—11月 2025-01/2025-11']],
    ['一季度', ['一季度 2025-Q1']],
    ['2月末', ['2月末 2026-02-28']],
    ['上月', ['上月 2026-01']],
    ['今年以来', ['今年以来 2026-01/2026-02']],
    ['昨天', ['昨天 2026-02-23']],
    ['去年同期', ['去年同期 year-1']],
    ['2022年回暖，4月首次转正', ['2022年 2022', '4月 2022-04']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  test('without the date they stay open', () => expect(read('今年1月', null)).toEqual(['今年1月 ?']));
});

test.each(['连续三个月', '近3年', '十年来', '一线', '四季如春', '2025-13-40', ''])(
  '%s says no time',
  (text) => {
    expect(read(text).filter((row) => !row.endsWith('?'))).toEqual([]);
  },
);
