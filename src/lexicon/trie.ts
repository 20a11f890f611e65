const none = -1;
const spread = 0x9e3779b1;

/** Numbers of a step that lie side by side: the node it leads from, its unit, the node it leads to, and one left free. */
const stride = 4;

const emptyTable = (bits: number): Int32Array => new Int32Array(stride << bits).fill(none);

/**
 * The steps of a trie over UTF-16 units, from node and unit to node, in one open table: a look-up reads a few numbers that
 * lie side by side, where a map for each node would be searched. The root is node 0.
 */
export class Trie {
  #bits = 6;
  #steps = emptyTable(this.#bits);
  #nodes = 1;

  /** The node behind a unit; -1 where no word goes on so. */
  next(node: number, unit: number): number {
    return this.#steps[this.#place(node, unit) + 2] ?? none;
  }

  /** The node behind a unit, made where there is none. */
  grow(node: number, unit: number): number {
    const known = this.next(node, unit);
    if (known !== none) return known;
    if (this.#nodes * 2 >= this.#steps.length / stride) this.#widen();
    this.#put(node, unit, this.#nodes);
    this.#nodes += 1;
    return this.#nodes - 1;
  }

  /** Where a step lies in the table, or the empty place where it would lie. */
  #place(node: number, unit: number): number {
    const steps = this.#steps;
    const last = steps.length - 1;
    let at = (Math.imul(Math.imul(node, spread) ^ unit, spread) >>> (32 - this.#bits)) * stride;
    while (steps[at] !== none && (steps[at] !== node || steps[at + 1] !== unit)) at = (at + stride) & last;
    return at;
  }

  #put(node: number, unit: number, to: number): void {
    this.#steps.set([node, unit, to], this.#place(node, unit));
  }

  #widen(): void {
    const steps = this.#steps;
    this.#bits += 1;
    this.#steps = emptyTable(this.#bits);
    for (let at = 0; at < steps.length; at += stride) {
      const node = steps[at] ?? none;
      if (node !== none) this.#put(node, steps[at + 1] ?? 0, steps[at + 2] ?? none);
    }
  }
}
