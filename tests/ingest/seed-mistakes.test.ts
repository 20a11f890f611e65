import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { loadSeed } from '../../src/ingest/seed-load';
import { seedFolder } from '../../src/ingest/seed-files';
import { ProblemError } from '../../src/model';

const folder = mkdtempSync(join(tmpdir(), 'indicator-graph-seed-'));
for (const name of ['lexicon', 'value-chains.yaml'])
  cpSync(join(seedFolder, name), join(folder, name), { recursive: true });
cpSync(join(seedFolder, 'articles'), join(folder, 'others'), { recursive: true });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const article = { sha256: 'a'.repeat(64), title: null, publisher: null, publishedOn: '2026-03-01' };
const mentions = [{ start: 0, end: 4, text: '晨光纱厂' }];
const mill = { name: '晨光纱厂', type: 'Organization', hant: '晨光紗廠', en: 'Chenguang Mill', mentions };
const evidence = [{ start: 10, end: 16, quote: '产量120吨' }];
const output = {
  subject: '晨光纱厂',
  subjectText: '晨光纱厂',
  indicator: '产量',
  indicatorText: '产量',
  value: 120,
  unit: '吨',
  quantityText: '120吨',
  comparator: 'exact',
  kind: 'level',
  evidence,
};
const owns = {
  from: '晨光纱厂',
  fromText: '晨光纱厂',
  type: 'PRODUCES',
  to: '棉花',
  toText: '棉花',
  evidence,
};

/** What loading says of a made-up article; '' where nothing is wrong. */
function mistakesOf(text: string): string {
  cpSync(join(folder, 'others'), join(folder, 'articles'), { recursive: true });
  writeFileSync(join(folder, 'articles', 'made-up.yaml'), text);
  try {
    loadSeed(folder);
    return '';
  } catch (error) {
    if (error instanceof ProblemError) return error.problem.message;
    throw error;
  }
}

const inFile = (document: object): string => mistakesOf(stringify({ article, ...document }));

describe('a file of facts', () => {
  test('without a mistake is taken', () =>
    expect(inFile({ entities: [mill], observations: [output], relations: [owns] })).toBe(''));

  test.each<[string, object, string]>([
    [
      'a field nobody knows',
      { entities: [{ ...mill, colour: 'red' }] },
      'entities 1 (晨光纱厂): colour: is not a field of this entry',
    ],
    [
      'a type nobody knows',
      { entities: [{ ...mill, type: 'Factory' }] },
      'entities 1 (晨光纱厂): type: Invalid option',
    ],
    [
      'an entity that is nowhere mentioned',
      { entities: [{ ...mill, mentions: [] }] },
      'entities 1 (晨光纱厂): mentions: ',
    ],
    [
      'a span that ends before it starts',
      { entities: [{ ...mill, mentions: [{ start: 9, end: 4, text: '晨光' }] }] },
      'entities 1 (晨光纱厂): mentions.0: start must come before end',
    ],
    [
      'a name nobody defined',
      { entities: [mill], relations: [{ ...owns, to: '丝绸' }] },
      'relations 1 (晨光纱厂 PRODUCES 丝绸): to: no entity has the name 丝绸',
    ],
    [
      'a scope nobody defined',
      { entities: [{ ...mill, scope: '总厂' }] },
      'entities (晨光纱厂): scope: no entity has the name 总厂',
    ],
    [
      'an indicator nobody defined',
      { entities: [mill], observations: [{ ...output, indicator: '快乐' }] },
      'observations 1 (晨光纱厂 快乐): indicator: no indicator has the name 快乐',
    ],
    [
      'a value that is not what the words say',
      { entities: [mill], observations: [{ ...output, value: 12 }] },
      'observations 1 (晨光纱厂 产量): value: 12 is not what 120吨 says',
    ],
    [
      'a unit that is not what the words say',
      { entities: [mill], observations: [{ ...output, unit: '万吨' }] },
      'observations 1 (晨光纱厂 产量): unit: 万吨 is not what 120吨 says',
    ],
    [
      'words that do not hold the figure',
      { entities: [mill], observations: [{ ...output, evidence: [{ start: 1, end: 3, quote: '产量' }] }] },
      'observations 1 (晨光纱厂 产量): evidence: the quotation does not hold 120吨',
    ],
    [
      'a change of nothing',
      { entities: [mill], observations: [{ ...output, kind: 'change' }] },
      'observations 1 (晨光纱厂): basis: a change has one, and nothing else has',
    ],
    [
      'a month that never was',
      { entities: [mill], observations: [{ ...output, period: '2026-13' }] },
      'observations 1 (晨光纱厂): period: is not a period',
    ],
    [
      'a date that never was',
      { article: { ...article, publishedOn: '2026-02-30' } },
      'article: publishedOn: is not a date that exists',
    ],
    [
      'a source nobody named',
      { entities: [mill], background: [{ from: '晨光纱厂', type: 'USES', to: '棉花', source: 'hearsay' }] },
      'background 1 (晨光纱厂 USES 棉花): source: lexicon/sources.yaml has no hearsay',
    ],
    [
      'the same fact twice',
      { entities: [mill], relations: [owns, owns] },
      'another fact has the same words and ends',
    ],
  ])('with %s is refused', (_, document, sentence) => {
    const message = inFile(document);
    expect(message).toContain('articles/made-up.yaml: ');
    expect(message).toContain(sentence);
  });

  test('that is no YAML is refused', () =>
    expect(mistakesOf('article: [')).toMatch(/^seed-data\/articles\/made-up\.yaml: /));

  test('is told all its mistakes at once', () => {
    const message = inFile({ entities: [{ ...mill, en: '' }], relations: [{ ...owns, type: 'LIKES' }] });
    expect(message).toMatch(
      /^seed-data has 2 mistakes:\n {2}articles\/made-up\.yaml: entities 1 .*en.*\n {2}.*relations 1 .*type/,
    );
  });
});
