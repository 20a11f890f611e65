import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readingTable } from '../src/commands/reading-table';
import { extract } from '../src/extract/extract';
import { repair } from '../src/text/repair';
import { describeWithShared, sharedPath } from './support/shared';

const readme = readFileSync(join(__dirname, '..', 'README.md'), 'utf8');
const section = readme.split('\n## ').find((part) => part.startsWith('What it reads')) ?? '';

const cells = (row: string, bar: string): string[] =>
  row
    .split(bar)
    .slice(1, -1)
    .map((cell) => cell.trim());

/** The rows of each Markdown table of the section, without its head. */
const tables = section
  .split('\n\n')
  .filter((block) => block.startsWith('|'))
  .map((block) => block.trim().split('\n').slice(2))
  .map((rows) => rows.map((row) => cells(row, '|').map((cell) => cell.replaceAll('`', ''))));

describeWithShared('what the README says is read from the founding article', () => {
  const repaired = repair(readFileSync(sharedPath('seed', 'article.txt')));
  if (!repaired.ok) throw new Error(repaired.problem.message);
  const document = repaired.value;
  const reading = extract(document, { publishedOn: '2026-02-24' });

  test('its figures are the rows that extract prints, each behind the characters of the file', () => {
    const [figures = ''] = readingTable(reading).split(/^\d+ entities$/m);
    const rows = figures.split('\n').filter((line) => line.startsWith('│'));
    const printed = rows.slice(1).map((row) => cells(row, '│'));
    const withSource = printed.map((row) => {
      const [start, end] = (row.at(-1) ?? '').split('–').map(Number);
      return [document.source.slice(start, end), ...row];
    });
    expect(withSource).toHaveLength(7);
    expect(tables[0]).toEqual(withSource);
  });

  test('its damage is what the file has where the repaired words stand', () => {
    const [, damage = []] = tables;
    expect(damage.length).toBeGreaterThan(0);
    const found = damage.map(([, after = '']) => {
      const start = document.text.indexOf(after);
      const span = document.toSource({ start, end: start + after.length });
      return [document.source.slice(span.start, span.end), after];
    });
    expect(found).toEqual(damage);
  });
});
