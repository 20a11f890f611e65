import { type Edit, edited } from '../../src/text/chain/mapped-text';
import { Random } from './damage/random';
import { mapFault, untouchedFault } from './fuzz/maps';
import { fuzz } from './fuzz/run';

/** A fresh one each run; `FUZZ_SEED=… npx jest tests/text/fuzz.test.ts` makes the cases of a run again. */
const seed = Number(process.env['FUZZ_SEED'] ?? Date.now() % 1_000_000_007);

describe('whatever comes in', () => {
  test(`is read or refused, and every span maps both ways (FUZZ_SEED=${seed})`, () => {
    const { cases, faults } = fuzz(seed, 0, 1000);
    expect(cases).toBe(1000);
    expect(faults).toEqual([]);
  });
});

describe('the checks of the fuzz', () => {
  const edits: readonly Edit[] = [
    { start: 1, end: 7, text: '' },
    { start: 8, end: 12, text: '' },
  ];
  const { input, text, toInput, toText } = edited('營(yíng)業(yè)收入', edits);
  const late = (by: number) => (span: { start: number; end: number }) => {
    const { start, end } = toInput(span);
    return { start: start + by, end: end + by };
  };
  const way = (there: typeof toInput) => ({ from: text, to: input, there, back: toText });

  test('find nothing where the map is right', () => {
    expect(untouchedFault(input, text, edits, toInput, toText)).toBeNull();
    expect(mapFault(way(toInput), new Random(1))).toBeNull();
  });

  test('find a map that is one character late', () => {
    expect(untouchedFault(input, text, edits, late(1), toText)).toBe('0-1 is mapped elsewhere');
  });

  test('find a span beyond the end, and one that does not lead back', () => {
    expect(mapFault(way(late(9)), new Random(1))).toMatch(/is no span of 14/);
    expect(
      mapFault(
        way(() => ({ start: 0, end: 1 })),
        new Random(1),
      ),
    ).toMatch(/ maps to 0-1, and that to 0-1/);
  });
});
