import { z } from 'zod';
import { loadTable, once } from '../../../lexicon/load';

const schema = z.strictObject({
  sign: z.string().min(1),
  weight: z.number(),
  when: z.record(z.string(), z.number()).default({}),
  source: z.string().min(1),
});

/** What a sign weighs, and what is added to it in some circumstances. */
export interface SignWeight {
  readonly weight: number;
  readonly when: ReadonlyMap<string, number>;
}

/** By their signs as keys of an object: those are one string each, where a map would compare the words of the table with those of the rules. */
const weights = once((): Readonly<Record<string, SignWeight>> =>
  Object.fromEntries(
    loadTable('subject-weights.yaml', schema).map(({ sign, weight, when }) => [
      sign,
      { weight, when: new Map(Object.entries(when)) },
    ]),
  ),
);

const unknown: SignWeight = { weight: 0, when: new Map() };

/** What a sign weighs; nothing where the table does not name it. */
export const weightOf = (sign: string): SignWeight => weights()[sign] ?? unknown;
