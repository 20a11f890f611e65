import { type Entity } from '../../model';
import { type Cost } from './web';

const listed = (names: readonly string[]): string => names.join(', ');

const stepsOf = (length: number): string => `${length} ${length === 1 ? 'step' : 'steps'}`;

function itself({ background, length }: Cost, crowded: readonly Entity[]): string {
  const places =
    crowded.length === 0
      ? 'no shared place or hub inside'
      : `${listed(crowded.map(({ name }) => name))} inside, which very many share`;
  const known = background === 0 ? 'all reported' : `${background} of them background alone`;
  return `${places}, ${stepsOf(length)}, ${known}`;
}

/** What sets it apart from the one before, in the order in which costs are compared. */
function behind(cost: Cost, before: Cost): string {
  if (cost.crowded !== before.crowded)
    return `${cost.crowded} shared ${cost.crowded === 1 ? 'place or hub' : 'places or hubs'} inside, not ${before.crowded}`;
  if (cost.background !== before.background)
    return `${stepsOf(cost.background)} of background alone, not ${before.background}`;
  return `${stepsOf(cost.length)}, not ${before.length}`;
}

const alike = (a: Cost, b: Cost): boolean =>
  a.crowded === b.crowded && a.background === b.background && a.length === b.length;

/** Why something stands where it does in its list, after `before`: one sentence. */
export function whyHere(
  cost: Cost,
  crowded: readonly Entity[],
  before: Cost | undefined,
  tie: string,
): string {
  const own = itself(cost, crowded);
  if (before === undefined) return `First: ${own}.`;
  if (alike(cost, before)) return `As good as the one before, and after it by ${tie}: ${own}.`;
  return `After the one before, for it has ${behind(cost, before)}: ${own}.`;
}
