import { expectSubjects } from './support';

describe('a group that no table names owns its figures, with the place before it', () => {
  test.each([
    [
      '截至三季度末，我国银行业金融机构本外币资产264万亿元，同比增长7.0%。',
      ['264万亿元 我国银行业金融机构', '7% 我国银行业金融机构'],
    ],
    [
      '重點統計鋼鐵企業鋼材庫存量為1788萬噸，比上月增加147萬噸。',
      ['1788萬噸 重點統計鋼鐵企業', '147萬噸 重點統計鋼鐵企業'],
    ],
    ['今年6月本港私人住宅樓價指數按月跌1.1%。', ['-1.1% 本港私人住宅']],
    ['前三季度，西部地區進出口3.2萬億元，增長10.2%。', ['3.2萬億元 西部地區', '10.2% 西部地區']],
  ])('%s', expectSubjects);
});

describe('who does it stands before 完成, and keeps what a semicolon parts from another', () => {
  test.each([
    [
      '2024年安徽省房地产开发投资900亿元；办公楼完成投资35亿元，增长7.2%；商业用房完成投资82亿元。',
      ['900亿元 安徽省', '35亿元 办公楼', '7.2% 办公楼', '82亿元 商业用房'],
    ],
    ['上半年，水路完成貨運量54.9億噸。', ['54.9億噸 水路']],
  ])('%s', expectSubjects);
});

describe('a group that is counted, and who publishes, own nothing', () => {
  test.each([
    ['2024年，安徽省新增纺织服装企业42家。', ['42家 安徽省']],
    ['安徽省企业数量增加2万家。', ['2万家 安徽省']],
  ])('%s', expectSubjects);
});

describe('what is said to, lent to or made of a group is not its own', () => {
  test.each([
    ['31年來，昊峤油田向东西管道工程供氣2688億立方米。', ['2688億立方米 昊峤油田']],
    [
      '前三季度，西部地区进出口增长10%；同期，电子信息、生物医药等高技术产品出口4500亿元。',
      ['10% 西部地区', '4500亿元 西部地区'],
    ],
  ])('%s', expectSubjects);
});
