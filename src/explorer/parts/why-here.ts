import { listed, nameOf, say } from '../lib/lang';
import { type EntityCard } from '../lib/types';

/** What paths and projects are ranked by: shared places and hubs inside, then steps of background alone, then steps. */
export interface Cost {
  readonly crowded?: readonly EntityCard[];
  readonly backgroundHops: number;
  readonly length: number;
}

export const steps = (n: number): string => (n === 1 ? say('one_step') : say('n_steps', { n }));

const crowdedIn = ({ crowded = [] }: Cost): number => crowded.length;

const onWhat = ({ backgroundHops }: Cost): string =>
  backgroundHops === 0 ? say('own_reported') : say('own_background', { b: backgroundHops });

/** How long something is, and how much of it is reported: 6 steps, 4 of them background alone. */
export const lengthWords = (cost: Cost): string =>
  say('length_and_ground', { steps: steps(cost.length), ground: onWhat(cost) });

function itself(cost: Cost): string {
  const { crowded = [], length } = cost;
  return listed([
    crowded.length === 0 ? say('own_open') : say('own_crowded', { names: listed(crowded.map(nameOf)) }),
    steps(length),
    onWhat(cost),
  ]);
}

/** Why something stands where it does in its list, after `before`: one sentence in the language of the reader. */
export function whyHere(cost: Cost, before: Cost | undefined): string {
  const own = itself(cost);
  if (before === undefined) return say('order_first', { own });
  if (crowdedIn(cost) !== crowdedIn(before))
    return say('order_crowded', { a: crowdedIn(cost), b: crowdedIn(before), own });
  if (cost.backgroundHops !== before.backgroundHops)
    return say('order_background', { a: steps(cost.backgroundHops), b: before.backgroundHops, own });
  if (cost.length !== before.length)
    return say('order_length', { a: steps(cost.length), b: before.length, own });
  return say('order_alike', { own });
}
