import { type Problem } from '../../model';

/** What a page or the lines of a text say of the article, and where they say it. */
export interface Stated {
  readonly value: string;
  readonly where: 'meta tags' | 'JSON-LD' | 'time element' | 'name of the site' | 'own lines';
}

/** Who published an article and when, each as it is stated: the statement that is believed first. */
export interface StatedImprint {
  readonly dates: readonly Stated[];
  readonly publishers: readonly Stated[];
}

/** The statements that say something. */
export const statements = (
  ...all: readonly (readonly [Stated['where'], string | null | undefined])[]
): Stated[] => all.flatMap(([where, value]) => (value ? [{ value, where }] : []));

/**
 * A problem for each of date and publisher where a page contradicts itself. The name of a site is no contradiction, for sites print what
 * others published; nor is a `<time>`, which may be of anything on the page.
 */
export function contradictions({ dates, publishers }: StatedImprint): Problem[] {
  return [
    ...contradiction(dates, 'dates of publication').map((message) => ({
      code: 'CONTRADICTORY_DATES',
      message,
    })),
    ...contradiction(publishers, 'publishers').map((message) => ({
      code: 'CONTRADICTORY_PUBLISHERS',
      message,
    })),
  ];
}

function contradiction(stated: readonly Stated[], what: string): string[] {
  const [taken, ...others] = stated.filter(
    ({ where }) => where !== 'name of the site' && where !== 'time element',
  );
  const other = others.find(({ value }) => value !== taken?.value);
  if (taken === undefined || other === undefined) return [];
  return [
    `The page has two ${what}: ${taken.value} in its ${taken.where}, which is taken, and ${other.value} in its ${other.where}.`,
  ];
}
