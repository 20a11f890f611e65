import { expectExplained, expectFigures, read } from './support';

describe('shape: level, change, share, capacity', () => {
  test.each([
    ['该市完成工业投资86.5亿元。', ['工业投资 86.5亿元 level']],
    ['該市完成工業投資86.5億元。', ['工業投資 86.5億元 level']],
    ['营业收入同比增长17倍。', ['营业收入 17倍 change/yoy']],
    ['研发投入是2018年的3.5倍。', ['研发投入 3.5倍 share']],
    ['出口占全省的比重为42.5%。', ['占全省的比重 42.5% share']],
    ['毛利率为35.2%。', ['毛利率 35.2% level']],
    ['失業率為3.4%。', ['失業率 3.4% level']],
    ['该厂设计年产30万吨乙烯。', ['设计年产 30万吨 capacity']],
    ['基本养老保险参保率提升1.2个百分点。', ['基本养老保险参保率 1.2个百分点 change/other']],
    ['有62%的受访企业表示将扩大投资。', ['表示将扩大投资 62% share']],
  ])('%s', (text, expected) => expectFigures(text, expected));
});

describe('what a change is measured against', () => {
  test.each([
    ['7月发电量同比增长4.2%，环比下降1.1%。', ['发电量 4.2% change/yoy', '发电量 -1.1% change/mom']],
    [
      '第2季營收48.7億元，季減11.65%，年增4.59%。',
      ['營收 48.7億元 level', '營收 -11.65% change/qoq', '營收 4.59% change/yoy'],
    ],
    ['2023年进出口较2014年增长28.3%。', ['进出口 28.3% change/base']],
    ['2023年进出口较2022年增长8.3%。', ['进出口 8.3% change/yoy']],
    ['销售额较目标增长6.4%。', ['销售额 6.4% change/target']],
    ['收入按年上升30%。', ['收入 30% change/yoy']],
  ])('%s', (text, expected) => expectFigures(text, expected));
});

describe('signs: from verbs, nouns, marks and losses', () => {
  test.each([
    ['营业收入下降三成。', ['营业收入 -3成 change/yoy']],
    ['百貨業營業額出現2成以上的負成長。', ['營業額 -2成 change/yoy']],
    ['净亏损3.1亿元。', ['净亏损 -3.1亿元 level']],
    ['民间消费(-1.7%)、出口(+3.9%)。', ['民间消费 -1.7% change/yoy', '出口 3.9% change/yoy']],
    ['销售利润跌幅超过50%。', ['销售利润跌幅 -50% change/yoy']],
    ['粮食产量比上年增加22.8亿斤。', ['粮食产量 22.8亿斤 change/yoy']],
    [
      '贸易顺差982.4亿美元，收窄14亿美元。',
      ['贸易顺差 982.4亿美元 level', '贸易顺差 -14亿美元 change/other'],
    ],
  ])('%s', (text, expected) => expectFigures(text, expected));
});

describe('from one level to another', () => {
  test.each([
    ['毛利率由30.5%上升至37.1%。', ['毛利率 30.5% level', '毛利率 37.1% level']],
    ['基準利率從0.25%調降至0.1%。', ['基準利率 0.25% level', '基準利率 0.1% level']],
    ['收入同比减少18%至49.68亿港元。', ['收入 -18% change/yoy', '收入 49.68亿港元 level']],
  ])('%s', (text, expected) => expectFigures(text, expected));

  test('each end has its time', () => {
    expectFigures(
      '2024年，全县游客接待量从2012年的486万人次增长到3000万人次。',
      ['游客接待量 486万人次 level 2012', '游客接待量 3000万人次 level 2024'],
      ['period'],
    );
  });
});

describe('a level that another is compared with has the time of the comparison', () => {
  test.each([
    [
      '2015年前三个月销售额460亿元，同比去年的542亿元减少15%。',
      '2015-01/2015-03 2014-01/2014-03 2015-01/2015-03',
    ],
    ['2024年上半年收入6亿元，較上年同期的5億元增長20%。', '2024-H1 2023-H1 2024-H1'],
    ['2024年产量6万吨，2023年为5万吨。', '2024 2023'],
  ])('%s', (text, expected) => {
    const found = read(text).observations.map((o) => o.period?.text);
    expectExplained(text, found.join(' '), expected);
  });
});

describe('分别 deals figures to the members of a list', () => {
  test.each([
    ['小麦、玉米产量分别达到107万吨和83万吨。', ['产量 107万吨 level 小麦', '产量 83万吨 level 玉米']],
    [
      '電動汽車、鋰電池、光伏產品出口分別增長26.3%、2.1倍和下降8.4%。',
      ['出口 26.3% change/yoy 電動汽車', '出口 2.1倍 change/yoy 鋰電池', '出口 -8.4% change/yoy 光伏產品'],
    ],
  ])('%s', (text, expected) => expectFigures(text, expected, ['subjectText']));

  test('members may be indicators, or the levels just before', () => {
    expectFigures('进口、出口分别下降5.2%、1.3%。', ['进口 -5.2% change/yoy', '出口 -1.3% change/yoy']);
    expectFigures('接待游客232万人次，旅游收入21亿元，同比分别增长12.3%和15.8%。', [
      '接待游客 232万人次 level',
      '旅游收入 21亿元 level',
      '接待游客 12.3% change/yoy',
      '旅游收入 15.8% change/yoy',
    ]);
  });
});

describe('what is left out is found before', () => {
  test('indicator, subject, basis and time', () => {
    expectFigures(
      '2024年，安徽省进出口8000亿元，同比增长7.2%。其中，出口5000亿元，增长9.1%；进口3000亿元，下降0.2%。',
      [
        '进出口 8000亿元 level 2024',
        '进出口 7.2% change/yoy 2024',
        '出口 5000亿元 level 2024',
        '出口 9.1% change/yoy 2024',
        '进口 3000亿元 level 2024',
        '进口 -0.2% change/yoy 2024',
      ],
      ['period'],
    );
    const reading = read('2024年，安徽省进出口8000亿元，同比增长7.2%。其中，出口5000亿元。');
    expect(new Set(reading.observations.map((o) => o.subject)).size).toBe(1);
  });

  test('the headline and the body say one figure once', () => {
    expectFigures('前7月全省快递量增长12%\n前7月，全省快递业务量同比增长12%。', [
      '快递业务量 12% change/yoy',
    ]);
  });
});

describe('competing values under one name are kept apart', () => {
  test.each([
    ['CPI年增率3.0%，低於市場預期的3.1%。', ['CPI 3% change/yoy ', 'CPI 3.1% change/yoy 预期']],
    ['失业率为5.2%，前值5.1%。', ['失业率 5.2% level ', '失业率 5.1% level 前值']],
  ])('%s', (text, expected) => expectFigures(text, expected, ['qualifiers']));
});

describe('names: what belongs to the owner, what to the indicator', () => {
  test.each([
    ['青田商业2016年一季度租金收入42.3亿元。', ['租金收入 42.3亿元 level 青田商业']],
    ['2024年，我国对东盟出口2.5万亿元。', ['对东盟出口 2.5万亿元 level 我国']],
    ['該廠共有350名員工。', ['員工 350名 level 該廠']],
    ['产品出口到50多个国家。', ['国家 50个 level ']],
    ['参会房企仅6家实现业绩增长。', ['业绩增长 6家 level 参会房企']],
  ])('%s', (text, expected) => expectFigures(text, expected, ['subjectText']));
});

describe('status', () => {
  test.each([
    ['预计净利润为1.2亿元至1.5亿元。', ['净利润 1.2..1.5亿元 level forecast']],
    ['销售目标定为1500亿元。', ['销售目标 1500亿元 level target']],
    ['销售额达1500亿元。', ['销售额 1500亿元 level realised']],
  ])('%s', (text, expected) => expectFigures(text, expected, ['status']));
});
