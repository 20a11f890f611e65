import { readFileSync } from 'node:fs';
import { extract } from '../../../src/extract/extract';
import { type GraphBatch } from '../../../src/graph/batch';
import { type StoredStatement } from '../../../src/graph/questions';
import { IndicatorGraph } from '../../../src/graph/indicator-graph';
import { toMention } from '../../../src/graph/rows';
import { openMemory } from '../../../src/graph/open';
import { lexiconIndicator } from '../../../src/ingest/lexicon-indicators';
import { readingToBatch } from '../../../src/ingest/batching/reading-to-batch';
import { localRecorder } from '../../../src/ingest/recorder';
import { seed } from '../../../src/ingest/seed';
import { loadBackground } from '../../../src/ingest/seed-load';
import {
  type Entity,
  type Indicator,
  type Mention,
  type Observation,
  type Relation,
  sha256Hex,
  type Statement,
} from '../../../src/model';
import { repair } from '../../../src/text/repair';

/** What a graph holds of one article. */
export interface Facts {
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  readonly indicators: readonly Indicator[];
  readonly relations: readonly Relation[];
  readonly observations: readonly Observation[];
}

async function emptyGraph(): Promise<IndicatorGraph> {
  const engine = openMemory();
  await engine.migrate();
  return new IndicatorGraph(engine);
}

/** A graph of all that `seed-data` says, the reviewed facts of the article among it. */
export async function curatedGraph(): Promise<IndicatorGraph> {
  const graph = await emptyGraph();
  await seed(localRecorder(graph));
  return graph;
}

function readBatch(bytes: Uint8Array, publishedOn: string): GraphBatch {
  const repaired = repair(bytes);
  if (!repaired.ok) throw new Error(repaired.problem.message);
  const reading = extract(repaired.value, { publishedOn });
  return readingToBatch(reading, { sha256: sha256Hex(bytes), publishedOn }, lexiconIndicator);
}

/** A graph of the cited background and of what was read from the bytes of the article; nobody's facts help to read it. */
export async function readGraph(path: string, published: string): Promise<IndicatorGraph> {
  const graph = await emptyGraph();
  await graph.record(
    [
      { contributor: 'background', batch: loadBackground() },
      { contributor: 'article', batch: readBatch(readFileSync(path), published) },
    ],
    { recordedAt: `${published}T00:00:00.000Z` },
  );
  return graph;
}

const endsOf = (statement: Statement): readonly string[] =>
  statement.statementKind === 'relation'
    ? [statement.fromId, statement.toId]
    : [statement.subjectId, ...statement.ofIds, ...statement.withIds];

/** What the article names and says, read back from a graph. */
export async function factsOf(graph: IndicatorGraph, articleId: string): Promise<Facts> {
  const page = await graph.statements({ first: 1000 }, { article: articleId });
  const statements: readonly StoredStatement[] = page.items.map(({ node }) => node);
  const mentions = await graph.engine.read(async (tx) =>
    (await tx.run('mentionsIn', { ids: [articleId] })).map(toMention),
  );
  const observations = statements.filter((s) => s.statementKind === 'observation');
  const ids = new Set([...mentions.map(({ entityId }) => entityId), ...statements.flatMap(endsOf)]);
  const entities = await graph.entitiesById([...ids]);
  const indicators = await graph.indicatorsById([
    ...new Set(observations.map(({ indicatorId }) => indicatorId)),
  ]);
  return {
    entities: entities.filter((entity) => entity !== null),
    mentions,
    indicators: indicators.filter((indicator) => indicator !== null),
    relations: statements.filter((s) => s.statementKind === 'relation'),
    observations,
  };
}
