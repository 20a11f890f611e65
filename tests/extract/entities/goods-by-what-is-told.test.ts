import { reads } from '../names-support';

// Goods that no table has: by what they are made of and their head, and by their head and what is made, bought, shipped or told of them.

describe('a known good and what is made of it', () => {
  reads('Commodity', [
    ['公司生产核桃饼干和红枣果脯。', ['核桃饼干', '红枣果脯']],
    ['厂里压出葡萄籽和番茄籽。', ['葡萄籽', '番茄籽']],
    ['镍板卖给下游，钛管销往欧洲。', ['镍板', '钛管']],
    ['煤炭管道运输和棉花油料作物增长，货源紧张。', ['煤炭', '棉花', '油料']],
    ['水泥板块盈利，汽车间停产，石油管道开工。', ['水泥', '汽车', '石油']],
  ]);
});

describe('of which kind a known good is', () => {
  reads('Commodity', [
    ['高强度螺纹钢和预拌混凝土供应充足。', ['高强度螺纹钢', '预拌混凝土']],
    ['阻燃面料和超薄玻璃出口增长。', ['阻燃面料', '超薄玻璃']],
  ]);
});

describe('a head, and what is told of it', () => {
  reads('Commodity', [
    ['该厂年产氟锆酸钾晶体3000吨。', ['氟锆酸钾晶体']],
    ['企业采购的缂绡坯布由某厂供应。', ['缂绡坯布']],
    ['莼菜罐头由合作社生产，主要销往日本。', ['莼菜罐头']],
    ['从厂里购入焙烧镍粉、铌铁和鞣制革。', ['焙烧镍粉', '铌铁', '鞣制革']],
    ['鳀鱼鱼糜价格上涨。', ['鳀鱼鱼糜']],
  ]);
});

describe('a head alone, prose and places are no goods', () => {
  reads('Commodity', [
    ['项目点火投料，双方面谈后生产线投产。', []],
    ['公司出口市场方面，采购部门由他负责。', []],
    ['加工企业的生产由市场决定，销售的重点由此转移。', []],
    ['供应链条稳定，供应商户增加，制造业升级。', []],
    ['原料由当地采购，产品由公司销售，人员由总部选派。', []],
    ['新增高速公路，提供岗位3万个，使用说明书2件。', []],
    ['年产值3亿元，产业链由此延长，价格由市场形成。', []],
  ]);
});
