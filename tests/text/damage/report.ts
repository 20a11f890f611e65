import { margin } from '../../../src/text/shifted/verdict';
import { type Verdict } from './measure';
import { type Survey, survey } from './survey';

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
  const characters = { hant: { all: 0, agreed: 0, wrong: 0 }, hans: { all: 0, agreed: 0, wrong: 0 } };
  const rows = add(
    seeds.map((seed) =>
      survey(seed, texts, ({ characters: found }, script) => {
        if (found === undefined) return;
        characters[script].all += found.all;
        characters[script].agreed += found.agreed;
        characters[script].wrong += found.wrong.length;
      }),
    ),
  );
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
    `A run counts as repaired where no other reading that survives the proof comes within ${margin} nats (e^${margin} is about ${Math.round(Math.exp(margin))} to 1). Runs in simplified`,
    'text go on to the next ASCII character, for none of their bytes can bring the decoder back in step; every gap in them may hide words that',
    'left no trace, and runs of more than 16 characters are never called sure as a whole. Lost digits cannot come back: to be marked is all that can be done.',
    '',
    'An ambiguous run says where its readings differ (`doubts`). Outside of these places all readings that are listed agree, which is no proof: what',
    'stood there may not be among them. The run is marked as a whole.',
    '',
    '| script | characters of ambiguous runs | all readings agree | wrong of these |',
    '| --- | ---: | ---: | ---: |',
    ...Object.entries(characters).map(
      ([script, { all, agreed, wrong: bad }]) =>
        `| ${script === 'hant' ? 'traditional' : 'simplified'} | ${all} | ${share(agreed, all)} | ${share(bad, agreed)} |`,
    ),
    '',
  ];
  return { markdown: lines.join('\n'), wrong };
}

const share = (count: number, total: number): string =>
  count === 0 ? '0' : `${count} (${((100 * count) / total).toFixed(1)}%)`;

function add(surveys: readonly Survey[]): Map<string, Record<Verdict, number>> {
  const rows = new Map<string, Record<Verdict, number>>();
  for (const [name, row] of surveys.flatMap((one) => [...one])) {
    const sum = rows.get(name) ?? {
      repaired: 0,
      ambiguous: 0,
      'wrong, marked': 0,
      'left marked': 0,
      wrong: 0,
    };
    for (const verdict of verdicts) sum[verdict] += row[verdict];
    rows.set(name, sum);
  }
  return new Map([...rows].sort(([a], [b]) => (a < b ? 1 : -1)));
}
