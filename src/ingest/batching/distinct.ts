/** The first of each key, in their order. */
export function distinctBy<T>(things: readonly T[], key: (thing: T) => string): readonly T[] {
  const byKey = new Map<string, T>();
  for (const thing of things) if (!byKey.has(key(thing))) byKey.set(key(thing), thing);
  return [...byKey.values()];
}

export const distinct = <T extends { readonly id: string }>(things: readonly T[]): readonly T[] =>
  distinctBy(things, ({ id }) => id);
