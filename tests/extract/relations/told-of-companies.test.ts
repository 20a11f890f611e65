import { states } from '../names-support';

// What a company is told to sell, hold and be held by, where its name stands in an earlier clause or heads the paragraph.

states('PRODUCES', [
  ['岚钢集团前三季亏损；岚钢集团钢材销量61万吨。', ['岚钢集团 PRODUCES 钢材']],
  [
    '【业绩】岚宏气体(688106)上半年营收增长。特种气体、大宗气体收入占比34%和42%。',
    ['岚宏气体 PRODUCES 特种气体', '岚宏气体 PRODUCES 大宗气体'],
  ],
  ['全国汽车销量增长3%，钢材收入占比不变。', []],
]);

states('OWNS', [
  [
    '该矿由昊岚铅锌矿有限责任公司开发，注册资本90亿元；旗下新疆昊岚锌业承建冶炼厂。',
    ['昊岚铅锌矿有限责任公司 OWNS 新疆昊岚锌业'],
  ],
  ['岚榈股份(002431)拟定增，控股股东骏资保障房全额认购。', ['骏资保障房 OWNS 岚榈股份']],
  ['岚榈股份(002431)控股股东未变，旗下企业复工。', []],
]);

states('LOCATED_IN', [['和田喀喇昆仑山腹地的昊岚铅锌矿开工。', ['昊岚铅锌矿 LOCATED_IN 和田']]]);

states('HOLDS_POST_IN', [
  [
    '昊岚电子股份有限公司董事长暨总裁石鑫明、财务长何凤岚出席。',
    ['石鑫明 HOLDS_POST_IN 昊岚电子股份有限公司', '何凤岚 HOLDS_POST_IN 昊岚电子股份有限公司'],
  ],
  ['另据阿拉山口站团委书记石鑫明介绍，过境班列增加。', ['石鑫明 HOLDS_POST_IN 阿拉山口站']],
  ['岚榈股份(002431)公告，总经理石鑫明因岗位调整离任。', []],
]);

states('REGULATES', [
  ['福建省发改委核准了仙岚抽水蓄能电站。', ['福建省发改委 REGULATES 仙岚抽水蓄能电站']],
  ['国家发改委日前批准昊岚集团年产30万吨烯烃项目。', ['国家发改委 REGULATES 昊岚集团年产30万吨烯烃项目']],
  ['国家发改委未核准仙岚抽水蓄能电站。', []],
]);
