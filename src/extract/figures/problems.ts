import { byStart, type Problem, type Span } from '../../model';
import { contradictoryUnits } from '../../text/quantities/contradictory-units';
import { tooManyDigits } from '../../text/quantities';
import { type Page } from '../page';

interface Flaw {
  readonly code: string;
  /** Of the words: `5吨元`. */
  readonly says: (words: string) => string;
}

const noSuchDate: Flaw = {
  code: 'NO_SUCH_DATE',
  says: (words) => `There is no such date as ${words}; its figures have no period.`,
};

const flaws: Readonly<Record<string, Flaw>> = {
  [contradictoryUnits]: {
    code: 'CONTRADICTORY_UNITS',
    says: (words) => `The units of ${words} exclude each other; it is no figure.`,
  },
  [tooManyDigits]: {
    code: 'NUMBER_TOO_LONG',
    says: (words) => `A number of ${words.length} characters is no figure: ${words.slice(0, 12)}….`,
  },
};

/** Dates that do not exist and numbers that cannot be right, in order; spans count in the source. */
export function problemsOf(page: Page): Problem[] {
  const problem = (span: Span, { code, says }: Flaw): Problem => ({
    code,
    message: says(page.text.slice(span.start, span.end)),
    span: page.document.toSource({ start: span.start, end: span.end }),
  });
  const dates = page.periods.filter((p) => p.impossible).map((p) => ({ ...p, flaw: noSuchDate }));
  const numbers = page.barred.flatMap((n) => {
    const flaw = flaws[n.rule];
    return flaw ? [{ ...n, flaw }] : [];
  });
  return [...dates, ...numbers].sort(byStart).map((found) => problem(found, found.flaw));
}
