import { carryGraph } from '../../src/graph/carry';
import { IndicatorGraph } from '../../src/graph/indicator-graph';
import { EmbeddedEngine } from '../../src/graph/engines/embedded';
import { Neo4jEngine } from '../../src/graph/engines/neo4j';
import { loadStatements } from '../../src/graph/statements';
import { describeWithNeo4j } from '../support/engines';
import { startNeo4j } from '../support/neo4j';
import { snapshotOf, snapshotStatements } from './differential/snapshot';
import * as world from './support/chain';
import { visibleGraph } from './support/snapshots';

describeWithNeo4j('carrying a graph', (open) => {
  test('to Neo4j and back is the same graph; a full one is not carried to', async () => {
    const start = await visibleGraph();
    await start.record([world.seed], { recordedAt: '2026-01-01T00:00:00Z', seedHash: 'h' });
    const before = await snapshotOf(start.engine);

    await open();
    const server = await startNeo4j();
    const middle = await Neo4jEngine.open({
      ...server,
      statements: loadStatements('neo4j').with(snapshotStatements),
    });
    await carryGraph(start.engine, middle);
    expect(await snapshotOf(middle)).toEqual(before);

    const end = EmbeddedEngine.open({
      file: null,
      statements: loadStatements('embedded').with(snapshotStatements),
    });
    await end.migrate();
    const seen: string[] = [];
    await carryGraph(middle, end, (doing) => seen.push(doing));
    expect(await snapshotOf(end)).toEqual(before);
    expect(seen).toContain('statements');

    await expect(carryGraph(start.engine, end)).rejects.toMatchObject({
      problem: { code: 'TARGET_NOT_EMPTY' },
    });
    const again = await new IndicatorGraph(end).record([world.seed], {
      recordedAt: '2026-01-02T00:00:00Z',
      seedHash: 'h',
    });
    expect(again.revision).toBe(1);
    for (const engine of [start.engine, middle, end]) await engine.close();
  });
});
