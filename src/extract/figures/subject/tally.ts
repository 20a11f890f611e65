import { type Weighed } from '../../reading';
import { weightOf } from './weights';

/** Adds up what the signs of one candidate weigh; keeps each where an explanation is asked for. */
export class Tally {
  score = 0;
  readonly signs: Weighed[] = [];
  readonly #explains: boolean;

  constructor(explains: boolean) {
    this.#explains = explains;
  }

  /** Adds what a sign weighs, and what is added to it in each of some circumstances. */
  add(sign: string, circumstances: readonly string[] = []): void {
    const { weight, when } = weightOf(sign);
    this.#take(sign, weight);
    for (const circumstance of circumstances) {
      const more = when.get(circumstance) ?? 0;
      this.#take(this.#explains ? `${sign} / ${circumstance}` : sign, more);
    }
  }

  #take(sign: string, weight: number): void {
    this.score += weight;
    if (this.#explains) this.signs.push({ sign, weight });
  }
}
