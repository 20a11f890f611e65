import { type GraphEngine, type Row, type Value } from '../../../src/graph/engine';
import { parseStatements, type Statement } from '../../../src/graph/statements';

/** The whole graph, for tests only: these two name no labels, which no statement of ours may do. */
export const snapshotStatements: readonly Statement[] = parseStatements(
  `// @name allNodes
MATCH (n)
RETURN labels(n) AS labels, n {.*} AS properties

// @name allEdges
MATCH (a)-[x]->(b)
RETURN type(x) AS type, properties(x) AS properties, coalesce(a.id, a.key) AS from, coalesce(b.id, b.key) AS to
`,
  'snapshot.cypher',
);

type Properties = { readonly [key: string]: Value };

export interface GraphNode {
  readonly labels: readonly string[];
  readonly properties: Properties;
}

export interface GraphEdge {
  readonly type: string;
  readonly properties: Properties;
  readonly from: string;
  readonly to: string;
}

export interface Snapshot {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** Text of a value in which the order of a map's keys does not matter. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

const sorted = <T>(items: readonly T[]): readonly T[] =>
  items
    .map((item) => ({ item, text: canonical(item) }))
    .sort((a, b) => (a.text < b.text ? -1 : 1))
    .map(({ item }) => item);

const toNode = ({ labels, properties }: Row): GraphNode => ({
  labels: [...(labels as string[])].sort(),
  properties: properties as Properties,
});

/** Everything that the graph holds, but for the record of its migrations, in an order that does not depend on the engine. */
export async function snapshotOf(engine: GraphEngine): Promise<Snapshot> {
  const [nodes, edges] = await engine.read(async (tx) => [
    await tx.run('allNodes'),
    await tx.run('allEdges'),
  ]);
  return {
    nodes: sorted(nodes.map(toNode).filter(({ labels }) => !labels.includes('Migration'))),
    edges: sorted(edges as unknown as readonly GraphEdge[]),
  };
}
