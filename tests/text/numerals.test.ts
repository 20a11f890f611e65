import * as fc from 'fast-check';
import { foldForMatch } from '../../src/lexicon/match';
import { numeralAt, shiftPoint } from '../../src/text/numerals';

const units = ['千瓦', '兆瓦', '百帕', '千米'];
const read = (text: string): string | null => {
  const folded = foldForMatch(text);
  const n = numeralAt(folded, 0, (t, at) => units.some((u) => t.startsWith(u, at)));
  if (n === null) return null;
  return `${n.digits}${n.scale ? `e${n.scale}` : ''}${n.divisor ? `/${n.divisor}` : ''}${n.more ? '+' : ''} ${text.slice(n.start, n.end)}`;
};

test.each([
  ['339.6%', '339.6 339.6'],
  ['１，５６５', '1565 １，５６５'],
  ['9,208.7億元', '9208.7e8 9,208.7億'],
  ['1.1万亿元', '1.1e12 1.1万亿'],
  ['3千万元', '3e7 3千万'],
  ['2,696百萬元', '2696e6 2,696百萬'],
  ['500佰萬元', '500e6 500佰萬'],
  ['2兆元', '2e12 2兆'],
  ['39038 亿元', '39038e8 39038 亿'],
  ['12.5 百萬元', '12.5e6 12.5 百萬'],
  ['2025 百强', '2025 2025'],
  ['50 兆瓦', '50 50'],
  ['2兆瓦', '2 2'],
  ['30万千瓦', '30e4 30万'],
  ['3千瓦', '3 3'],
  ['1亿2000万元', '1.2e8 1亿2000万'],
  ['3兆410億元', '30410e8 3兆410億'],
  ['12兆8151.5億元', '128151.5e8 12兆8151.5億'],
  ['3萬5千人', '3.5e4 3萬5千'],
  ['300多万吨', '300e4+ 300多万'],
  ['两千三百吨', '2300 两千三百'],
  ['兩千三百萬噸', '2300e4 兩千三百萬'],
  ['一万二千人', '12000 一万二千'],
  ['三億五千萬元', '350000000 三億五千萬'],
  ['二十五億零三百萬元', '2503000000 二十五億零三百萬'],
  ['两亿零五十万吨', '200500000 两亿零五十万'],
  ['一万零五人', '10005 一万零五'],
  ['一万五', '15000 一万五'],
  ['两千三', '2300 两千三'],
  ['一千零五', '1005 一千零五'],
  ['十二', '12 十二'],
  ['十几万', '10e4+ 十几万'],
  ['二十多家', '20+ 二十多'],
  ['百余家', '100+ 百余'],
  ['百亿元', '100e8 百亿'],
  ['亿元', '1e8 亿'],
  ['九成', '9 九'],
  ['三分之一', '1/3 三分之一'],
  ['百分之十二点五', '12.5/100 百分之十二点五'],
  ['千分之3', '3/1000 千分之3'],
  ['七二九．二億', '729.2e8 七二九．二億'],
  ['四五二三億元', '4523e8 四五二三億'],
  ['三八○億美元', '380e8 三八○億'],
  ['三十九．五％', '39.5 三十九．五'],
  ['〇．五％', '0.5 〇．五'],
  ['百分之廿二', '22/100 百分之廿二'],
  ['卅五家', '35 卅五'],
  ['77万7000辆', '77.7e4 77万7000'],
  ['2萬4千TEU', '2.4e4 2萬4千'],
  ['1,23', '1 1'],
  ['1,2345', '1 1'],
])('%s is read as %s', (text, expected) => {
  expect(read(text)).toBe(expected);
});

test.each(['', '吨', '一五六团', '二〇二五年', '点', '多少'])('%s is no numeral', (text) => {
  expect(read(text)).toBeNull();
});

test.each([
  ['16.08', 4, '160800'],
  ['1.5', -3, '0.0015'],
  ['0.5', 1, '5'],
  ['12', 0, '12'],
])('the point of %s moved by %i: %s', (digits, by, expected) => {
  expect(shiftPoint(digits, by)).toBe(expected);
});

test('moving the point there and back changes nothing', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 1n, max: 10n ** 30n }), fc.integer({ min: 0, max: 20 }), (n, by) => {
      const digits = String(n);
      expect(shiftPoint(shiftPoint(digits, by), -by).replace(/\.0*$/, '')).toBe(digits);
    }),
  );
});

test('a number of many digits costs its length once', () => {
  const long = '9'.repeat(100_000);
  expect(numeralAt(long, 0)?.end).toBe(long.length);
});
