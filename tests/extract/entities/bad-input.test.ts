import { readEntities } from '../../../src/extract/entities';
import { readRelations } from '../../../src/extract/relations';
import { documentOf, entitiesOf, namesIn, statedIn } from '../names-support';

/** Processor time of one reading, in milliseconds; the least of three. */
function cost(text: string): number {
  const document = (): ReturnType<typeof documentOf> => documentOf(text);
  const runs = [0, 1, 2].map(() => {
    const fresh = document();
    const start = process.cpuUsage();
    readRelations(fresh, readEntities(fresh));
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...runs);
}

// Sixteen times the text may cost sixteen times the time: a hundred is allowed, a square would be 256.
describe('time grows with the length of a text of nothing but names, not with its square', () => {
  test.each([
    ['one company', '昊峤铜业集团有限公司、'],
    ['companies without marks', '昊峤铜业集团有限公司'],
    ['goods of one character', '铜、'],
    ['places', '新疆库车、'],
    ['short names', '昊峤矿业有限公司（以下简称“昊峤矿业”）'],
    ['posts', '总经理陈思岚、'],
    ['projects', '年产30万吨烯烃项目及'],
    ['brackets', '（昊峤（'],
  ])('%s', (_name, unit) => {
    const of = (length: number): string => unit.repeat(Math.ceil(length / unit.length));
    cost(of(2000));
    expect(cost(of(32_000))).toBeLessThan(100 * Math.max(1, cost(of(2000))));
  });
});

describe('names that are not what they look like', () => {
  test('a name of 300 characters is none', () => {
    const long = `${'昊峤骏岳'.repeat(75)}有限公司`;
    expect(namesIn(`${long}投产。`, 'Organization')).toEqual([]);
  });

  test('高峰 and 和田 are a person and a place where the text makes them so, and words elsewhere', () => {
    expect(namesIn('司长高峰说，用电高峰已过，高峰期还会来。', 'Person')).toEqual(['Person:高峰']);
    expect(namesIn('用电高峰已过，平和田园风光。')).toEqual([]);
    expect(namesIn('货物运往和田。', 'Place')).toEqual(['Place:和田']);
  });

  test('a company whose name holds the name of another stays itself', () => {
    const text = '昊峤集团与昊峤集团财务有限公司签约，骏岳集团与新疆骏岳集团物业有限公司签约。';
    const companies = entitiesOf(text).filter(({ type }) => type === 'Organization');
    expect(companies.map(({ name }) => name).sort()).toEqual([
      '新疆骏岳集团物业有限公司',
      '昊峤集团',
      '昊峤集团财务有限公司',
      '骏岳集团',
    ]);
  });

  test('nothing is said of a thing and itself', () => {
    expect(statedIn('昊峤集团收购昊峤集团。')).toEqual([]);
  });
});
