import fc from 'fast-check';
import {
  comparablePairs,
  featuresOf,
  type Joined,
  mostUnderKey,
  type Named,
  resolveAll,
  scoreOf,
  threshold,
  type Verdict,
} from '../../../src/extract/resolution';
import { entityId } from '../../../src/model';
import { measure, nodesOf } from './pairwise';
import { labelled } from './synthetic-names';

const org = (name: string, more: Partial<Named> = {}): Named => ({
  id: entityId(more.type ?? 'Organization', name, more.scope ?? ''),
  type: 'Organization',
  name,
  nameHant: null,
  nameEn: null,
  aliases: [],
  scope: '',
  identifiers: {},
  curated: false,
  ...more,
});

const same = (a: Named, b: Named): boolean => scoreOf(featuresOf(a, b)) >= threshold;

describe('two names', () => {
  test.each([
    ['新疆有色金属工业(集团)有限责任公司', '新疆有色集团', 'shortForm'],
    ['新疆有色金屬工業（集團）有限責任公司', '新疆有色金属工业(集团)有限责任公司', 'sameName'],
    ['长华电材股份有限公司', '長華電材', 'sameCore'],
    ['泽远矿业', '新疆泽远矿业集团有限公司', 'placeDropped'],
    ['天河石油股份有限公司西安分公司', '天河石油西安分公司', 'sameBranch'],
    ['Tianhe Mining Co., Ltd.', 'Tianhe Mining', 'sameCore'],
  ])('%s and %s are one: %s', (a, b, feature) => {
    expect(featuresOf(org(a), org(b))[feature]).toBe(1);
    expect(same(org(a), org(b))).toBe(true);
  });

  test.each([
    ['新疆中泰', '新疆有色集团', undefined],
    ['新疆天河集团', '西藏天河集团', 'otherPlace'],
    ['天河集团有限公司', '天河股份有限公司', 'otherLegalName'],
    ['天河第一冶炼厂', '天河第二冶炼厂', 'otherNumber'],
    ['天河集团', '天河集团第三分公司', 'otherNumber'],
    ['天河矿业', '天河矿业运输有限公司', 'otherTrade'],
    ['天河银行', '天河银行西安分行', 'otherPart'],
    ['天河纺织有限公司', '天河纺织(越南)有限公司', 'otherPart'],
    ['新疆集团', '新疆天河集团', undefined],
  ])('%s and %s are two: %s', (a, b, feature) => {
    if (feature !== undefined) expect(featuresOf(org(a), org(b))[feature]).toBe(-1);
    expect(same(org(a), org(b))).toBe(false);
  });

  test('an alias of the lexicon joins what shares no character', () => {
    const plant = org('中国石油天然气股份有限公司乌鲁木齐石化分公司', { aliases: ['乌石化'] });
    expect(featuresOf(plant, org('烏石化'))).toMatchObject({ alias: 1 });
    expect(same(plant, org('烏石化'))).toBe(true);
  });

  test('a stock code joins, two codes of one market part', () => {
    const code = (stockCode: string): Partial<Named> => ({ identifiers: { stockCode } });
    expect(same(org('甲乙纸业', code('1812.HK')), org('丙丁集团', code('1812.HK')))).toBe(true);
    expect(same(org('天河集团', code('600001.SH')), org('天河', code('600002.SH')))).toBe(false);
    expect(same(org('天河集团', code('600001.SH')), org('天河', code('1812.HK')))).toBe(true);
  });

  test('people of one name in two bodies stay apart; one without a body is neither', () => {
    const person = (scope: string): Named => org('张红', { type: 'Person', scope });
    expect(same(person('甲局'), person('乙局'))).toBe(false);
    expect(same(person('甲局'), person(''))).toBe(false);
    expect(resolveAll([person(''), person('甲局'), person('乙局')])).toEqual([]);
  });

  test('a person of one company is one under its full and its short name', () => {
    const person = (scope: string): Named => org('张红', { type: 'Person', scope });
    expect(featuresOf(person('天河矿业集团有限公司'), person('天河矿业'))).toMatchObject({ likeScope: 1 });
    expect(same(person('天河矿业集团有限公司'), person('天河矿业'))).toBe(true);
    expect(same(person('天河矿业集团有限公司'), person('天河矿业集团西安分公司'))).toBe(false);
  });

  test('高新区 of two cities stay apart', () => {
    const zone = (scope: string): Named => org('高新区', { type: 'Place', scope });
    expect(same(zone('乌鲁木齐市'), zone('西安市'))).toBe(false);
  });

  test('what two people curated apart, the rules do not join', () => {
    const curated = (name: string): Named => org(name, { curated: true });
    expect(featuresOf(curated('天河矿业'), curated('天河矿业集团'))).toMatchObject({ bothCurated: -1 });
    expect(resolveAll([curated('天河矿业'), curated('天河矿业集团')])).toEqual([]);
    expect(resolveAll([curated('天河矿业'), org('天河矿业集团')])).toMatchObject([
      { keep: org('天河矿业').id, join: org('天河矿业集团').id },
    ]);
  });

  test('a name is compared only with names that share a key', () => {
    const all = [
      org('天河集团有限公司'),
      org('天河集团'),
      org('天河股份'),
      org('大洋集团'),
      org('天河', { type: 'Place' }),
    ];
    expect(comparablePairs(all, new Map()).map((pair) => pair.map(({ name }) => name).sort())).toEqual([
      ['天河集团', '天河集团有限公司'],
      ['天河股份', '天河集团有限公司'],
      ['天河股份', '天河集团'],
    ]);
  });

  test('a key that too many names share says nothing', () => {
    const many = Array.from({ length: mostUnderKey + 1 }, (_, i) =>
      org(`天河${String.fromCodePoint(0x4e00 + i)}业集团`),
    );
    expect(comparablePairs([...many, org('天河')], new Map())).toEqual([]);
  });
});

describe('many names', () => {
  const nodes = [...nodesOf(labelled)];

  test('the labelled set is large enough to say something', () =>
    expect(labelled.length).toBeGreaterThanOrEqual(300));

  test('pairs: precision at least 0.99, recall at least 0.9', () => {
    const { precision, recall, wrong } = measure(labelled);
    expect(wrong).toEqual([]);
    expect(precision).toBeGreaterThanOrEqual(0.99);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });

  const seen = (joined: readonly Joined[]): string[] =>
    joined.map(({ join, keep, score }) => `${join}>${keep}=${score}`).sort();

  test('any order of articles gives the same nodes', () => {
    const expected = seen(resolveAll(nodes));
    fc.assert(
      fc.property(
        fc.shuffledSubarray(nodes, { minLength: nodes.length, maxLength: nodes.length }),
        (shuffled) => {
          expect(seen(resolveAll(shuffled))).toEqual(expected);
        },
      ),
      { numRuns: 12 },
    );
  });

  test('what a person decided is obeyed: a merge, a split, and one after the other', () => {
    const [long, short, other] = [org('天河矿业集团有限责任公司'), org('天河矿业'), org('大洋矿业')];
    const verdict = (a: Named, b: Named, same: boolean): Verdict => ({
      a: a.id,
      b: b.id,
      same,
      author: 'lin',
    });
    expect(resolveAll([long, short, other])).toMatchObject([
      { keep: long.id, join: short.id, author: 'rules' },
    ]);
    expect(resolveAll([long, short, other], [verdict(short, long, false)])).toEqual([]);
    expect(resolveAll([long, other], [verdict(other, long, true)])).toMatchObject([
      { keep: long.id, join: other.id, author: 'lin', features: { merged: 1 } },
    ]);
    const split = [verdict(short, long, true), verdict(short, other, false)];
    expect(resolveAll([other, short, long], split)).toMatchObject([
      { keep: long.id, join: short.id, author: 'lin' },
    ]);
  });

  test('a short name of two companies stands for neither', () => {
    const two = [org('新疆天河矿业集团'), org('西藏天河矿业集团'), org('天河矿业')];
    expect(resolveAll(two)).toEqual([]);
  });

  test('companies that share only a stem stay apart, and their stem stands for neither', () => {
    const two = [org('天河矿业集团'), org('天河化工集团'), org('天河')];
    expect(resolveAll(two)).toEqual([]);
    expect(resolveAll([two[0] ?? org(''), two[2] ?? org('')])).toMatchObject([{ join: two[2]?.id }]);
  });

  test('nothing is joined with itself, and thousands of like names end', () => {
    const many = Array.from({ length: 3000 }, (_, i) => org(`天河${i}号贸易公司`));
    expect(resolveAll(many)).toEqual([]);
    expect(resolveAll([org('甲'), org('甲')])).toEqual([]);
  });

  test('names of 300 characters are names like others', () => {
    const long = org(`${'天河'.repeat(149)}集团`);
    expect(resolveAll([long, org(`${'天河'.repeat(149)}集团有限公司`), org('天河')])).toMatchObject([
      { join: long.id, features: { sameCore: 1 } },
    ]);
  });
});
