import { type Entity } from '../../model';
import { byCost, type Cost, type Walk } from './web';

/** A project with the best ways through it. */
export interface Linked {
  readonly project: string;
  readonly how: 'flow' | 'declared';
  readonly walks: readonly Walk[];
}

export const costOf = ({ walks }: Linked): Cost => walks[0]?.cost ?? { crowded: 0, background: 0, length: 0 };

export const byLink = (a: Linked, b: Linked): number =>
  byCost(costOf(a), costOf(b)) || (a.project < b.project ? -1 : a.project > b.project ? 1 : 0);

/** The ends of a link: what each name stands for. */
export interface Ends {
  readonly from: Entity;
  readonly to: Entity;
  readonly starts: readonly string[];
  readonly goals: readonly string[];
}
