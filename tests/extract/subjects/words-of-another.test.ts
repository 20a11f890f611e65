import { expectSubjects } from './support';

describe('who only says it, and where news was sent from, is not what a figure is about', () => {
  test.each([
    ['海川铁路集团消息，一季度全国货运量7.5亿吨，同比增长5%。', ['7.5亿吨 全国', '5% 全国']],
    ['（中央社臺南8日電）前9月出口600億美元，年增12%。', ['600億美元 –', '12% –']],
  ])('%s', expectSubjects);
});

describe('words that stand for a country or for one of two names', () => {
  test.each([
    ['据韩国关税厅23日消息，本月1日至20日该国出口435亿美元，同比增长5%。', ['435亿美元 韩国', '5% 韩国']],
    ['據韓國關稅廳23日消息，本月1日至20日該國出口435億美元。', ['435億美元 韓國']],
    [
      '恒海股份有限公司和岭南能源有限公司去年均盈利，前者净利润3亿元，后者净利润2亿元。',
      ['3亿元 恒海股份有限公司', '2亿元 岭南能源有限公司'],
    ],
    ['恒海股份有限公司和嶺南能源有限公司去年均盈利，後者淨利潤2億元。', ['2億元 嶺南能源有限公司']],
  ])('%s', expectSubjects);
});

describe('a verb, 两者 and what is measured itself are no member of what was measured before', () => {
  test.each([
    [
      '湖北省去年引进项目80个，总投资90亿元，竣工面积30万平方米，新开工20万平方米。',
      ['80个 湖北省', '90亿元 湖北省', '30万平方米 湖北省', '20万平方米 湖北省'],
    ],
    [
      '恒海股份有限公司去年净利润20亿元，股东应占净利润19亿元；上年两者分别为4亿元及3亿元。',
      [
        '20亿元 恒海股份有限公司',
        '19亿元 恒海股份有限公司',
        '4亿元 恒海股份有限公司',
        '3亿元 恒海股份有限公司',
      ],
    ],
  ])('%s', expectSubjects);
});

describe('a name within the words of whom the figure before is about is a part of them', () => {
  test.each([
    ['全省金融机构存款余额5万亿元，较年初增加1600亿元。', ['5万亿元 全省金融机构', '1600亿元 全省金融机构']],
    ['全省金融機構存款餘額5萬億元，較年初增加1600億元。', ['5萬億元 全省金融機構', '1600億元 全省金融機構']],
  ])('%s', expectSubjects);
});

test.each([
  ['新疆上月外贸回升。对东盟、欧盟出口分别为12亿元和8亿元。', ['12亿元 新疆', '8亿元 新疆']],
  ['新疆上月出口20億元，對東盟出口12億元。', ['20億元 新疆', '12億元 新疆']],
])('whom one trades with is not whose figure it is: %s', expectSubjects);
