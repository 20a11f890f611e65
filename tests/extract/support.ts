import { explanationRows } from '../../src/extract/explanation/rows';
import { explanationText } from '../../src/extract/explanation/text';
import { extract } from '../../src/extract/extract';
import { type Reading, type ReadObservation } from '../../src/extract/reading';
import { repair } from '../../src/text/repair';

export function read(text: string, publishedOn = '2025-08-20', explain = false): Reading {
  const document = repair(text);
  if (!document.ok) throw new Error(document.problem.message);
  return extract(document.value, { publishedOn, explain });
}

const value = (o: ReadObservation): string => (o.value === null ? `${o.low}..${o.high}` : String(o.value));

/** `indicator value unit kind[/basis]` of each figure; of `more` the fields asked for follow. */
export const figures = (
  text: string,
  more: readonly (keyof ReadObservation)[] = [],
  publishedOn?: string,
): string[] => figuresOf(read(text, publishedOn), more);

const figuresOf = (reading: Reading, more: readonly (keyof ReadObservation)[]): string[] =>
  reading.observations.map((o) =>
    [
      o.indicatorText,
      `${value(o)}${o.unit}`,
      o.basis === null ? o.kind : `${o.kind}/${o.basis}`,
      ...more.map((key) => (key === 'period' ? (o.period?.text ?? 'no period') : String(o[key]))),
    ].join(' '),
  );

/** How every figure of a text was read, and which numbers were refused: what a failing test prints. */
export const explained = (text: string, publishedOn?: string): string =>
  explanationText(explanationRows(read(text, publishedOn, true)));

/** Expects what `found` is, and shows on failure how each figure of the text was read. */
export function expectExplained<T>(text: string, found: T, expected: T, publishedOn?: string): void {
  try {
    expect(found).toEqual(expected);
  } catch (error) {
    if (error instanceof Error) error.message += `\n\nHow it was read:\n${explained(text, publishedOn)}`;
    throw error;
  }
}

/** Expects the figures of a sentence. */
export function expectFigures(
  text: string,
  expected: readonly string[],
  more: readonly (keyof ReadObservation)[] = [],
  publishedOn?: string,
): void {
  expectExplained<readonly string[]>(text, figures(text, more, publishedOn), expected, publishedOn);
}
