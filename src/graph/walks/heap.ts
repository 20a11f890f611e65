/** A binary heap: `pop` gives the item that comes first by `compare`. */
export class Heap<T> {
  private readonly items: T[] = [];

  constructor(private readonly compare: (a: T, b: T) => number) {}

  get size(): number {
    return this.items.length;
  }

  push(item: T): void {
    let at = this.items.push(item) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.swapIfBefore(at, parent)) return;
      at = parent;
    }
  }

  pop(): T | undefined {
    const top = this.items[0];
    const last = this.items.pop();
    if (last === undefined || this.items.length === 0) return top;
    this.items[0] = last;
    this.sink();
    return top;
  }

  private sink(): void {
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      const right = left + 1;
      const child = right < this.items.length && this.isBefore(right, left) ? right : left;
      if (child >= this.items.length || !this.swapIfBefore(child, at)) return;
      at = child;
    }
  }

  private isBefore(a: number, b: number): boolean {
    const [x, y] = [this.items[a], this.items[b]];
    return x !== undefined && y !== undefined && this.compare(x, y) < 0;
  }

  private swapIfBefore(child: number, parent: number): boolean {
    const [x, y] = [this.items[child], this.items[parent]];
    if (x === undefined || y === undefined || this.compare(x, y) >= 0) return false;
    this.items[child] = y;
    this.items[parent] = x;
    return true;
  }
}
