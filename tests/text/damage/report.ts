import { margin } from '../../../src/text/shifted/read-run';
import { type Characters, type Verdict } from './measure';
import { addCharacters, type Row, type Survey, survey } from './survey';

const verdicts: readonly Verdict[] = ['repaired', 'ambiguous', 'wrong, marked', 'left marked', 'wrong'];

const headings: Readonly<Record<Verdict, string>> = {
  repaired: 'repaired',
  ambiguous: 'ambiguous, best is right',
  'wrong, marked': 'ambiguous, best is wrong',
  'left marked': 'left, marked',
  wrong: 'wrong, unmarked',
};

/** What the repair made of damage that was done on purpose, as a document. */
export function damageReport(seeds: readonly number[], texts: number): { markdown: string; wrong: number } {
  const rows = add(seeds.map((seed) => survey(seed, texts)));
  const wrong = [...rows.values()].reduce((sum, row) => sum + row.wrong, 0);
  const lines = [
    '# Damage on purpose',
    '',
    '<!-- Written by `npm run damage-report`; do not edit. -->',
    '',
    `${seeds.length * texts} synthetic articles (seeds ${seeds.join(', ')}; \`tests/text/damage\`), put together from sentence patterns of our own,`,
    'three of four in traditional characters. Six of ten are damaged as the founding article was: pinyin behind the characters that differ',
    'between the scripts, GBK read one byte late at four of five places where a sentence ends before a quotation mark (pairs of the user-defined',
    'area dropped), half of them with punctuation folded to ASCII, a third in tags. Of the rest, some lost the digits of half of their percentages,',
    'some were encoded twice (UTF-8 read as Windows-1252, Latin-1 or GBK, GBK read as Latin-1 or Windows-1252), some end anywhere. Each wound is',
    'held against what stood there; where the wrong decoder had no character for a byte, that place is a wound of its own (lost byte).',
    '',
    `| script, damage | wounds | ${verdicts.map((verdict) => headings[verdict]).join(' | ')} |`,
    `| --- | ---: | ${verdicts.map(() => '---:').join(' | ')} |`,
    ...[...rows].map(([name, row]) => {
      const total = verdicts.reduce((sum, verdict) => sum + row[verdict], 0);
      return `| ${name} | ${total} | ${verdicts.map((verdict) => share(row[verdict], total)).join(' | ')} |`;
    }),
    '',
    `A run counts as repaired where no other reading that survives the proof comes within ${margin} nats (e^${margin} is about ${Math.round(Math.exp(margin))} to 1) of it`,
    'at any character, and all others together are out of reach as well (`src/text/shifted/read-run.ts`). A run with a single place that is not',
    'so sure counts as ambiguous in this table, however much of it is proved. A run whose proved parts did not stand there counts as wrong,',
    'unmarked, whatever is marked beside them. Lost digits cannot come back: to be marked is all that can be done.',
    '',
    '## Shifted runs, character by character',
    '',
    'What stands outside the marked places of an ambiguous run is proved (`doubts` of the repair). Counted are the characters that stood in the',
    'runs: those proved, and right; those of marked places, all of them, also where the reading that stands there is right; those of runs left',
    'as they are; those of every run of which some proved part was wrong.',
    '',
    '| script | characters | proved and right | in marked places | left, marked | wrong, unmarked |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...['traditional', 'simplified'].flatMap((script) => {
      const row = rows.get(`${script}, shifted run`);
      return row === undefined ? [] : [characterRow(script, row.characters)];
    }),
    '',
  ];
  return { markdown: lines.join('\n'), wrong };
}

const share = (count: number, total: number): string =>
  count === 0 ? '0' : `${count} (${((100 * count) / total).toFixed(1)}%)`;

function characterRow(script: string, { repaired, marked, left, wrong }: Characters): string {
  const total = repaired + marked + left + wrong;
  return `| ${script} | ${total} | ${[repaired, marked, left, wrong].map((count) => share(count, total)).join(' | ')} |`;
}

function add(surveys: readonly Survey[]): Map<string, Row> {
  const rows = new Map<string, Row>();
  for (const [name, row] of surveys.flatMap((one) => [...one])) {
    const sum = rows.get(name);
    rows.set(name, sum === undefined ? row : both(sum, row));
  }
  return new Map([...rows].sort(([a], [b]) => (a < b ? 1 : -1)));
}

const both = (a: Row, b: Row): Row => ({
  repaired: a.repaired + b.repaired,
  ambiguous: a.ambiguous + b.ambiguous,
  'wrong, marked': a['wrong, marked'] + b['wrong, marked'],
  'left marked': a['left marked'] + b['left marked'],
  wrong: a.wrong + b.wrong,
  characters: addCharacters(a.characters, b.characters),
});
