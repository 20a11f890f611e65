import { ProblemError } from '../../model';
import { type GraphQuestions } from '../questions';
import { type Series } from '../answers';

type SeriesOptions = Parameters<GraphQuestions['series']>[2];

/** Series of several subjects on one axis. */
export interface Comparison {
  readonly unit: string;
  readonly series: readonly Series[];
  /** Ids of subjects for whom there is no figure. */
  readonly without: readonly string[];
}

/**
 * One indicator of several subjects, all in the unit of the first that has figures, unless one is given.
 * Throws a ProblemError `MIXED_UNITS` where one unit, kind or basis cannot hold them all.
 */
export async function compare(
  graph: Pick<GraphQuestions, 'series'>,
  subjectIds: readonly string[],
  indicatorId: string,
  options: SeriesOptions,
): Promise<Comparison> {
  const series: Series[] = [];
  const without: string[] = [];
  let shared = options;
  for (const subjectId of subjectIds) {
    const one = await graph.series(subjectId, indicatorId, shared);
    if (one.points.length === 0) {
      without.push(subjectId);
      continue;
    }
    series.push(one);
    shared = {
      ...options,
      unit: one.unit,
      kind: one.kind,
      ...(one.basis === null ? {} : { basis: one.basis }),
    };
  }
  const axes = new Set(series.map(({ unit, kind, basis }) => `${unit} ${kind} ${basis}`));
  if (axes.size > 1)
    throw new ProblemError(
      {
        code: 'MIXED_UNITS',
        message: `One axis cannot hold ${[...axes].join(' and ')}. Give a unit, kind and basis.`,
      },
      { axes: [...axes] },
    );
  return { unit: series[0]?.unit ?? options.unit ?? '', series, without };
}
