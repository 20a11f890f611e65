import { type ReadObservation } from '../../../src/extract/reading';
import { expectExplained, read } from '../support';

const value = ({ value: v, low, high, unit }: ReadObservation): string =>
  `${v === null ? `${low}..${high}` : String(v)}${unit}`;

/** Expects each figure of a text with who or what it is about: `-5.5% 饮料`, or `-5.5% –` for nobody. */
export function expectSubjects(text: string, expected: readonly string[]): void {
  const found = read(text).observations.map(
    (o) => `${value(o)} ${o.subjectSaid === '' ? '–' : o.subjectSaid}`,
  );
  expectExplained<readonly string[]>(text, found, expected);
}
