/** A seeded source of choices: the same seed makes the same graph and the same questions. */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = (seed * 2654435761) >>> 0;
  }

  /** At least 0, below 1 (mulberry32). */
  fraction(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = this.state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  chance(probability: number): boolean {
    return this.fraction() < probability;
  }

  /** From low to high, both included. */
  whole(low: number, high: number): number {
    return low + Math.floor(this.fraction() * (high - low + 1));
  }

  pick<T>(items: readonly T[]): T {
    const item = items[Math.floor(this.fraction() * items.length)];
    if (item === undefined) throw new Error('Nothing to pick from');
    return item;
  }

  /** The first items far more often than the last, so that a graph has crowded nodes and lonely ones. */
  favour<T>(items: readonly T[]): T {
    const item = items[Math.floor(this.fraction() ** 3 * items.length)];
    if (item === undefined) throw new Error('Nothing to pick from');
    return item;
  }

  some<T>(items: readonly T[], low: number, high: number): readonly T[] {
    if (items.length === 0) return [];
    return [...new Set(Array.from({ length: this.whole(low, high) }, () => this.pick(items)))];
  }

  shuffled<T>(items: readonly T[]): readonly T[] {
    return items
      .map((item) => ({ item, at: this.fraction() }))
      .sort((a, b) => a.at - b.at)
      .map(({ item }) => item);
  }
}
