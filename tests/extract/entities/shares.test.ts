import { entitiesOf, reads } from '../names-support';

// Companies by the short names of their shares, and the words of prose that are such names too.

reads('Organization', [
  ['兰石重装与卧龙电驱续签合同，晨光生物扩产。', ['兰石重装', '卧龙电驱', '晨光生物']],
  ['协议由东方日升的股东批准，宁德时代表示支持。', ['东方日升', '宁德时代']],
  ['天山股份公告，四川路桥中标。', ['天山股份', '四川路桥']],
  ['上游由三棵树供货，下游卖给七匹狼。', ['三棵树', '七匹狼']],
  ['安徽昊莱光伏玻璃有限公司投产，安徽昊莱的产能扩大。', ['安徽昊莱光伏玻璃有限公司', '安徽昊莱']],
]);

describe('words of prose, places, ports and what a region trades in are no companies', () => {
  reads('Organization', [
    ['机器人和太阳能是新产业，老百姓满意，农产品价格步步高。', []],
    ['天津港和白云机场的吞吐量增长，京沪高铁客流上升，张家界游客增加。', []],
    ['甘肃能源保供有力，云南旅游复苏，北京文化繁荣，中国黄金储备上升。', []],
    ['西部建设投资增长，浙江新能源汽车出口增长，各国新能源装机上升。', []],
    ['新大陆的发现，太平洋航线，金融街的写字楼，阿拉丁的故事。', []],
    ['龙头股份额提高，统一股份制改革，建设机械化工厂。', []],
    ['一条街上的苹果和小米涨价，长城脚下建起新城，联想到去年的行情。', []],
  ]);
});

describe('Taipei: names of two characters hold only where the text speaks of that market', () => {
  reads('Organization', [
    ['德宏（5475）公告，玻纤布将供应联茂，玻纤纱由台玻供应，合并营收年增31%。', ['德宏', '联茂', '台玻']],
    ['贸联-KY董事长在法说会上表示，贸联扩产。', ['贸联-KY', '贸联']],
    ['记者在会上看到，联茂的代表没有来，华荣也没有。', []],
    ['合并营收年增12%，全球经济和世界贸易复苏，全国统一市场扩大。', []],
  ]);
});

test('a share brings its code', () => {
  const [company] = entitiesOf('兰石重装签下合同。');
  expect(company).toMatchObject({ name: '兰石重装', identifiers: { stockCode: '603169.SH' } });
});

test('what a bracket says a short name stands for wins over the table, and keeps the code', () => {
  const text = '昊陇重型装备股份有限公司（以下简称“兰石重装”）发布公告，兰石重装签下合同。';
  const companies = entitiesOf(text).filter(({ type }) => type === 'Organization');
  expect(companies).toHaveLength(1);
  expect(companies[0]).toMatchObject({
    name: '昊陇重型装备股份有限公司',
    identifiers: { stockCode: '603169.SH' },
  });
});

describe('companies and media of no market here', () => {
  reads('Organization', [
    ['產品賣給百果園和盒馬，也供應百勝中國。', ['百果园', '盒马', '百胜中国']],
    ['泰科電子和考克利爾競立供貨。', ['泰科电子', '考克利尔竞立']],
    ['中国棉花网讯，卓创资讯报价上涨。', ['中国棉花网', '卓创资讯']],
    ['广西华友锂业投产。', ['广西华友锂业']],
    ['小米集团和联想集团扩产，供货华为、小米。', ['小米集团', '联想集团', '华为', '小米']],
    ['小米和大豆增产，人们联想到去年。', []],
    ['发电装机容量增长，中央社会工作部署完成，经济通胀压力减轻。', []],
    ['人民日报记者掀起亚洲之旅。', ['人民日报']],
  ]);
});
