import { type Repair } from '../../model';
import { type Findings, nothingFound, type Stage } from '../chain/stage';

/**
 * Blanks that set off the thousands of a number, `12 500`: only those that do not break a line, for a plain blank may stand between two
 * columns.
 */
export const digitGroups: Stage = { name: 'digit groups', find };

const grouped = /(?<![\d.,．])\d{1,3}(?:[\u00a0\u2009\u202f]\d{3})+(?!\d)/g;

function find(text: string): Findings {
  if (!/\d[\u00a0\u2009\u202f]\d/.test(text)) return nothingFound;
  const repairs = [...text.matchAll(grouped)].flatMap(({ index, 0: number }) =>
    [...number.matchAll(/\D/g)].map((blank): Repair => {
      const start = index + blank.index;
      return {
        kind: 'blank',
        outcome: 'repaired',
        span: { start, end: start + 1 },
        before: blank[0],
        after: '',
        proof: 'a blank that does not break a line sets off three digits',
      };
    }),
  );
  return { edits: repairs.map(({ span }) => ({ ...span, text: '' })), repairs };
}
