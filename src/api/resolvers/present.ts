import type DataLoader from 'dataloader';

/** Those of the ids that are there, in order. */
export async function present<T>(loader: DataLoader<string, T | null>, ids: readonly string[]): Promise<T[]> {
  const nodes = await Promise.all(ids.map((id) => loader.load(id)));
  return nodes.filter((node) => node !== null);
}
