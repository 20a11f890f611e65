import { expectSubjects } from './support';

describe('a text that names nobody before its figures is about', () => {
  test.each([
    [
      '一、預計業績\n淨利潤虧損3100萬元。\n二、原因\n全資子公司臨江生物技術有限公司停產，需計提減值準備。\n特此公告。\n臨江甘蔗化工股份有限公司董事會\n二〇一八年七月十四日',
      ['-3100萬元 臨江甘蔗化工股份有限公司'],
    ],
    ['本公司2024年营收为3亿元。', ['3亿元 本公司']],
    ['2024年营收为3亿元。', ['3亿元 –']],
  ])('%s', expectSubjects);
});
