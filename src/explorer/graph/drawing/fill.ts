import type Graph from 'graphology';
import { cut, lang, nameIn, sayCode } from '../../lib/lang';
import { colour } from '../../lib/theme';
import { type Point } from '../layout';
import { type Net } from '../model';
import { type EdgeWord } from './writing';

// Beyond these counts words on edges and clicks on edges would cost more than they give.
const edgeWordsAtMost = 120;
const edgeClicksAtMost = 3000;
const labelLength = (): number => (lang.get() === 'en' ? 34 : 22);

/** Heads of arrows are not seen among so many edges, and cost as much as the edges. */
export const isLarge = (net: Net): boolean => net.edges.size > edgeClicksAtMost;

export function degreesOf(net: Net): ReadonlyMap<string, number> {
  const degrees = new Map<string, number>();
  for (const { fromId, toId } of net.edges.values())
    for (const id of [fromId, toId]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  return degrees;
}

/** Puts a net into the graph that is drawn: colours by type, sizes by degree, background edges dashed. */
export function fill(
  graph: Graph,
  net: Net,
  places: ReadonlyMap<string, Point>,
  degrees: ReadonlyMap<string, number>,
): void {
  const shrink = Math.min(1, Math.max(0.45, Math.sqrt(250 / Math.max(1, net.nodes.size))));
  graph.clear();
  for (const [id, entity] of net.nodes)
    graph.addNode(id, {
      ...(places.get(id) ?? { x: 0, y: 0 }),
      size: shrink * Math.min(18, 5 + 1.6 * Math.sqrt(degrees.get(id) ?? 0)),
      color: colour(`t-${entity.type}`),
      label: cut(nameIn(entity), labelLength()),
    });
  const shape = isLarge(net) ? 'line' : 'arrow';
  const [reported, background] = [colour('edge-reported'), colour('edge-background')];
  for (const [key, { fromId, toId, reported: told }] of net.edges)
    graph.addEdgeWithKey(key, fromId, toId, {
      type: told > 0 ? shape : `dashed-${shape}`,
      size: told > 0 ? 2 : 1.5,
      color: told > 0 ? reported : background,
    });
}

export const edgeWordsOf = (net: Net): readonly EdgeWord[] =>
  net.edges.size > edgeWordsAtMost
    ? []
    : [...net.edges.values()].map(({ fromId, toId, type }) => ({
        from: fromId,
        to: toId,
        text: sayCode('rel', type),
      }));
