import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readNamedThings } from '../../src/lexicon/named-things';

const seedData = join(__dirname, '..', '..', 'seed-data');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gazetteer-'));
  cpSync(seedData, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a wrong gazetteer is refused with its file, entry and field', () => {
  test.each([
    [
      'organizations.yaml',
      "stockCode: '601857.SH'",
      "stockCode: '601857'",
      /organizations\.yaml: entry 1 \(中国石油.*\): stockCode: /,
    ],
    [
      'organizations.yaml',
      'type: Organization',
      'type: Company',
      /organizations\.yaml: entry \d+ \(.+\): type: /,
    ],
    [
      'places-extra.yaml',
      'en: Europe and America',
      'english: Europe',
      /places-extra\.yaml: entry 1 \(欧美\): .*english/,
    ],
    ['shares.yaml', '600000 ', '6000 浦 ', /shares\.yaml: entry 1 \(SH\): shares: /],
    ['policies.yaml', 'source: common-usage', "source: ''", /policies\.yaml: entry 1 \(十五五\): source: /],
    ['people.yaml', '- { name: 习近平', '- { name: 7', /people\.yaml: entry 1.*: name: /],
  ])('%s: %s → %s', (file, from, to, message) => {
    const path = join(folder, 'lexicon', file);
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
    expect(() => readNamedThings(join(folder, 'lexicon'))).toThrow(message);
  });

  test('as it stands it is read, and divisions have their codes', () => {
    const things = readNamedThings(join(folder, 'lexicon'));
    expect(things.find(({ name }) => name === '新疆维吾尔自治区')?.identifiers).toEqual({
      divisionCode: '650000',
    });
  });
});
