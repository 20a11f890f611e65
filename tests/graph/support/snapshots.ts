import { EmbeddedEngine } from '../../../src/graph/engines/embedded';
import { IndicatorGraph } from '../../../src/graph/indicator-graph';
import { loadStatements } from '../../../src/graph/statements';
import { type Snapshot, snapshotOf, snapshotStatements } from '../differential/snapshot';

/** A graph in memory of which everything can be seen. */
export async function visibleGraph(): Promise<IndicatorGraph> {
  const engine = EmbeddedEngine.open({
    file: null,
    statements: loadStatements('embedded').with(snapshotStatements),
  });
  await engine.migrate();
  return new IndicatorGraph(engine);
}

/** All nodes and edges, but for when they were learned: what has to be the same in whatever order it came. */
export async function timeless(graph: IndicatorGraph): Promise<Snapshot> {
  const { nodes, edges } = await snapshotOf(graph.engine);
  const forgotten = new Set(['recordedAt', 'revision']);
  return {
    nodes: nodes
      .map(({ labels, properties }) => ({
        labels,
        properties: Object.fromEntries(Object.entries(properties).filter(([key]) => !forgotten.has(key))),
      }))
      .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
    edges,
  };
}
