import { matchingPages } from '../../graph/figures/matching';
import {
  type AsOf,
  type GraphQuestions,
  type ObservationFilter,
  type ObservationOrder,
  type Stored,
} from '../../graph/questions';
import { type Observation } from '../../model';
import { createLoaders, type Loaders } from '../loaders';
import { present } from '../resolvers/present';
import { type ExportedObservation } from './columns';

async function withNodes(observation: Stored<Observation>, loaders: Loaders): Promise<ExportedObservation> {
  const [evidence] = observation.evidence;
  const [subject, indicator, of, counterparts, article, source] = await Promise.all([
    loaders.entity.load(observation.subjectId),
    loaders.indicator.load(observation.indicatorId),
    present(loaders.entity, observation.ofIds),
    present(loaders.entity, observation.withIds),
    evidence ? loaders.article.load(evidence.articleId) : null,
    observation.sourceId === null ? null : loaders.source.load(observation.sourceId),
  ]);
  return { observation, subject, indicator, of, with: counterparts, article, source };
}

/** All observations that a filter matches, page by page, so that an export of any length takes the memory of one page. */
export async function* exportRows(
  graph: GraphQuestions,
  filter: ObservationFilter & AsOf,
  orderBy?: ObservationOrder,
): AsyncGenerator<readonly ExportedObservation[], void, void> {
  for await (const page of matchingPages(graph, filter, orderBy)) {
    const loaders = createLoaders(graph);
    yield await Promise.all(page.map((observation) => withNodes(observation, loaders)));
  }
}
