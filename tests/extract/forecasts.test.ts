import { expectExplained, expectFigures, read } from './support';

describe('what is foreseen stays so for the changes of its sentence', () => {
  test.each([
    [
      '澜溪股份预计上半年净利润1.2亿元，同比增长40%。',
      ['净利润 1.2亿元 level forecast', '净利润 40% change/yoy forecast'],
    ],
    ['預計全年產量12萬噸，比上年增長5%。', ['產量 12萬噸 level forecast', '產量 5% change/yoy forecast']],
    ['预计全年产量12万吨，目前已完成8万吨。', ['产量 12万吨 level forecast', '产量 8万吨 level realised']],
  ])('%s', (text, expected) => expectFigures(text, expected, ['status']));

  test.each([
    ['第1季營收可望季增5%。', '2025-02-11', '2025-Q1'],
    ['预计上半年净利润增长40%。', '2025-07-12', '2025-H1'],
    ['第1季營收季增5%。', '2025-02-11', '2024-Q1'],
  ])('%s said on %s is of %s', (text, publishedOn, expected) => {
    expectExplained(text, read(text, publishedOn).observations[0]?.period?.text, expected, publishedOn);
  });
});

describe('a forecast that is corrected from one change to another', () => {
  test.each([
    ['业绩由原先预计的同比增长20%调至35%。', ['业绩 20% change/yoy', '业绩 35% change/yoy']],
    ['業績由原先預計的同比下降20%調至35%。', ['業績 -20% change/yoy', '業績 -35% change/yoy']],
  ])('%s', (text, expected) => expectFigures(text, expected));
});

describe('an ability that is added', () => {
  test.each([
    ['三氯乙烯新增4万吨/年产能今年投产。', '4 capacity'],
    ['三氯乙烯新增4萬噸/年產能今年投產。', '4 capacity'],
    ['三氯乙烯产量新增4万吨。', '4 change'],
  ])('%s', (text, expected) => {
    const [o] = read(text).observations;
    expectExplained(text, `${o?.value} ${o?.kind}`, expected);
  });
});

describe('groups and counterparts', () => {
  test.each([
    [
      '31个大城市城镇调查失业率为5.3%，比上月上升0.4个百分点。',
      ['城镇调查失业率 5.3% level 31个大城市', '城镇调查失业率 0.4个百分点 change/mom '],
    ],
    ['产品销往31个城市。', ['城市 31个 level ']],
  ])('%s', (text, expected) => expectFigures(text, expected, ['subjectText']));

  test('对 before a list makes its members counterparts; the subject stands before it', () => {
    const text = '我國對東盟、歐盟、美國進出口分別為3.6萬億元、3.2萬億元和2.7萬億元。';
    const { observations } = read(text);
    const found = observations.map((o) => `${o.indicatorText} ${o.value} ${o.subjectText} ${o.with.length}`);
    expectExplained(text, found, ['對東盟進出口 3.6 我國 1', '對歐盟進出口 3.2  1', '對美國進出口 2.7  1']);
    expect(new Set(observations.map((o) => o.subject)).size).toBe(1);
  });

  test('二者 stands for the levels just before', () => {
    expectFigures('笔记本电脑出口4300万台，集成电路进口96亿个，二者分别增长8.1%和下降3.4%。', [
      '笔记本电脑出口 4300万台 level',
      '集成电路进口 96亿个 level',
      '笔记本电脑出口 8.1% change/yoy',
      '集成电路进口 -3.4% change/yoy',
    ]);
  });

  test('the same change of another group is no restatement', () => {
    expectFigures(
      '全国城镇调查失业率为5.2%，比上月上升0.1个百分点。31个大城市城镇调查失业率为5.3%，比上月上升0.1个百分点。',
      [
        '城镇调查失业率 5.2% level',
        '城镇调查失业率 0.1个百分点 change/mom',
        '城镇调查失业率 5.3% level',
        '城镇调查失业率 0.1个百分点 change/mom',
      ],
    );
  });
});
