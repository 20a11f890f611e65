import { expectFigures } from './support';

describe('what is said of a work belongs to the work that the words before build', () => {
  test.each([
    [
      '某新材今日公告，拟在北原经开区投资建设年产8万吨磷酸铁项目，项目总投资约12亿元，占地300亩。',
      [
        '年产 8万吨 capacity 年产8万吨磷酸铁项目',
        '总投资 12亿元 level 年产8万吨磷酸铁项目',
        '占地 300亩 level 年产8万吨磷酸铁项目',
      ],
    ],
    [
      '甲集團在南湖新建煤化工產業園，總投資80億元，建成後可實現年產值50億元。',
      ['總投資 80億元 level 煤化工產業園', '年產值 50億元 level 煤化工產業園'],
    ],
    ['甲集团新建煤化工产业园，全年营收80亿元。', ['营收 80亿元 level ']],
  ])('%s', (text, expected) => expectFigures(text, expected, ['subjectText']));
});

describe('an ability in the name of a work or a site', () => {
  test.each([
    ['该县建设60万吨煤焦油加氢项目。', ['煤焦油加氢 60万吨 capacity']],
    ['該縣建設60萬噸煤焦油加氫項目。', ['煤焦油加氫 60萬噸 capacity']],
    ['该油田全面建成2000万吨大油田。', ['大油田 2000万吨 capacity']],
    ['该油田全年生产原油2000万吨。', ['生产原油 2000万吨 level']],
    ['青禾公司年产12万吨碳酸锂。', ['年产 12万吨 capacity']],
    ['粗钢平均日产环比下降0.4%。', ['粗钢平均日产 -0.4% change/mom']],
  ])('%s', (text, expected) => expectFigures(text, expected));
});

describe('what a work will do once it is ready is planned', () => {
  test.each([
    [
      '某纺织项目建成后，年产棉纱3万吨，创造年销售收入5亿元。',
      ['年产棉纱 3万吨 capacity planned', '创造年销售收入 5亿元 level planned'],
    ],
    ['項目投產後，年銷售收入5億元。', ['年銷售收入 5億元 level planned']],
    ['项目投产后，已累计实现销售收入5亿元。', ['销售收入 5亿元 level realised']],
    ['饮料产量增长6.5%。', ['饮料产量 6.5% change/yoy realised']],
    ['飲料產量料增長6.5%。', ['飲料產量 6.5% change/yoy forecast']],
  ])('%s', (text, expected) => expectFigures(text, expected, ['status']));
});
