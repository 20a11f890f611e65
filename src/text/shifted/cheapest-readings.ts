import { Heap } from './heap';
import { type Reading } from './reading';
import { type Step } from './step';
import { charsOf, keyOf, type PlacedChar, type Weighed } from './weighed';
import { type Quotes, quoteStates } from './quotes';

/** Bounds on the search. */
const mostPops = 3000;

/** A part of the likeliest reading, as places: what stands outside it is taken for sure. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The end of a reading, from a word on. */
interface Suffix {
  readonly step: Step;
  /** What is open behind the word. */
  readonly open: Quotes;
  /** What stands behind the word, and its cost in nats. */
  readonly text: string;
  readonly cost: number;
  readonly estimate: number;
}

/**
 * The cheapest readings that differ from the likeliest within a stretch only, no dearer than it by more than `width` nats: by A* from the
 * end, for what it costs to come to a word is known.
 */
export function cheapestReadings(all: Weighed, stretch: Stretch, width: number, most: number): Reading[] {
  const isAllowed = allowedIn(all.best, stretch);
  const heap = new Heap<Suffix>();
  const push = (step: Step, open: Quotes, text: string, cost: number): void => {
    const estimate = (step.least[open] ?? Infinity) + cost;
    if (estimate <= all.cost + width && isAllowed(step)) heap.push({ step, open, text, cost, estimate });
  };
  const found = new Map<string, number>();
  for (const step of all.last)
    for (const open of quoteStates) push(step, open, '', all.endCosts[open] ?? Infinity);
  for (let pops = 0; pops < mostPops && found.size < most; pops += 1) {
    const suffix = heap.pop();
    if (suffix === undefined) break;
    const { step, text, cost, open: behind } = suffix;
    if (step.before.length === 0) {
      if (!found.has(text)) found.set(text, suffix.estimate);
      continue;
    }
    step.before.forEach((left, i) => {
      for (const open of quoteStates) {
        const through = step.through(open);
        if (through.open === behind)
          push(left, open, step.edge.text + text, cost + through.cost + (step.joined[i] ?? 0));
      }
    });
  }
  return [...found].map(([text, cost]) => ({ text, cost }));
}

/** Whether a word has, outside a stretch, only what the likeliest reading has there. */
function allowedIn(best: readonly PlacedChar[], { from, to }: Stretch): (step: Step) => boolean {
  const keys = new Set(best.map(keyOf));
  const known = new Map<Step, boolean>();
  return (step) => {
    const found =
      known.get(step) ??
      charsOf(step).every((char) => (char.from >= from && char.to <= to) || keys.has(keyOf(char)));
    known.set(step, found);
    return found;
  };
}
