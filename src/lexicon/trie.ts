const none = -1;
const spread = 0x9e3779b1;

/**
 * The steps of a trie over UTF-16 units, from node and unit to node, in one open table: a look-up reads a few numbers that
 * lie side by side, where a map for each node would be searched. The root is node 0.
 */
export class Trie {
  #bits = 6;
  #from = new Int32Array(1 << this.#bits).fill(none);
  #unit = new Uint16Array(1 << this.#bits);
  #to = new Int32Array(1 << this.#bits).fill(none);
  #nodes = 1;

  /** The node behind a unit; -1 where no word goes on so. */
  next(node: number, unit: number): number {
    return this.#to[this.#slot(node, unit)] ?? none;
  }

  /** The node behind a unit, made where there is none. */
  grow(node: number, unit: number): number {
    const known = this.next(node, unit);
    if (known !== none) return known;
    if (this.#nodes * 2 >= this.#from.length) this.#widen();
    this.#put(node, unit, this.#nodes);
    this.#nodes += 1;
    return this.#nodes - 1;
  }

  /** The slot of a step, or the empty one where it would stand. */
  #slot(node: number, unit: number): number {
    const last = this.#from.length - 1;
    let slot = Math.imul(Math.imul(node, spread) ^ unit, spread) >>> (32 - this.#bits);
    while (this.#from[slot] !== none && (this.#from[slot] !== node || this.#unit[slot] !== unit))
      slot = slot === last ? 0 : slot + 1;
    return slot;
  }

  #put(node: number, unit: number, to: number): void {
    const slot = this.#slot(node, unit);
    this.#from[slot] = node;
    this.#unit[slot] = unit;
    this.#to[slot] = to;
  }

  #widen(): void {
    const [from, unit, to] = [this.#from, this.#unit, this.#to];
    this.#bits += 1;
    this.#from = new Int32Array(1 << this.#bits).fill(none);
    this.#unit = new Uint16Array(1 << this.#bits);
    this.#to = new Int32Array(1 << this.#bits).fill(none);
    from.forEach((node, slot) => {
      if (node !== none) this.#put(node, unit[slot] ?? 0, to[slot] ?? none);
    });
  }
}
