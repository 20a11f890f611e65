import { extract } from '../../src/extract/extract';
import { type Reading, type ReadObservation } from '../../src/extract/reading';
import { repair } from '../../src/text/repair';

export function read(text: string, publishedOn = '2025-08-20'): Reading {
  const document = repair(text);
  if (!document.ok) throw new Error(document.problem.message);
  return extract(document.value, { publishedOn });
}

const value = (o: ReadObservation): string => (o.value === null ? `${o.low}..${o.high}` : String(o.value));

/** `indicator value unit kind[/basis]` of each figure; of `more` the fields asked for follow. */
export const figures = (
  text: string,
  more: readonly (keyof ReadObservation)[] = [],
  publishedOn?: string,
): string[] =>
  read(text, publishedOn).observations.map((o) =>
    [
      o.indicatorText,
      `${value(o)}${o.unit}`,
      o.basis === null ? o.kind : `${o.kind}/${o.basis}`,
      ...more.map((key) => (key === 'period' ? (o.period?.text ?? 'no period') : String(o[key]))),
    ].join(' '),
  );

/** How every figure was read: printed when a test fails. */
export const explained = (text: string): string =>
  read(text)
    .observations.map(
      (o) =>
        `${o.indicatorText} ${value(o)}${o.unit}: ${o.trace.map((s) => `${s.field}=${s.value} (${s.rule})`).join('; ')}`,
    )
    .join('\n');

/** Expects the figures of a sentence, and shows on failure which rule read each field. */
export function expectFigures(
  text: string,
  expected: readonly string[],
  more: readonly (keyof ReadObservation)[] = [],
): void {
  const found = figures(text, more);
  if (JSON.stringify(found) !== JSON.stringify(expected))
    throw new Error(
      `read ${JSON.stringify(found)}\nexpected ${JSON.stringify(expected)}\n${explained(text)}`,
    );
  expect(found).toEqual(expected);
}
