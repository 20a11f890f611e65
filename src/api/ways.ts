import { type GraphQuestions, type WayOptions } from '../graph/questions';
import { entityIds, given } from './filters';
import { bounded } from './limits';
import { type WayArguments } from './types/ways';

/** What a way must be like, as the graph takes it: names become ids. Errors as of `entityNamed` and `bounded`. */
export async function wayOptions(
  graph: GraphQuestions,
  { maxHops, first }: { maxHops: number; first: number },
  { relations, direction, via, avoid, asOf }: WayArguments,
): Promise<WayOptions> {
  const bounds = { maxHops: bounded('maxHops', maxHops, 1), first: bounded('first', first) };
  if (via) bounded('via', via.length);
  const names = {
    via: via && (await entityIds(graph, via)),
    avoid: avoid && (await entityIds(graph, avoid)),
  };
  return { ...bounds, ...given({ relations, direction, asOf, ...names }) };
}
