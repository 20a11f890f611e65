import { expectSubjects } from './support';

describe('a size in the name of a work is about the work, and so is what follows', () => {
  const work = '年產20GW單晶拉棒、15GW切片、15GW電池新能源項目';
  test.each([
    [
      '宏泰股份拟在庐江高新区投资建设年产6万吨磷酸铁锂正极材料项目，总投资9亿元，建设期18个月。',
      [
        '6万吨 年产6万吨磷酸铁锂正极材料项目',
        '9亿元 年产6万吨磷酸铁锂正极材料项目',
        '18个月 年产6万吨磷酸铁锂正极材料项目',
      ],
    ],
    [
      `北辰控股集團有限公司${work}，總投資80億元。`,
      [`20GW ${work}`, `15GW ${work}`, `15GW ${work}`, `80億元 ${work}`],
    ],
  ])('%s', expectSubjects);
});

test('money before such a name is not in it', () => {
  expectSubjects('宏泰股份2024年营收9亿元，年产6万吨磷酸铁锂项目已投产。', [
    '9亿元 宏泰股份',
    '6万吨 年产6万吨磷酸铁锂项目',
  ]);
});

describe('what is built in a clause before is what money and land are for', () => {
  test.each([
    [
      '北辰集团近日决定在伊宁县新建煤化工精细化工园，总投资87亿元，占地800亩。',
      ['87亿元 煤化工精细化工园', '800亩 煤化工精细化工园'],
    ],
    ['北辰集團在伊寧縣開工建設污水處理廠，總投資2.6億元。', ['2.6億元 污水處理廠']],
    ['北辰集团新建煤化工园，全年营收87亿元。', ['87亿元 北辰集团']],
  ])('%s', expectSubjects);
});
