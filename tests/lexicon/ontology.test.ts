import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadOntology, readOntology } from '../../src/lexicon/ontology';
import { type Relation } from '../../src/model';

const ontology = loadOntology();
const byName = new Map(ontology.entities.map((entity) => [entity.name, entity]));
const nameOf = new Map(ontology.entities.map((entity) => [entity.id, entity.name]));

/** What a good turns into along FEEDS_INTO; a kind of a good counts as the good. */
function reaches(from: string, to: string): boolean {
  const next = new Map<string, string[]>();
  const push = (a: string, b: string): number => next.set(a, [...(next.get(a) ?? []), b]).size;
  for (const { type, fromId, toId } of ontology.relations) {
    push(fromId, toId);
    if (type === 'PART_OF') push(toId, fromId);
  }
  const seen = new Set([byName.get(from)?.id ?? '']);
  for (const id of seen) for (const other of next.get(id) ?? []) seen.add(other);
  return seen.has(byName.get(to)?.id ?? 'absent');
}

/** The flow alone, no nesting. */
function flows(from: string, to: string): boolean {
  const seen = new Set([byName.get(from)?.id ?? '']);
  for (const id of seen)
    for (const r of ontology.relations) if (r.type === 'FEEDS_INTO' && r.fromId === id) seen.add(r.toId);
  return seen.has(byName.get(to)?.id ?? 'absent');
}

describe('chains that people ask about', () => {
  test.each([
    ['石油', '石脑油'],
    ['石油', '精对苯二甲酸'],
    ['石油', '纺织业'],
    ['对二甲苯', '聚酯'],
    ['铜精矿', '阴极铜'],
    ['铁矿石', '汽车'],
    ['铁矿石', '粗钢'],
    ['煤炭', '甲醇'],
    ['煤炭', '化学原料和化学制品制造业'],
    ['棉花', '服装'],
    ['棉花', '坯布'],
    ['锂精矿', '动力电池'],
    ['锂矿', '新能源汽车'],
    ['天然气', '尿素'],
    ['天然气', '化肥'],
    ['石英砂', '光伏组件'],
    ['石英砂', '多晶硅'],
    ['粮食', '食品'],
    ['小麦', '食品制造业'],
    ['绿氢', '化肥工业'],
    ['氢气', '合成氨'],
    ['铝土矿', '铝材'],
  ])('%s becomes %s', (from, to) => expect(flows(from, to) || reaches(from, to)).toBe(true));

  test.each([
    ['纺织业', '石油'],
    ['汽车', '铁矿石'],
    ['光伏组件', '石英砂'],
    ['棉花', '铁矿石'],
    ['服装', '棉花'],
  ])('%s never becomes %s', (from, to) => expect(flows(from, to)).toBe(false));

  test('石油 → 石脑油 → 芳烃 → 对二甲苯 → 精对苯二甲酸 → 聚酯 → 涤纶 → 纺织业, hop by hop', () => {
    const hops = new Set(
      ontology.relations
        .filter((r) => r.type === 'FEEDS_INTO')
        .map((r) => `${nameOf.get(r.fromId)}>${nameOf.get(r.toId)}`),
    );
    const chain = ['石油', '石脑油', '芳烃', '对二甲苯', '精对苯二甲酸', '聚酯', '涤纶', '纺织业'];
    expect(chain.slice(1).filter((to, i) => !hops.has(`${chain[i]}>${to}`))).toEqual([]);
  });
});

test('every relation is background and cites a source that is listed', () => {
  const sources = new Set(ontology.sources.map((source) => source.id));
  const wrong = (r: Relation): boolean =>
    r.origin !== 'background' || r.sourceId === null || !sources.has(r.sourceId) || r.evidence.length > 0;
  expect(ontology.relations.filter(wrong)).toEqual([]);
  expect(ontology.sources.every((s) => s.publisher !== null && s.year !== null)).toBe(true);
});

test('names stand in both scripts and English; a division of GB/T 4754 lies in its section', () => {
  expect(byName.get('对二甲苯')).toMatchObject({
    nameHant: '對二甲苯',
    nameEn: 'p-xylene',
    aliases: ['PX', 'paraxylene'],
  });
  expect(
    ontology.relations.some((r) => r.type === 'PART_OF' && r.fromText === '纺织业' && r.toText === '制造业'),
  ).toBe(true);
});

describe('a wrong file is refused by name', () => {
  const seedData = join(__dirname, '..', '..', 'seed-data');
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'ontology-'));
    cpSync(seedData, folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const broken = (file: string, from: string, to: string): (() => unknown) => {
    const path = join(folder, file);
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
    return () => readOntology(join(folder, 'lexicon'));
  };

  test.each([
    [
      'value-chains.yaml',
      '[石油, 石脑油]',
      '[石油, 无此物]',
      /value-chains\.yaml: 石油到纺织: 无此物 is in neither/,
    ],
    [
      'value-chains.yaml',
      'source: petrochemical-processes',
      'source: hearsay',
      /石油到纺织: source: .*hearsay/,
    ],
    [
      'lexicon/commodities.yaml',
      'en: p-xylene',
      'english: p-xylene',
      /commodities\.yaml: entry \d+ \(对二甲苯\): en: /,
    ],
    ['lexicon/industries.yaml', 'code: C17', 'code: 17', /industries\.yaml: entry \d+ \(纺织业\): code: /],
    [
      'lexicon/commodities.yaml',
      'aliases: [PX',
      'aliases: [石油, PX',
      /commodities\.yaml: .*石油 is also a name of/,
    ],
    [
      'lexicon/sources.yaml',
      'year: 2018',
      'year: last',
      /sources\.yaml: entry \d+ \(iea-petrochemicals\): year: /,
    ],
  ])('%s with %s → %s', (file, from, to, message) => expect(broken(file, from, to)).toThrow(message));
});
