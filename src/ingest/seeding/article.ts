import { type GraphBatch } from '../../graph/batch';
import { type Article, type Statement } from '../../model';
import { defineEntities, mentionsIn } from './entities';
import { defineIndicators, measuredIndicators } from './indicators';
import { observationOf } from './observations';
import { backgroundOf, citedSources, relationOf } from './relations';
import { type SeedArticle } from './schema';
import { type Report, type SeedScene, type SeedWorld, sceneOf } from './scene';

const articleOf = ({ file: { article }, articleId }: SeedScene): Article => ({
  id: articleId,
  title: article.title,
  publisher: article.publisher,
  publishedOn: article.publishedOn,
  url: article.url ?? null,
  sha256: article.sha256,
  source: null,
  text: null,
  repairs: [],
});

/** Two rows with the same words and ends would be one statement. */
function reportDoubles(statements: readonly Statement[], report: Report): void {
  const seen = new Set<string>();
  for (const { id, evidence } of statements) {
    const at = evidence[0]?.span.start ?? 0;
    if (seen.has(id)) report(`the fact at ${at}`, 'evidence', 'another fact has the same words and ends');
    seen.add(id);
  }
}

/** Turns one validated file into what it puts into the graph; what is wrong with it is reported, row by row. */
export function seedBatch(file: SeedArticle, world: SeedWorld, report: Report): GraphBatch {
  const scene = sceneOf(file, world, report);
  const entities = defineEntities(scene);
  const indicators = defineIndicators(scene);
  const observations = file.observations.flatMap((row, i) => observationOf(scene, row, i));
  const relations = file.relations.flatMap((row, i) => relationOf(scene, row, i));
  const background = file.background.flatMap((row, i) => backgroundOf(scene, row, i));
  const statements = [...observations, ...relations, ...background];
  reportDoubles(statements, report);
  return {
    articles: [articleOf(scene)],
    sources: citedSources(scene, background),
    entities,
    indicators: [...indicators, ...measuredIndicators(scene, observations, indicators)],
    mentions: mentionsIn(scene),
    statements,
    resolutions: [],
  };
}
