import { type Observation } from '../model';
import {
  type AsOf,
  type GraphQuestions,
  type ObservationFilter,
  type ObservationOrder,
  type Page,
  type PageRequest,
  type Stored,
} from '../graph/questions';
import { type Connection, toConnection } from './types/connection';

/** A page of observations that remembers what was asked, for the aggregates over all that match. */
export interface Observations extends Connection<Stored<Observation>> {
  readonly filter: ObservationFilter & AsOf;
}

/** As a connection that knows what it was asked for. */
export const toObservations = (
  page: Page<Stored<Observation>>,
  filter: ObservationFilter & AsOf,
  after?: string | null,
): Observations => ({ ...toConnection(page, after), filter });

export async function observationConnection(
  graph: GraphQuestions,
  filter: ObservationFilter & AsOf,
  page: PageRequest,
  orderBy?: ObservationOrder,
): Promise<Observations> {
  return toObservations(await graph.observations(page, filter, orderBy), filter, page.after);
}
