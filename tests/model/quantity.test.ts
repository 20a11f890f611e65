import { type Comparator, quantityInterval } from '../../src/model';

const of = (comparator: Comparator, normalizedLow: number | null, normalizedHigh = normalizedLow) =>
  quantityInterval({ comparator, normalizedLow, normalizedHigh });

describe('what a quantity allows', () => {
  test.each([
    ['exactly 339.6 %', of('exact', 3.396), { low: 3.396, high: 3.396, lowOpen: false, highOpen: false }],
    ['over 2.3万吨', of('more_than', 23000), { low: 23000, high: null, lowOpen: true, highOpen: false }],
    ['8亿元以上', of('at_least', 8e8), { low: 8e8, high: null, lowOpen: false, highOpen: false }],
    ['less than 5', of('less_than', 5), { low: null, high: 5, lowOpen: false, highOpen: true }],
    ['at most 5', of('at_most', 5), { low: null, high: 5, lowOpen: false, highOpen: false }],
    ['nearly 100', of('nearly', 100), { low: 90, high: 100, lowOpen: false, highOpen: true }],
    ['about 100', of('about', 100), { low: 95, high: 105, lowOpen: false, highOpen: false }],
    ['6亿~7亿', of('exact', 6e8, 7e8), { low: 6e8, high: 7e8, lowOpen: false, highOpen: false }],
    ['a fall of over 50 %', of('more_than', -0.5), { low: null, high: -0.5, lowOpen: false, highOpen: true }],
    [
      'a fall of 20 % or more',
      of('at_least', -0.2),
      { low: null, high: -0.2, lowOpen: false, highOpen: false },
    ],
    ['a fall of nearly 100', of('nearly', -100), { low: -100, high: -90, lowOpen: true, highOpen: false }],
  ])('%s', (_, interval, expected) => expect(interval).toEqual(expected));

  test('a unit outside the table allows nothing to be said', () => expect(of('exact', null)).toBeNull());
});
