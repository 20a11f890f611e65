import { type Observation } from '../model';
import {
  type AsOf,
  type GraphQuestions,
  type ObservationFilter,
  type ObservationOrder,
  type PageRequest,
  type Stored,
} from '../graph/questions';
import { type Connection, toConnection } from './types/connection';

/** A page of observations that remembers what was asked, for the aggregates over all that match. */
export interface Observations extends Connection<Stored<Observation>> {
  readonly filter: ObservationFilter & AsOf;
}

export async function observationConnection(
  graph: GraphQuestions,
  filter: ObservationFilter & AsOf,
  page: PageRequest,
  orderBy?: ObservationOrder,
): Promise<Observations> {
  return { ...toConnection(await graph.observations(page, filter, orderBy), page.after), filter };
}
