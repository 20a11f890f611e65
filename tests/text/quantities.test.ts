import { foldForMatch } from '../../src/lexicon/match';
import { quantities } from '../../src/text/quantities';

/** comparator sign digits[..digits] unit code, one for each quantity found. */
const read = (text: string): string[] =>
  quantities(text, foldForMatch(text)).map((q) =>
    [
      ...(q.comparator === 'exact' ? [] : [q.comparator]),
      `${q.sign ?? ''}${q.digits}${q.toDigits === null ? '' : `..${q.toDigits}`}`,
      q.unitText,
      q.unit?.code ?? 'no unit',
    ].join(' '),
  );

describe('numbers with units', () => {
  test.each([
    ['产量１２.５万吨', ['12.5 万吨 t']],
    ['產能200萬噸/年', ['200 萬噸/年 t/a']],
    ['新台幣15.65億元', ['15.65 億元 TWD']],
    ['9.8亿人民币', ['9.8 亿人民币 CNY']],
    ['1,800万美元', ['1800 万美元 USD']],
    ['HK$3.2億', ['3.2 億 HKD']],
    ['每平方米70000元/平方米', ['70000 元/平方米 CNY/m2']],
    ['12.1万标箱、3000架次', ['12.1 万标箱 {TEU}', '3000 架次 {flight}']],
    ['装机30万千瓦', ['30 万千瓦 kW']],
    ['裝機2兆瓦，營收2兆元', ['2 兆瓦 MW', '2 兆元 CNY']],
    ['提升4.1个百分点、30个基点', ['4.1 个百分点 {percentage_point}', '30 个基点 {basis_point}']],
    ['百分之十二点五', ['12.5 % %']],
    ['3231億6600萬元', ['3231.66 億元 CNY']],
    ['兩千三百噸', ['2300 噸 t']],
    ['(-1.7%)、（+6.5%）', ['-1.7 % %', '+6.5 % %']],
    ['负0.5%', ['-0.5 % %']],
    ['动力煤每吨559元', ['559 元/吨 CNY/t']],
    ['均價約每平方米1.33萬元', ['about 1.33 萬元/平方米 CNY/m2']],
    ['每股派息41.8仙、每股16仙', ['41.8 仙 HKD', '16 仙 HKD/{share}']],
    ['占五成六，一成五左右', ['5.6 成 {tenth}', 'about 1.5 成 {tenth}']],
    ['三成一线城市', ['3 成 {tenth}']],
    ['占七分之一，占全国的1/3', ['1  1', '1  1']],
    ['2.28萬億SDR', ['2.28 萬億SDR XDR']],
    ['户数74万户、指数105.2点', ['74 万户 {household}', '105.2 点 {index_point}']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('ranges: scale and unit of the second end hold for the first', () => {
  test.each([
    ['分别为121、114、96亿元', ['121 亿元 CNY', '114 亿元 CNY', '96 亿元 CNY']],
    ['分別為3.5、2.1和4%', ['3.5 % %', '2.1 % %', '4 % %']],
    ['第1、2、3家', ['2  no unit', '3 家 {item}']],
    ['6亿~7亿元', ['6..7 亿元 CNY']],
    ['9-9.8亿', ['9..9.8 亿 no unit']],
    ['1.2—1.5億元', ['1.2..1.5 億元 CNY']],
    ['9000万至1.2亿元', ['0.9000..1.2 亿元 CNY']],
    ['54%至61%', ['54..61 % %']],
    ['每噸人民幣730-740元', ['730..740 元 CNY/t']],
    ['港币3至5亿元', ['3..5 亿元 HKD']],
    ['下降一成至一成二', ['1..1.2 成 {tenth}']],
    ['约230-260%', ['about 230..260 % %']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  test('a percentage and an amount are no range', () => {
    expect(read('上升4%至5.47亿美元')).toEqual(['4 % %', '5.47 亿美元 USD']);
  });
});

describe('bounds, before and after', () => {
  test.each([
    ['突破2.3萬噸', ['more_than 2.3 萬噸 t']],
    ['近3600亿元', ['nearly 3600 亿元 CNY']],
    ['約4.6億美元', ['about 4.6 億美元 USD']],
    ['逾三成', ['more_than 3 成 {tenth}']],
    ['至少20人', ['at_least 20 人 {person}']],
    ['不超过5%', ['at_most 5 % %']],
    ['不足100家', ['less_than 100 家 {item}']],
    ['2成以上', ['at_least 2 成 {tenth}']],
    ['300多万吨', ['more_than 300 万吨 t']],
    ['50餘家', ['more_than 50 家 {item}']],
    ['500元左右', ['about 500 元 CNY']],
    ['上亿元', ['more_than 1 亿元 CNY']],
    ['超過新台幣10億元', ['more_than 10 億元 TWD']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  test.each([
    ['新签合约300亿元', ['300 亿元 CNY']],
    ['节约30万吨', ['30 万吨 t']],
    ['利润增加 61909 万元到 77386 万元', ['61909..77386 万元 CNY']],
    ['產量 120 萬噸', ['120 萬噸 t']],
    ['3 至 5 亿元', ['3..5 亿元 CNY']],
    ['出超143.7億美元', ['143.7 億美元 USD']],
  ])('%s: 合约, 节约 and 出超 are no bounds', (text, expected) => expect(read(text)).toEqual(expected));
});

test.each(['一五六团', 'G20峰会', '第6次', '数亿元', '陸路口岸', '', '没有数字'])('%s holds none', (text) => {
  expect(read(text)).toEqual([]);
});

test('a thousand digits are no figure, nor is what stands in a date', () => {
  expect(read(`${'9'.repeat(1000)}元`)).toEqual([]);
  const text = '2024年3月产量5吨';
  expect(quantities(text, foldForMatch(text), [{ start: 0, end: 7 }]).map((q) => q.digits)).toEqual(['5']);
});
