import fc from 'fast-check';
import { type Edit, edited } from '../../src/text/chain/mapped-text';

const edits = fc
  .tuple(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.array(fc.tuple(fc.nat(6), fc.nat(4), fc.string({ maxLength: 4 })), { maxLength: 8 }),
  )
  .map(([input, steps]) => {
    const list: Edit[] = [];
    let at = 0;
    for (const [gap, length, text] of steps) {
      const start = at + gap;
      const end = start + length;
      if (end > input.length) break;
      list.push({ start, end, text: start === end ? '' : text });
      at = end + 1;
    }
    return { input, list };
  });

/** Two numbers as a span of a text. */
const spanOf = (length: number, a: number, b: number) => {
  const [x, y] = [a % (length + 1), b % (length + 1)];
  return { start: Math.min(x, y), end: Math.max(x, y) };
};

describe('a text after edits', () => {
  const map = edited('營(yíng)業(yè)收入', [
    { start: 1, end: 7, text: '' },
    { start: 8, end: 12, text: '' },
  ]);

  test.each([
    ['營', { start: 0, end: 1 }],
    ['業', { start: 7, end: 8 }],
    ['營業', { start: 0, end: 8 }],
    ['營業收入', { start: 0, end: 14 }],
    ['收入', { start: 12, end: 14 }],
  ])('%s is read from %j', (words, span) => {
    const start = map.text.indexOf(words);
    expect(map.toInput({ start, end: start + words.length })).toEqual(span);
  });

  test('what was dropped is an empty span', () => {
    expect(map.toText({ start: 1, end: 7 })).toEqual({ start: 1, end: 1 });
  });

  test('characters read from the bytes of two map to both, and back', () => {
    const run = edited('?!蹦插K說', [
      { start: 0, end: 5, text: '。”牟錕', starts: [0, 1, 2, 3], ends: [2, 3, 4, 5] },
    ]);
    expect(run.toInput({ start: 2, end: 3 })).toEqual({ start: 2, end: 4 });
    expect(run.toInput({ start: 2, end: 5 })).toEqual({ start: 2, end: 6 });
    expect(run.toText({ start: 3, end: 4 })).toEqual({ start: 2, end: 4 });
  });

  test('outside the edits every span is the same text on both sides', () => {
    fc.assert(
      fc.property(edits, fc.nat(200), fc.nat(200), ({ input, list }, a, b) => {
        const { text, toInput } = edited(input, list);
        const span = spanOf(text.length, a, b);
        const source = toInput(span);
        expect(source.start).toBeLessThanOrEqual(source.end);
        expect(source.start).toBeGreaterThanOrEqual(0);
        expect(source.end).toBeLessThanOrEqual(input.length);
        if (!list.some((edit) => edit.start <= source.end && source.start <= edit.end))
          expect(input.slice(source.start, source.end)).toBe(text.slice(span.start, span.end));
      }),
    );
  });

  test('the way to the input and back covers the span', () => {
    fc.assert(
      fc.property(edits, fc.nat(200), fc.nat(200), ({ input, list }, a, b) => {
        const { text, toInput, toText } = edited(input, list);
        const span = spanOf(text.length, a, b);
        const back = toText(toInput(span));
        if (span.start < span.end) {
          expect(back.start).toBeLessThanOrEqual(span.start);
          expect(back.end).toBeGreaterThanOrEqual(span.end);
        }
      }),
    );
  });

  test('applying the edits within the source of a span gives the span', () => {
    fc.assert(
      fc.property(edits, fc.nat(200), fc.nat(200), ({ input, list }, a, b) => {
        const { text, toInput } = edited(input, list);
        const span = spanOf(text.length, a, b);
        const source = toInput(span);
        const within = list.filter((edit) => source.start <= edit.start && edit.end <= source.end);
        const isCut = list.some(
          (edit) => !within.includes(edit) && edit.start < source.end && source.start < edit.end,
        );
        const moved = within.map((edit) => ({
          ...edit,
          start: edit.start - source.start,
          end: edit.end - source.start,
        }));
        if (span.start < span.end && !isCut)
          expect(edited(input.slice(source.start, source.end), moved).text).toContain(
            text.slice(span.start, span.end),
          );
      }),
    );
  });

  test('an empty span where a unit left nothing lies within the spans around it', () => {
    const { toText } = edited('?ab', [
      { start: 0, end: 3, text: '甲乙丙', starts: [0, 2, 2], ends: [2, 2, 3] },
    ]);
    expect(toText({ start: 2, end: 2 })).toEqual({ start: 1, end: 1 });
    expect(toText({ start: 2, end: 3 })).toEqual({ start: 1, end: 3 });
    expect(toText({ start: 1, end: 2 })).toEqual({ start: 0, end: 1 });
  });

  test('edits out of order are a mistake of ours', () => {
    expect(() =>
      edited('abc', [
        { start: 2, end: 3, text: '' },
        { start: 0, end: 1, text: '' },
      ]),
    ).toThrow('in order');
  });

  test('text that stands for nothing of the input is a mistake of ours', () => {
    expect(() => edited('abc', [{ start: 1, end: 1, text: 'x' }])).toThrow('stands for something');
  });
});
