import { type GraphBatch } from '../batch';
import { migrationFile, migrations } from '../migrations';
import { type Properties } from '../properties';
import { planRecord } from '../recording/plan';
import { loadMigrationStatements } from '../statements';
import { nodes } from './clauses';
import { directEdges } from './direct-edges';
import { mentionsAndResolutions, namedThings, plainNodes } from './named-things';
import { nothingBefore } from './nothing-before';
import { statementsOf } from './statements';

const contributor = 'seed';

const schema = (): readonly string[] =>
  migrations.flatMap((migration) =>
    loadMigrationStatements('neo4j', migrationFile(migration)).map(({ text }) => text),
  );

/**
 * A batch as Cypher to paste into Neo4j Browser: the schema, then the graph as this program would write it.
 * Self-contained, statements end in semicolons, and pasting it twice changes nothing.
 */
export function printCypher(batch: GraphBatch, recordedAt = new Date().toISOString()): string {
  const plan = planRecord([{ contributor, batch }], nothingBefore);
  const holdings = { id: contributor, properties: { ...plan.holdings.get(contributor) } as Properties };
  const statements = [
    ...schema(),
    ...namedThings(plan),
    ...plainNodes('Article', plan.articles),
    ...plainNodes('Source', plan.sources),
    ...statementsOf(plan, recordedAt),
    ...mentionsAndResolutions(plan),
    ...directEdges(plan),
    ...nodes('Contributor', [holdings]),
    `MERGE (m:Meta {id: 'graph'})\nON CREATE SET m.revision = 1`,
  ];
  return statements.map((statement) => `${statement};\n`).join('\n');
}
