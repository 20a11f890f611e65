import { itemNumbers } from '../../src/text/item-numbers';
import { sentences } from '../../src/text/sentences';

const items = (text: string): string[] => itemNumbers(text).map(({ start, end }) => text.slice(start, end));

describe('the numbers of items', () => {
  test.each([
    ['公告:1.日期:114/11/05 2.事由:配息 3.其他:無', ['1.', '2.', '3.']],
    ['1、建设单位 2、建设地点 3、总投资', ['1、', '2、', '3、']],
    ['4.營業收入 5.營業毛利 6.營業利益', ['4.', '5.', '6.']],
    ['甲 1.一 2.二 3.三 乙 1.一 2.二 3.三', ['1.', '2.', '3.', '1.', '2.', '3.']],
    // Two are no list, and those that do not count up are none.
    ['1.日期 2.事由', []],
    ['见 3.节 和 7.节 以及 2.节', []],
    // Numbers with digits behind the point.
    ['增长 1.5%、 2.5%、 3.5%', []],
    ['增长1.5%，2.5%和3.5%', []],
  ])('%s', (text, numbers) => expect(items(text)).toEqual(numbers));

  test('belong to no sentence', () => {
    const text = '公告: 1.收入12元 2.毛利3元。另有4元 3.淨利1元';
    expect(sentences(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '公告:',
      '收入12元',
      '毛利3元。',
      '另有4元',
      '淨利1元',
    ]);
  });
});
