import { expectFigures } from './support';

// Numbers that measure nothing, a kind a line, in both scripts where they differ.
test.each([
  ['an order', '第6次升息後，央行暫停。'],
  ['a saying', '工作人员在第一时间赶到一线，一带一路、千方百计。'],
  ['a slogan', '“一主四翼两新”产业格局初步形成。'],
  ['a troop', '一五六团开展演练。'],
  ['a name with a scale', '万科、百度与亿利参会，四川、九江同行。'],
  ['a name that is also money', '庄新元介绍，莊新元補充。'],
  ['a numeral that is also a name', '陸路口岸通關順暢，陆续开工。'],
  ['a model of a year', '2025款车型上市，2024版目录发布。'],
  ['a kind of coal', '1/3焦煤与5500大卡动力煤。'],
  ['some tens', '数十万名员工，數百家企業。'],
  ['a grade', '十万吨级码头、百亿级产业集群加快形成。'],
  ['a list of the first', '该市入围全国百强县，企业入选世界500强、TOP20。'],
  ['a length of time', '连续30个月保持增长，近3年来发展迅速，十年来变化很大。'],
  ['an age', '他今年45岁，从业20年。'],
  ['a date and an hour', '12月26日上午10时召开，8月15日闭幕。'],
  ['a voucher', '政府推出三倍券刺激消費。'],
  ['a verb', '三成立新公司，一成不变。'],
  ['a share code', '公司(868-HK)发布公告，代号3702，晨光（1812-HK）复牌。'],
  ['a telephone and a document', '电话0991-1234567，新政发〔2023〕15号。'],
  ['a generation', '5G网络、3D打印、C919、G20峰会、A4纸。'],
  ['one of a thing', '一个项目、两个园区、三家企业同时开工。'],
  ['a price to stop at', '跌穿16.5止蚀。'],
  ['a unit in a header', '單位：(百萬元)'],
  ['a turn without a number', '本季由虧轉盈。'],
  ['digits in a row', '二位數成長，两位数增长。'],
])('%s is no figure: %s', (_kind, text) => {
  expectFigures(text, []);
});
