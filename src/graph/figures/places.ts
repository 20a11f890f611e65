import { type GraphQuestions } from '../questions';

const atOnce = 8;

/** The place of each entity: itself, where it is one, else what it is said to be located in. Entities without a place are absent. */
export async function placesOf(
  graph: Pick<GraphQuestions, 'entitiesById' | 'relationsOf'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const entities = await graph.entitiesById(ids);
  const places = new Map<string, string>();
  const elsewhere: string[] = [];
  for (const [i, entity] of entities.entries()) {
    const id = ids[i] ?? '';
    if (entity?.type === 'Place') places.set(id, id);
    else elsewhere.push(id);
  }
  for (let i = 0; i < elsewhere.length; i += atOnce)
    await Promise.all(
      elsewhere.slice(i, i + atOnce).map(async (id) => {
        const page = await graph.relationsOf(id, { first: 1 }, { types: ['LOCATED_IN'], direction: 'out' });
        const place = page.items[0]?.node.toId;
        if (place !== undefined) places.set(id, place);
      }),
    );
  return places;
}
