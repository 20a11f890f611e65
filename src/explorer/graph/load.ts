import { ApiFailure, ask } from '../lib/api';
import { cutFields, entityFields, pathFields } from '../lib/fragments';
import { type Cut, type EntityCard, type Hop, type Path } from '../lib/types';
import { type Expansion } from './address';
import { type Edge, type Net, netOf } from './model';

export const neighborhoodQuery = `query Around($of: String!, $first: Int!, $relations: [RelationType!], $asOf: Date) {
  neighborhood(of: $of, depth: 1, first: $first, relations: $relations, asOf: $asOf) {
    center { ${entityFields} } entities { ${entityFields} }
    edges { key fromId type toId reported background } omitted
  }
}`;

export const pathsQuery = `query Paths($from: String!, $to: String!, $maxHops: Int!, $asOf: Date) {
  paths(from: $from, to: $to, maxHops: $maxHops, first: 5, asOf: $asOf) { paths { ${pathFields} } ${cutFields} }
}`;

interface Around {
  readonly neighborhood: {
    readonly center: EntityCard;
    readonly entities: readonly EntityCard[];
    readonly edges: readonly Edge[];
    readonly omitted: number;
  };
}

/** What one expansion brought. */
export interface Brought {
  readonly expansion: Expansion;
  readonly center: EntityCard;
  readonly net: Net;
  readonly omitted: number;
}

export type Tried = Brought | { readonly expansion: Expansion; readonly failure: ApiFailure };

const kept = new Map<string, Promise<Tried>>();

const failureOf = (error: unknown): ApiFailure =>
  error instanceof ApiFailure ? error : new ApiFailure('server', String(error));

async function load(expansion: Expansion, asOf: string | null): Promise<Tried> {
  try {
    const { neighborhood } = await ask<Around>(neighborhoodQuery, {
      of: expansion.id,
      first: expansion.most,
      relations: expansion.relation === null ? null : [expansion.relation],
      asOf,
    });
    const { center, entities, edges, omitted } = neighborhood;
    return { expansion, center, net: netOf([center, ...entities], edges), omitted };
  } catch (error) {
    return { expansion, failure: failureOf(error) };
  }
}

/** One expansion; what was loaded once is kept for this page view, what failed is asked again. */
export function bring(expansion: Expansion, asOf: string | null): Promise<Tried> {
  const key = JSON.stringify([expansion, asOf]);
  const known = kept.get(key);
  if (known) return known;
  const loading = load(expansion, asOf);
  kept.set(key, loading);
  void loading.then((tried) => 'failure' in tried && kept.delete(key));
  return loading;
}

/** The ways between two entities, best first, and what kept the answer from being whole. */
export interface Ways {
  readonly paths: readonly Path[];
  readonly truncated: boolean;
  readonly cuts: readonly Cut[];
}

export const bringPaths = async (
  from: string,
  to: string,
  maxHops: number,
  asOf: string | null,
): Promise<Ways> => (await ask<{ paths: Ways }>(pathsQuery, { from, to, maxHops, asOf })).paths;

const edgeOf = (hop: Hop): Edge => {
  const [from, to] = hop.direction === 'FORWARD' ? [hop.source, hop.target] : [hop.target, hop.source];
  const reported = hop.statements.filter(({ origin }) => origin !== 'background').length;
  return {
    key: `path ${from.id} ${hop.relation} ${to.id}`,
    fromId: from.id,
    type: hop.relation,
    toId: to.id,
    reported,
    background: hop.statements.length - reported,
  };
};

const sameEdge = (a: Edge, b: Edge): boolean =>
  a.fromId === b.fromId && a.type === b.type && a.toId === b.toId;

/** A path as a net; an edge that is there already keeps its key. */
export function pathNet(path: Path, there: Net): Net {
  const known = [...there.edges.values()];
  const edges = path.hops.map(edgeOf).map((edge) => known.find((other) => sameEdge(edge, other)) ?? edge);
  return netOf(
    path.hops.flatMap(({ source, target }) => [source, target]),
    edges,
  );
}

const edgeStatementsQuery = `query EdgeStatements($from: String!, $types: [RelationType!], $asOf: Date, $after: String) {
  entity(name: $from) {
    relations(first: 500, types: $types, direction: out, asOf: $asOf, after: $after) {
      nodes { id to { id } } pageInfo { hasNextPage endCursor }
    }
  }
}`;

interface EdgeStatements {
  readonly entity: {
    readonly relations: {
      readonly nodes: readonly { readonly id: string; readonly to: { readonly id: string } }[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  };
}

/** Ids of the statements behind an edge. */
export async function statementsOf(edge: Edge, asOf: string | null): Promise<readonly string[]> {
  let after: string | null = null;
  const found: string[] = [];
  for (let page = 0; page < 4; page++) {
    const answer: EdgeStatements = await ask<EdgeStatements>(edgeStatementsQuery, {
      from: edge.fromId,
      types: [edge.type],
      asOf,
      after,
    });
    const { nodes, pageInfo } = answer.entity.relations;
    found.push(...nodes.filter(({ to }) => to.id === edge.toId).map(({ id }) => id));
    if (found.length > 0 || !pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  return found;
}
