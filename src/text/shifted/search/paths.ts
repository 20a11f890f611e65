import { type Readings } from '../reading';

/** A word between two places. */
export interface Edge {
  readonly from: number;
  /** As written, and in simplified characters. */
  readonly text: string;
  readonly word: string;
  readonly cost: number;
  /** The cost of the cheapest way to `from`. */
  readonly before: number;
}

interface Suffix {
  readonly place: number;
  readonly text: string;
  /** Its first word, in simplified characters. */
  readonly word: string;
  readonly cost: number;
  readonly estimate: number;
}

/** Bounds on the search: a long run with many gaps has more readings than anybody wants to see. */
const mostPops = 3000;
const mostReadings = 40;

/** What a join of two words may save, in nats. */
const mostSaved = 6;

/** Nats for a quotation mark that opens what is open, or closes what is not. */
const wrongQuote = 8;

/**
 * The cheapest texts from place 0 to the last, by A* from the end: the cost of the cheapest way to a place is known and is the estimate.
 * Costs between neighbouring words are only known on the way, so the order is checked at the end.
 */
export function cheapestPaths(
  into: readonly (readonly Edge[])[],
  end: number,
  joinCost: (left: string, right: string) => number,
  quoted: boolean,
  width: number,
): Readings {
  const useful = withinWidth(into, end, width + mostSaved);
  const heap = new Heap();
  const found = new Map<string, number>();
  let best = Infinity;
  let reached = Infinity;
  heap.push({ place: end, text: '', word: '', cost: 0, estimate: 0 });
  for (let pops = 0; ; pops += 1) {
    const suffix = heap.pop();
    if (suffix === undefined || suffix.estimate > best + width + mostSaved) break;
    if (pops >= mostPops || found.size >= mostReadings) {
      reached = suffix.estimate;
      break;
    }
    if (suffix.place === 0) {
      const cost = suffix.cost + quoteCost(suffix.text, quoted);
      if (cost < (found.get(suffix.text) ?? Infinity)) found.set(suffix.text, cost);
      best = Math.min(best, cost);
      continue;
    }
    for (const edge of useful[suffix.place] ?? []) {
      const cost = suffix.cost + edge.cost + (suffix.word === '' ? 0 : joinCost(edge.word, suffix.word));
      const estimate = cost + edge.before;
      if (estimate > best + width + mostSaved) continue;
      heap.push({ place: edge.from, text: edge.text + suffix.text, word: edge.word, cost, estimate });
    }
  }
  const list = [...found]
    .map(([text, cost]) => ({ text, cost }))
    .filter(({ cost }) => cost <= best + width)
    .sort((a, b) => a.cost - b.cost);
  return { list, completeTo: reached };
}

/** The words on some way that is no dearer than the cheapest by more than `width`. */
function withinWidth(
  into: readonly (readonly Edge[])[],
  end: number,
  width: number,
): readonly (readonly Edge[])[] {
  const rest = new Float64Array(end + 1).fill(Infinity);
  rest[end] = 0;
  for (let place = end; place > 0; place -= 1)
    for (const { from, cost } of into[place] ?? [])
      rest[from] = Math.min(rest[from] ?? Infinity, cost + (rest[place] ?? Infinity));
  const most = (rest[0] ?? Infinity) + width;
  return into.map((edges, place) =>
    edges.filter(({ before, cost }) => before + cost + (rest[place] ?? Infinity) <= most),
  );
}

/** The first mark is judged with the seam that the run begins with; single marks stand within double ones. */
function quoteCost(text: string, quoted: boolean): number {
  let open = quoted;
  let single = false;
  let cost = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit === 0x201c || unit === 0x201d) {
      if (i > 0 && open === (unit === 0x201c)) cost += wrongQuote;
      open = unit === 0x201c;
    } else if (unit === 0x2018 || unit === 0x2019) {
      if (single === (unit === 0x2018) || !open) cost += wrongQuote;
      single = unit === 0x2018;
    }
  }
  return cost + (single ? wrongQuote / 2 : 0);
}

/** A binary heap, the lowest estimate first. */
class Heap {
  private readonly items: Suffix[] = [];

  push(item: Suffix): void {
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

  pop(): Suffix | undefined {
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
