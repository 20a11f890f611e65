import { expectExplained, expectFigures, read } from './support';

describe('a body that no table knows is seen by its place at the head of a sentence', () => {
  test.each([
    ['澜溪股份今日公告，上半年净利润2.1亿元。', ['净利润 2.1亿元 level 澜溪股份']],
    ['瀾溪生技公布自結數，6月合併營收3.2億元。', ['合併營收 3.2億元 level 瀾溪生技']],
    ['澜溪乳业2024年营业收入412亿元。', ['营业收入 412亿元 level 澜溪乳业']],
    ['瀾溪西站綜保區2022年進出口總值2860億元。', ['進出口總值 2860億元 level 瀾溪西站綜保區']],
    ['澜溪特材披露，上半年新签订单9.6亿元。', ['新签订单 9.6亿元 level 澜溪特材']],
    ['澜溪科技预计上半年净利润同比增长40%。', ['净利润 40% change/yoy 澜溪科技']],
  ])('%s', (text, expected) => expectFigures(text, expected, ['subjectText']));

  test.each([
    ['消费电子2024年出口额12亿元。', '消费电子'],
    ['市场普遍预计净利润增长3%。', '市场普遍'],
    ['业内专家预计产量增长3%。', '业内专家'],
    ['部分高校公布就业率为93%。', '部分高校'],
  ])('%s names nobody', (text, nobody) => {
    const names = read(text).entities.filter((e) => e.type === 'Organization' && e.name === nobody);
    expectExplained(text, names.length, 0);
  });

  test('each sentence has its own company, which 公司 and 该综保区 stand for', () => {
    expectFigures(
      '澜溪股份今日公告，上半年净利润330万元。公司2023年净利润为49万元。石渡控股预计上半年净利润增长一成。公司营业收入8亿元。',
      [
        '净利润 330万元 level 澜溪股份',
        '净利润 49万元 level 澜溪股份',
        '净利润 1成 change/yoy 石渡控股',
        '营业收入 8亿元 level 石渡控股',
      ],
      ['subjectText'],
    );
    expectFigures(
      '澜溪西站综保区2022年进出口总值2860亿元。2023年，该综保区进出口总值3000亿元。',
      ['进出口总值 2860亿元 level 澜溪西站综保区', '进出口总值 3000亿元 level 澜溪西站综保区'],
      ['subjectText'],
    );
  });
});
