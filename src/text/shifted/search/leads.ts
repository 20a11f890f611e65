import { type Lattice } from './lattice';
import { costsToEnd, type Edge } from './paths';
import { type Places } from './places';

/**
 * For each character of the page behind `?!`: by how many nats the cheapest text that has it just as its bytes say is ahead of the cheapest
 * with a dropped pair there; negative where the pair is likelier. What words save or cost side by side is not counted.
 */
export function leadsOf({ places, into, best }: Lattice): Float64Array {
  const rest = costsToEnd(into, places.end);
  const kept = new Float64Array(places.behind / 4).fill(Infinity);
  const dropped = new Float64Array(places.behind / 4).fill(Infinity);
  const lower = (costs: Float64Array, character: number, cost: number): void => {
    costs[character] = Math.min(costs[character] ?? 0, cost);
  };
  into.forEach((edges, to) => {
    for (const edge of edges) {
      const cost = (best[edge.from] ?? Infinity) + edge.cost + (rest[to] ?? Infinity);
      if (cost === Infinity) continue;
      const way = wayOf(edge, to, places);
      way.forEach((place, i) => {
        if (place >= places.behind) return;
        if (place % 4 === 1) lower(dropped, place >> 2, cost);
        if (place % 4 === 0 && way[i + 1] === place + 4) lower(kept, place >> 2, cost);
      });
    }
  });
  return dropped.map((cost, i) => cost - (kept[i] ?? Infinity));
}

/** The places that a word leads through, both ends included. */
function wayOf({ from, text }: Edge, to: number, places: Places): readonly number[] {
  const way = [from];
  const goesOn = (place: number, at: number): boolean => {
    if (at === text.length) return place === to;
    const unit = text.charCodeAt(at);
    return [places.plain(place, unit), places.dropping(place, unit)].some((next) => {
      if (next < 0) return false;
      way.push(next);
      if (goesOn(next, at + 1)) return true;
      way.pop();
      return false;
    });
  };
  goesOn(from, 0);
  return way;
}
