import { type Observation } from '../../model';
import { type AsOf, type Stored } from '../answers';
import { type GraphQuestions } from '../questions';
import { type ObservationFilter, type ObservationOrder } from './filter';

export interface Matching {
  readonly observations: readonly Stored<Observation>[];
  /** True where there are more than were taken. */
  readonly truncated: boolean;
}

const pageSize = 500;

/** Pages of observations, one after the other; a reader that stops early reads no more. */
export async function* matchingPages(
  graph: Pick<GraphQuestions, 'observations'>,
  filter: ObservationFilter & AsOf,
  orderBy?: ObservationOrder,
): AsyncGenerator<readonly Stored<Observation>[], void, void> {
  let after: string | null = null;
  for (;;) {
    const page: Awaited<ReturnType<GraphQuestions['observations']>> = await graph.observations(
      { first: pageSize, after },
      filter,
      orderBy,
    );
    yield page.items.map(({ node }) => node);
    after = page.items.at(-1)?.cursor ?? null;
    if (!page.hasNextPage || after === null) return;
  }
}

/** All observations that a filter matches, `most` at most. */
export async function matching(
  graph: Pick<GraphQuestions, 'observations'>,
  filter: ObservationFilter & AsOf,
  most: number,
  orderBy?: ObservationOrder,
): Promise<Matching> {
  const observations: Stored<Observation>[] = [];
  for await (const page of matchingPages(graph, filter, orderBy)) {
    observations.push(...page);
    if (observations.length > most) return { observations: observations.slice(0, most), truncated: true };
  }
  return { observations, truncated: false };
}
