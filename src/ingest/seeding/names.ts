import { type Entity, foldName } from '../../model';

/** What a name written in a seed file stands for. */
export class SeedNames<T extends Pick<Entity, 'id' | 'name' | 'aliases'>> {
  private readonly byName = new Map<string, T>();
  private readonly byAlias = new Map<string, T[]>();

  /** Returns the thing that already has this name, or null when `thing` took it. */
  add(thing: T): T | null {
    const key = foldName(thing.name);
    const other = this.byName.get(key);
    if (other && other.id !== thing.id) return other;
    this.byName.set(key, thing);
    for (const alias of thing.aliases) this.addAlias(foldName(alias), thing);
    return null;
  }

  private addAlias(key: string, thing: T): void {
    const held = this.byAlias.get(key) ?? [];
    if (!held.some(({ id }) => id === thing.id)) this.byAlias.set(key, [...held, thing]);
  }

  /** By name, else by an alias that only one thing has; null where neither decides. */
  find(name: string): T | null {
    const key = foldName(name);
    const aliased = this.byAlias.get(key) ?? [];
    return this.byName.get(key) ?? (aliased.length === 1 ? (aliased[0] ?? null) : null);
  }
}
