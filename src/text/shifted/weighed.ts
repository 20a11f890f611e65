import { type Lattice } from './lattice';
import { endCost, type Quotes, quoteStates } from './quotes';
import { addNats, type Step } from './step';

/** A character of a reading, and between which places it stands. */
export interface PlacedChar {
  readonly unit: number;
  readonly from: number;
  readonly to: number;
}

/** All readings of a run, weighed against each other. */
export interface Weighed {
  /** The words that end the run. */
  readonly last: readonly Step[];
  /** The likeliest reading, and its cost in nats. */
  readonly best: readonly PlacedChar[];
  readonly cost: number;
  /** Of each character of the likeliest reading, how probable it is that just this stands just there: all readings that have it against all. */
  readonly shares: readonly number[];
  /** Of each character of the likeliest reading, the cost of the cheapest reading that does not have it, in nats. */
  readonly rivals: readonly number[];
  readonly endCosts: readonly number[];
}

/** Weighs all that was found; null where nothing leads to the end. `due`: whether a quotation must be open behind the run, null where that cannot be told. */
export function weighed(lattice: Lattice, due: boolean | null): Weighed | null {
  const steps = lattice.settled();
  const last = steps[steps.length - 1] ?? [];
  const endCosts = quoteStates.map((open) => endCost(open, due));
  let all = Infinity;
  for (const step of last)
    for (const open of quoteStates) {
      step.rest[open] = endCosts[open] ?? Infinity;
      step.leastRest[open] = endCosts[open] ?? Infinity;
      all = addNats(all, (step.sum[open] ?? Infinity) + (step.rest[open] ?? Infinity));
    }
  if (all === Infinity) return null;
  for (let place = steps.length - 1; place > 0; place -= 1) steps[place]?.forEach(weighBack);
  const { path, cost } = cheapest(last, endCosts);
  const best = path.flatMap(charsOf);
  const words = steps.slice(1).flat();
  return { last, best, cost, endCosts, shares: sharesOf(words, best, all), rivals: rivalsOf(words, best) };
}

/** What lies behind a word counts for those before it. */
function weighBack(step: Step): void {
  step.before.forEach((left, i) => {
    for (const open of quoteStates) {
      if (left.sum[open] === Infinity) continue;
      const { open: behind, cost } = step.through(open);
      const rest = cost + (step.joined[i] ?? 0) + (step.rest[behind] ?? Infinity);
      left.rest[open] = addNats(left.rest[open] ?? Infinity, rest);
      const least = cost + (step.joined[i] ?? 0) + (step.leastRest[behind] ?? Infinity);
      left.leastRest[open] = Math.min(left.leastRest[open] ?? Infinity, least);
    }
  });
}

function cheapest(last: readonly Step[], endCosts: readonly number[]): { path: Step[]; cost: number } {
  let cost = Infinity;
  let at: { step: Step; open: Quotes } | null = null;
  for (const step of last)
    for (const open of quoteStates) {
      const total = (step.least[open] ?? Infinity) + (endCosts[open] ?? Infinity);
      if (total < cost) [cost, at] = [total, { step, open }];
    }
  const path: Step[] = [];
  while (at !== null && at.step.before.length > 0) {
    path.push(at.step);
    at = cheapestBefore(at.step, at.open);
  }
  return { path: path.reverse(), cost };
}

function cheapestBefore(step: Step, behind: Quotes): { step: Step; open: Quotes } | null {
  let least = Infinity;
  let found: { step: Step; open: Quotes } | null = null;
  step.before.forEach((left, i) => {
    for (const open of quoteStates) {
      const through = step.through(open);
      const total = (left.least[open] ?? Infinity) + through.cost + (step.joined[i] ?? 0);
      if (through.open === behind && total < least) [least, found] = [total, { step: left, open }];
    }
  });
  return found;
}

/** The characters of a word, each between its places. */
export const charsOf = ({ edge }: Step): PlacedChar[] =>
  edge.via.map((to, i) => ({ unit: edge.text.charCodeAt(i), from: edge.via[i - 1] ?? edge.from, to }));

/** A number for a character between two places; there are fewer than 4096 places. */
export const keyOf = ({ unit, from, to }: PlacedChar): number => (from * 4096 + to) * 65536 + unit;

function sharesOf(steps: readonly Step[], best: readonly PlacedChar[], all: number): readonly number[] {
  const shares = new Map(best.map((char) => [keyOf(char), 0]));
  for (const step of steps) {
    const share = quoteStates.reduce(
      (sum, open) => sum + Math.exp(all - (step.sum[open] ?? Infinity) - (step.rest[open] ?? Infinity)),
      0,
    );
    for (const char of charsOf(step)) {
      const known = shares.get(keyOf(char));
      if (known !== undefined) shares.set(keyOf(char), known + share);
    }
  }
  return best.map((char) => shares.get(keyOf(char)) ?? 0);
}

/** A reading that lacks a character has another one that begins before its end and ends behind its beginning. */
function rivalsOf(steps: readonly Step[], best: readonly PlacedChar[]): readonly number[] {
  const rivals = best.map(() => Infinity);
  for (const step of steps) {
    const cost = Math.min(
      ...quoteStates.map((open) => (step.least[open] ?? Infinity) + (step.leastRest[open] ?? Infinity)),
    );
    for (const { unit, from, to } of charsOf(step))
      best.forEach((char, i) => {
        const isOther = char.unit !== unit || char.from !== from || char.to !== to;
        if (isOther && from < char.to && char.from < to) rivals[i] = Math.min(rivals[i] ?? Infinity, cost);
      });
  }
  return rivals;
}
