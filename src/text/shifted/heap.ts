/** A binary heap, the lowest estimate first. */
export class Heap<T extends { readonly estimate: number }> {
  private readonly items: T[] = [];

  push(item: T): void {
    const { items } = this;
    let at = items.length;
    items.push(item);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = items[parent];
      if (above === undefined || above.estimate <= item.estimate) break;
      items[at] = above;
      at = parent;
    }
    items[at] = item;
  }

  pop(): T | undefined {
    const { items } = this;
    const top = items[0];
    const last = items.pop();
    if (last === undefined || items.length === 0) return top;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      const [left, right] = [items[child], items[child + 1]];
      if (left === undefined) break;
      if (right !== undefined && right.estimate < left.estimate) child += 1;
      const least = items[child];
      if (least === undefined || least.estimate >= last.estimate) break;
      items[at] = least;
      at = child;
    }
    items[at] = last;
    return top;
  }
}
