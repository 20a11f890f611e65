import { foldScript } from '../../../src/model';
import { entitiesOf, traditional } from '../names-support';

/** Each entity called so, with what makes it its own; `…` stands where the name holds in its text alone. */
const scopesOf = (text: string, name: string): readonly string[] =>
  entitiesOf(text)
    .filter((entity) => foldScript(entity.name) === name)
    .map(({ scope, local }) => `${scope}${local ? '…' : ''}`);

const codesOf = (text: string, name: string): readonly (string | undefined)[] =>
  entitiesOf(text)
    .filter((entity) => foldScript(entity.name) === name)
    .map(({ identifiers }) => identifiers.divisionCode);

type Row = readonly [text: string, name: string, scopes: readonly string[]];

function reads(rows: readonly Row[]): void {
  test.each(rows)('%s: %s of %j', (text, name, scopes) => {
    expect(scopesOf(text, name)).toEqual(scopes);
    expect(scopesOf(traditional(text), name)).toEqual(scopes);
  });
}

describe('divisions that several cities have', () => {
  reads([
    ['兰州市城关区投资增长。', '城关区', ['兰州市']],
    ['甘肃省城关区投资增长。', '城关区', ['兰州市']],
    ['七里河区、城关区投资增长。', '城关区', ['兰州市']],
    ['拉萨消息，今年投资增长。城关区增长8%。', '城关区', ['拉萨市']],
    ['城关区投资增长8%，拉萨市增长9%。', '城关区', ['拉萨市']],
    ['呼和浩特市新城区和西安市新城区招商。', '新城区', ['呼和浩特市', '西安市']],
    ['南京鼓楼区、福州鼓楼区企业增加。', '鼓楼区', ['南京市', '福州市']],
    ['北京、长春两地消费回暖，朝阳区客流增长。', '朝阳区', ['…']],
    ['长春市朝阳区客流增长，与北京合作。朝阳区政府说，来客增加。', '朝阳区', ['长春市']],
    ['北京消费回暖。\n长春消息，朝阳区客流增长。', '朝阳区', ['长春市']],
    ['石家庄、邢台招商，其中桥西区增长快。', '桥西区', ['…']],
    ['城关区投资增长8%。', '城关区', ['…']],
    ['新疆和广东签约，白云区企业参加。', '白云区', ['广州市']],
    ['城中区商户增加，市中区减少。', '市中区', ['…']],
    ['昆明市五华区投资增长。', '五华区', ['']],
  ]);

  test.each([
    ['兰州市城关区投资增长。', '城关区', ['620102']],
    ['拉萨市城关区投资增长。', '城关区', ['540102']],
    ['城关区投资增长。', '城关区', [undefined]],
  ])('%s has the code of the one that is meant', (text, name, codes) =>
    expect(codesOf(text, name)).toEqual(codes),
  );
});

describe('bodies that every city has', () => {
  reads([
    ['兰州市城关区投资增长，城关区政府出台措施。', '城关区政府', ['兰州市']],
    ['兰州市城关区政府发文，城关区政府出台措施。', '城关区政府', ['兰州市']],
    ['城关区政府出台措施。', '城关区政府', ['…']],
    ['新疆消息，自治区发展改革委主任林某表示。', '自治区发展改革委', ['新疆维吾尔自治区']],
    ['新疆、内蒙古两地签约，自治区发展改革委主任林某表示。', '自治区发展改革委', ['…']],
    ['市统计局公布数据。', '市统计局', ['…']],
    ['昆明市统计局公布数据。', '昆明市统计局', ['']],
    ['国家统计局公布数据。', '国家统计局', ['']],
    ['市场监督管理局局长林某说。', '市场监督管理局', ['…']],
    ['发展战略和规划处处长林某说。', '发展战略和规划处', ['…']],
    ['阿拉山口海关查检三科科长林某说。', '查检三科', ['阿拉山口海关']],
  ]);
});

// All people are made up.
describe('people of one name', () => {
  reads([
    ['昊峤集团董事长张红说，泽远集团总经理张红没有回应。', '张红', ['昊峤集团', '泽远集团']],
    ['昊峤集团董事长张红说，产量增长。张红说，销量也增长。', '张红', ['昊峤集团']],
    ['张红说，产量增长。', '张红', ['…']],
    ['市统计局局长张红说。', '张红', ['市统计局…']],
    ['阿拉山口海关查检三科科长张红说。', '张红', ['阿拉山口海关·查检三科']],
    ['昊峤集团规划发展部部长张红说。', '张红', ['昊峤集团·规划发展部']],
  ]);
});

describe('works whose name says only what they are', () => {
  reads([
    ['30万吨/年乙烯项目建成投产。', '30万吨/年乙烯项目', ['…']],
    ['年产50万吨工程塑料项目建成投产。', '年产50万吨工程塑料项目', ['…']],
    ['望岭30万吨/年乙烯项目建成投产。', '望岭30万吨/年乙烯项目', ['']],
    ['石河子市30万吨/年乙烯项目建成投产。', '石河子市30万吨/年乙烯项目', ['']],
    ['昊峤铜矿建成投产。', '昊峤铜矿', ['']],
  ]);
});
