import { readFileSync } from 'node:fs';
import { repair } from '../../src/text/repair';
import { describeWithShared, sharedPath } from '../support/shared';

const repaired = (source: string) => {
  const result = repair(source);
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
};

describe('pinyin annotations', () => {
  test.each([
    ['經(jīng)濟(jì)增長(zhǎng)', '經濟增長', 3],
    ['想(xiang)要', '想要', 1],
    ['全國（guó）', '全國', 1],
    ['年P(guān)TA項目', '年PTA項目', 1],
  ])('%s reads %s', (source, text, count) => {
    const found = repaired(source);
    expect(found.text).toBe(text);
    expect(found.repairs.filter((one) => one.outcome === 'repaired')).toHaveLength(count);
  });

  test.each(['對二甲苯(PTA)', '銀行(bank)', '高新區(新市區)', 'f(x)', 'plan(an)', '有限公司(集團)'])(
    '%s has no annotation',
    (source) => {
      const found = repaired(source);
      expect(found.text).toBe(source);
      expect(found.repairs).toEqual([]);
    },
  );

  test('a syllable that is no reading of its character stays and is marked', () => {
    const found = repaired('張(wáng)先生');
    expect(found.text).toBe('張(wáng)先生');
    expect(found.repairs).toMatchObject([{ kind: 'annotation', outcome: 'damaged', before: '(wáng)' }]);
  });

  test('a span maps without the annotation after it, with the ones inside', () => {
    const source = '營(yíng)業(yè)收入';
    const { text, toSource } = repaired(source);
    const at = (word: string) => {
      const start = text.indexOf(word);
      const span = toSource({ start, end: start + word.length });
      return source.slice(span.start, span.end);
    };
    expect(at('營業')).toBe('營(yíng)業');
    expect(at('營業收入')).toBe('營(yíng)業(yè)收入');
    expect(at('業')).toBe('業');
    expect(at('收入')).toBe('收入');
  });
});

describeWithShared('the founding article', () => {
  test('all of its 225 annotations go', () => {
    const { repairs } = repaired(readFileSync(sharedPath('seed', 'article.txt'), 'utf8'));
    const found = repairs.filter((one) => one.kind === 'annotation');
    expect(found.filter((one) => one.outcome !== 'repaired')).toEqual([]);
    expect(found.length).toBeGreaterThanOrEqual(220);
  });
});
