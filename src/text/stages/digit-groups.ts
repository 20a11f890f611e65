import { type Repair } from '../../model';
import { type Findings, nothingFound, type Stage } from '../chain/stage';

/**
 * Blanks within a number: those that set off its thousands, `12 500`, and those beside its decimal point, `6. 2%`. Only blanks that do not
 * break a line, for a plain one may stand between two columns.
 */
export const digitGroups: Stage = { name: 'digit groups', find };

const grouped = /(?<![\d.,．])\d{1,3}(?:[\u00a0\u2009\u202f]\d{3})+(?!\d)/g;

/** Behind the point only before a percentage and within a line: `1. 2024年` is the first of a list. */
const besidePoint =
  /(?<=\d)[\u00a0\u2009\u202f](?=[.．]\d)|(?<=[^\n]\d[.．])[\u00a0\u2009\u202f](?=\d{1,3}(?:[%％‰]|[个個]百分[点點]))/g;

const proofs = {
  thousands: 'a blank that does not break a line sets off three digits',
  point: 'a blank that does not break a line stands beside the point of a number',
};

function find(text: string): Findings {
  if (!/[\d.．][\u00a0\u2009\u202f][\d.．]/.test(text)) return nothingFound;
  const blanks = [
    ...[...text.matchAll(grouped)].flatMap(({ index, 0: number }) =>
      [...number.matchAll(/\D/g)].map((blank) => repairOf(text, index + blank.index, proofs.thousands)),
    ),
    ...[...text.matchAll(besidePoint)].map(({ index }) => repairOf(text, index, proofs.point)),
  ].sort((a, b) => a.span.start - b.span.start);
  return { edits: blanks.map(({ span }) => ({ ...span, text: '' })), repairs: blanks };
}

const repairOf = (text: string, start: number, proof: string): Repair => ({
  kind: 'blank',
  outcome: 'repaired',
  span: { start, end: start + 1 },
  before: text.charAt(start),
  after: '',
  proof,
});
