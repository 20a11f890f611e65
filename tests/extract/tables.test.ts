import { expectFigures } from './support';

test('a table with cells: rows, columns, times and the unit before it', () => {
  const page = `<p>單位：千元</p><table>
    <tr><th rowspan="2">公司</th><th colspan="2">合併營收</th><th rowspan="2">與去年同期比較</th></tr>
    <tr><th>2024年1月</th><th>2023年1月</th></tr>
    <tr><td>青田電子</td><td>1,200</td><td>900</td><td>33.33%</td></tr>
  </table>`;
  expectFigures(
    page,
    [
      '合併營收 1200千元 level 青田電子 2024-01',
      '合併營收 900千元 level 青田電子 2023-01',
      '合併營收 33.33% change/yoy 青田電子 2024-01',
    ],
    ['subjectText', 'period'],
  );
});

test('a table that lost its cells: blanks part the columns, the header says times and changes', () => {
  const text = `財務資訊:           最近一季     去年同期     與去年同期增減%
                    (115第1季)   (114第1季)
  -----------------------------------------
  營業收入(百萬元)      685          625          9.60
  稅前淨利(百萬元)      103          -85          由虧轉盈
  每股盈餘(元)          1.51         (1.35)       不適用`;
  expectFigures(
    text,
    [
      '營業收入 685百萬元 level 2026-Q1',
      '營業收入 625百萬元 level 2025-Q1',
      '營業收入 9.6% change/yoy 2026-Q1',
      '稅前淨利 103百萬元 level 2026-Q1',
      '稅前淨利 -85百萬元 level 2025-Q1',
      '每股盈餘 1.51元 level 2026-Q1',
      '每股盈餘 -1.35元 level 2025-Q1',
    ],
    ['period'],
  );
});

test('a key and its value', () => {
  expectFigures('"export_value" => "600億美元(2021年)"', ['export_value 600億美元 level 2021'], ['period']);
  expectFigures('每股面額：10元', ['每股面額 10元 level']);
});

test('rows without a unit are left alone', () => {
  expectFigures('代號        收盤        評分\n甲乙        75.0        12\n丙丁        60.5        11', []);
});

test('a monthly statement: rows that name their time by another', () => {
  const text = `本公司114年8月份營業收入資訊
單位：新台幣仟元
本月          1,234,567
去年同期      1,100,000
增減金額      134,567
增減百分比    12.23
本年累計      9,876,543
去年累計      8,765,432
增減百分比    12.68`;
  expectFigures(
    text,
    [
      '營業收入 1234567仟元 level 2025-08',
      '營業收入 1100000仟元 level 2024-08',
      '營業收入 134567仟元 change/yoy 2025-08',
      '營業收入 12.23% change/yoy 2025-08',
      '營業收入 9876543仟元 level 2025-01/2025-08',
      '營業收入 8765432仟元 level 2024-01/2024-08',
      '營業收入 12.68% change/yoy 2025-01/2025-08',
    ],
    ['period'],
  );
});

describe('tables of pipes: a row a line, a column may name the unit', () => {
  const table = (scale: string): string =>
    [
      `臨港集團2025年8月生產快報`,
      '| 指標 | 單位 | 8月 | 同比 | 1-8月累計 | 累計同比 |',
      '| --- | --- | --- | --- | --- | --- |',
      `| 貨物吞吐量 | ${scale}噸 | 3215.6 | 6.2% | 24890.1 | 4.8% |`,
      '| 集裝箱吞吐量 | 萬標箱 | 88.4 | -1.5% | 672.9 | 9.7% |',
    ].join('\n');

  test('every cell is a figure of its row, column and unit', () => {
    expectFigures(
      table('萬'),
      [
        '貨物吞吐量 3215.6萬噸 level 2025-08',
        '貨物吞吐量 6.2% change/yoy 2025-08',
        '貨物吞吐量 24890.1萬噸 level 2025-01/2025-08',
        '貨物吞吐量 4.8% change/yoy 2025-01/2025-08',
        '集裝箱吞吐量 88.4萬標箱 level 2025-08',
        '集裝箱吞吐量 -1.5% change/yoy 2025-08',
        '集裝箱吞吐量 672.9萬標箱 level 2025-01/2025-08',
        '集裝箱吞吐量 9.7% change/yoy 2025-01/2025-08',
      ],
      ['period'],
    );
  });

  test('the caption may name a unit for some columns, and an amount of change is of the column before it', () => {
    const text = [
      '基本金属报价 2025年8月6日',
      '单位:美元/吨,库存及增减单位:吨',
      '品种 | 买价 | 升贴水 | 库存 | 增减 |',
      '铜 | 9825.0 | -32.0 c | 163,925 | +1,150 |',
      '铝 | 2803.0 | 15.0 b | 693,400 | -1,775 |',
    ].join('\n');
    expectFigures(text, [
      '买价 9825美元/吨 level',
      '升贴水 -32美元/吨 level',
      '库存 163925吨 level',
      '库存 1150吨 change/other',
      '买价 2803美元/吨 level',
      '升贴水 15美元/吨 level',
      '库存 693400吨 level',
      '库存 -1775吨 change/other',
    ]);
  });

  test('without a unit for it a column is of no unit that another has', () => {
    expectFigures('品种 | 成交价(元/吨) | 手数\n铜 | 7825.0 | 3,200\n', ['成交价 7825元/吨 level']);
  });

  test('a line of menu words is no table', () => {
    expectFigures('首頁 | 新聞 | 財經\n登錄 | 註冊 | 幫助', []);
  });
});

describe('tables whose heads join cells, count their rows or leave the unit to the text', () => {
  test('two rows of heads: the times over the measures', () => {
    const text = [
      '2023年5月份餐飲收入主要數據',
      '指標 | 5月 | 1—5月 | ||',
      '絕對量 (億元) | 同比增長(%) | 絕對量 (億元) | 同比增長(%) | |',
      '餐飲收入 | 310 | 2.4 | 1520 | 4.0 |',
      '其中:連鎖企業餐飲收入 | 90 | - | 410 | -1.5 |',
      '城鎮 | 250 | 2.2 | 1190 | 3.8 |',
    ].join('\n');
    expectFigures(
      text,
      [
        '餐飲收入 310億元 level 2023-05',
        '餐飲收入 2.4% change/yoy 2023-05',
        '餐飲收入 1520億元 level 2023-01/2023-05',
        '餐飲收入 4% change/yoy 2023-01/2023-05',
        '連鎖企業餐飲收入 90億元 level 2023-05',
        '連鎖企業餐飲收入 410億元 level 2023-01/2023-05',
        '連鎖企業餐飲收入 -1.5% change/yoy 2023-01/2023-05',
        '餐飲收入 250億元 level 2023-05',
        '餐飲收入 2.2% change/yoy 2023-05',
        '餐飲收入 1190億元 level 2023-01/2023-05',
        '餐飲收入 3.8% change/yoy 2023-01/2023-05',
      ],
      ['period'],
      '2023-06-15',
    );
  });

  test('ranks are no figures; a figure of the text that stands in the table says its unit and its indicator', () => {
    const text = [
      '5月份，全国完成集装箱吞吐量1402.5万标箱，同比增长3.2%。',
      '名次 | 港名 | 5月 | 1-5月 | 增幅% |',
      '全国 | 总计 | 1402.5 | 6890.1 | 4.4 |',
      '1 | 甲港 | 210.3 | 1011.4 | 5.1 |',
    ].join('\n');
    expectFigures(
      text,
      [
        '集装箱吞吐量 1402.5万标箱 level 2023-05',
        '集装箱吞吐量 3.2% change/yoy 2023-05',
        '集装箱吞吐量 6890.1万标箱 level 2023-01/2023-05',
        '集装箱吞吐量 4.4% change/yoy 2023-01/2023-05',
        '集装箱吞吐量 210.3万标箱 level 2023-05',
        '集装箱吞吐量 1011.4万标箱 level 2023-01/2023-05',
        '集装箱吞吐量 5.1% change/yoy 2023-01/2023-05',
      ],
      ['period'],
      '2023-06-15',
    );
  });

  test('a year that the text before only compares with is not the time of the table', () => {
    const text = '2016年甜菜总产量95万吨，比上年增加2万吨。\n地区 | 播种面积(千公顷) |\n甲省 | 40.5 |';
    expectFigures(
      text,
      ['甜菜总产量 95万吨 level 2016', '甜菜总产量 2万吨 change/yoy 2016'],
      ['period'],
      '2016-12-20',
    );
    expectFigures(
      text.replace('(千公顷) |', '(千公顷) | 总产量(万吨) |').replace('40.5 |', '40.5 | 9.2 |'),
      [
        '甜菜总产量 95万吨 level 2016',
        '甜菜总产量 2万吨 change/yoy 2016',
        '播种面积 40.5千公顷 level 2016',
        '总产量 9.2万吨 level 2016',
      ],
      ['period'],
      '2016-12-20',
    );
  });
});

test('a table given as lines, with one blank between the cells: the line over it names the columns, and what stands over that the unit', () => {
  const text = `骏嵘药业股份有限公司
2023年度业绩快报
单位：人民币元
项目 本报告期 上年同期 增减变动幅度
营业总收入 1,200,450.61 1,000,375.50 20.00%
基本每股收益（元） 0.72 0.60 20.00%
本报告期末 本报告期初 增减变动幅度
总 资 产 5,000,000.00 4,000,000.00 25.00%
股本 300,000.00 300,000.00 0.00%
`;
  expectFigures(
    text,
    [
      '营业总收入 1200450.61元 level 2023',
      '营业总收入 1000375.5元 level 2022',
      '营业总收入 20% change/yoy 2023',
      '基本每股收益 0.72元 level 2023',
      '基本每股收益 0.6元 level 2022',
      '基本每股收益 20% change/yoy 2023',
      '总资产 5000000元 level 2023-12-31',
      '总资产 4000000元 level 2022-12-31',
      '总资产 25% change/base 2023-12-31',
      '股本 300000元 level 2023-12-31',
      '股本 300000元 level 2022-12-31',
      '股本 0% change/base 2023-12-31',
    ],
    ['period'],
  );
});

test('lines of prose and lists of numbers are no tables', () => {
  expectFigures('一等奖 3 5\n公司2023年营业收入5亿元。\n附件 1 2 3\n', ['营业收入 5亿元 level']);
});
