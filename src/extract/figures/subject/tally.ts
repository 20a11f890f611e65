import { type Weighed } from '../../reading';
import { moreWhen, weightOf } from './weights';

/** Adds up what the signs of one candidate weigh; keeps each where an explanation is asked for. */
export class Tally {
  score = 0;
  readonly signs: Weighed[] = [];
  readonly #explains: boolean;

  constructor(explains: boolean) {
    this.#explains = explains;
  }

  add(sign: string): void {
    this.#take(sign, null, weightOf(sign));
  }

  addWhen(sign: string, circumstance: string): void {
    this.#take(sign, circumstance, moreWhen(sign, circumstance));
  }

  #take(sign: string, circumstance: string | null, weight: number): void {
    this.score += weight;
    if (this.#explains)
      this.signs.push({ sign: circumstance === null ? sign : `${sign} / ${circumstance}`, weight });
  }
}
