import { type Draft, note } from '../figures/draft';

/** What of a cell its table says. */
interface CellWords {
  /** The row names the indicator. */
  readonly named: boolean;
  readonly basisImplied: boolean;
  readonly subjectImplied: boolean;
}

const status = { value: 'realised', rule: 'a cell of a table', words: null, implied: true };

/** Keeps what a cell was read from, and what was implied. */
export function noteCell(draft: Draft, { named, basisImplied, subjectImplied }: CellWords): void {
  const { kind, basis, basePeriod, indicator, subject, period, when } = draft;
  const header = { rule: 'header or row of the table', words: null };
  const custom = { rule: 'the custom of tables', words: null, implied: true };
  note(draft, 'kind', { value: kind, ...header });
  if (basis) note(draft, 'basis', { value: basis, ...(basisImplied ? custom : header) });
  const base = { value: basePeriod?.text ?? '', rule: `the stretch that ${basis} compares with` };
  if (basePeriod) note(draft, 'basePeriod', { ...base, words: null, implied: true });
  note(draft, 'status', status);
  const row = named ? 'row of the table' : 'column, caption or label of the table';
  note(draft, 'indicator', { value: indicator?.text ?? '', rule: row, words: indicator });
  const owner = subjectImplied ? 'what the text is about' : 'row of the table';
  const who = subjectImplied ? { words: null, implied: true } : { words: subject };
  note(draft, 'subject', { value: subject?.text ?? '', rule: owner, ...who });
  const time = { value: period?.text ?? '', words: when, implied: !when };
  note(draft, 'period', { ...time, rule: when ? 'header of the table' : 'around the table' });
}
