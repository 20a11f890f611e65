import { readFileSync } from 'node:fs';
import { repair } from '../../src/text/repair';
import { describeWithShared, sharedPath } from '../support/shared';

describeWithShared('the founding article', () => {
  const read = (name: string) => readFileSync(sharedPath('seed', name), 'utf8');
  const result = repair(read('article.txt'));
  if (!result.ok) throw new Error(result.problem.message);
  const { text, repairs, source, toSource } = result.value;
  const runs = repairs.filter((one) => one.kind === 'shifted_run');

  test('reads as it was written', () => {
    expect(text).toBe(read('article.repaired.txt').replace(/\n$/, ''));
  });

  test('all ten shifted runs come out', () => {
    expect(runs).toHaveLength(10);
    expect(runs.filter((one) => one.outcome === 'damaged')).toEqual([]);
  });

  test('its true ambiguity is on record with every reading that survives', () => {
    const found = runs.find((one) => one.after.includes('全力推動'));
    expect(found?.outcome).toBe('ambiguous');
    expect(found?.candidates?.[0]).toContain('我們要全力推動');
    expect(found?.candidates).toEqual(
      expect.arrayContaining(['力', '全力', '努力'].map((how) => `。“我們要${how}推動項目應`)),
    );
  });

  test.each([
    ['牟錕說', '蹦插K說'],
    ['總經理高', '究偨?jīng)理高'],
    ['今年,', '敖衲?,'],
    ['營業收入', '營業(yè)收入'],
    ['年PTA項目', '年P(guān)TA項目'],
  ])('%s is found in the source as %s', (words, written) => {
    const places = [...text.matchAll(new RegExp(words, 'g'))].map(({ index }) => {
      const { start, end } = toSource({ start: index, end: index + words.length });
      return source.slice(start, end);
    });
    expect(places).toContain(written);
  });
});
