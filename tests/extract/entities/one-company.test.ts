import { foldScript } from '../../../src/model';
import { entitiesOf, traditional } from '../names-support';

/** Whether two names of a text are one entity in it. */
function areOne(text: string, a: string, b: string): boolean {
  const holder = (name: string) =>
    entitiesOf(text).find(({ mentions }) => mentions.some((m) => foldScript(m.text) === name))?.key;
  expect([holder(a), holder(b)]).not.toContain(undefined);
  return holder(a) === holder(b);
}

type Row = readonly [a: string, b: string, same: boolean];

// Two names that begin alike are one company only where the longer adds nothing but what the company does or is in law.
const rows: readonly Row[] = [
  ['新疆昊峤集团', '新疆昊峤矿业(集团)有限责任公司', true],
  ['中国岚枢', '中国岚枢股份有限公司', true],
  ['新疆昊峤(集团)有限公司', '新疆昊峤沁辉科技有限公司', false],
  ['新疆昊峤集团', '新疆昊峤沁辉科技有限公司', false],
  ['昊峤集团', '昊峤集团财务有限公司', false],
];

describe('two names in one text', () => {
  test.each(rows)('%s and %s: one company is %s', (a, b, same) => {
    const text = `${b}与${a}签约。${a}发布公告，净利润增长。`;
    expect(areOne(text, a, b)).toBe(same);
    expect(areOne(traditional(text), a, b)).toBe(same);
  });
});

test('the listed company is not its group', () => {
  const [listed] = entitiesOf('新疆天业(600075.SH)披露业绩预告。');
  expect(listed).toMatchObject({ name: '新疆天业股份有限公司', identifiers: { stockCode: '600075.SH' } });
  const [group] = entitiesOf('天业集团召开会议。');
  expect(group?.name).toBe('新疆天业（集团）有限公司');
});
