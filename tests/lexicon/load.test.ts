import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { loadTable, loadTables } from '../../src/lexicon/load';

const schema = z.strictObject({ words: z.array(z.string()).min(1), factor: z.string(), source: z.string() });
let folder: string;

beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'lexicon-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const load = (yaml: string): unknown => {
  writeFileSync(join(folder, 'units.yaml'), yaml);
  return loadTable('units.yaml', schema, folder);
};

test('reads a list of entries', () => {
  expect(load('- { words: [吨, 公噸], factor: "1", source: gb3100 }')).toEqual([
    { words: ['吨', '公噸'], factor: '1', source: 'gb3100' },
  ]);
});

test.each([
  ['- { words: [吨], factor: "1" }', /units\.yaml: entry 1 \(吨\): source: /],
  ['- { words: [吨], factor: 1, source: x }', /units\.yaml: entry 1 \(吨\): factor: /],
  ['- { words: [吨], factor: "1", source: x, typo: 1 }', /units\.yaml: entry 1 \(吨\): .*typo/],
  ['words: [吨]', /units\.yaml: must be a list/],
  ['- {', /units\.yaml: /],
])('%s is refused with the file, the entry and the field', (yaml, message) => {
  expect(() => load(yaml)).toThrow(message);
});

test('a file that is not there is named', () => {
  expect(() => loadTable('none.yaml', schema, folder)).toThrow(/none\.yaml/);
});

describe('a folder of word tables', () => {
  const entry = (word: string): string => `- { words: [${word}], factor: "1", source: x }`;
  const write = (file: string, yaml: string): void => writeFileSync(join(folder, 'units', file), yaml);
  const words = (): unknown[] => loadTables('units', schema, folder).map((unit) => unit.words);

  beforeEach(() => mkdirSync(join(folder, 'units')));

  test('is one list, in the order of the names of its files', () => {
    write('mass.yaml', entry('吨'));
    write('length.yaml', entry('米'));
    write('notes.txt', 'no table');
    expect(words()).toEqual([['米'], ['吨']]);
  });

  test('a wrong file is refused with the file, the entry and the field', () => {
    write('length.yaml', entry('米'));
    write('mass.yaml', '- { words: [吨], factor: "1" }');
    expect(words).toThrow(/units\/mass\.yaml: entry 1 \(吨\): source: /);
  });

  test('one that is empty or not there is named', () => {
    expect(words).toThrow(/units: holds no word tables/);
    expect(() => loadTables('none', schema, folder)).toThrow(/none: holds no word tables/);
  });
});
