import { z } from 'zod';
import { loadTable, once } from '../../../lexicon/load';

const schema = z.strictObject({
  sign: z.string().min(1),
  weight: z.number(),
  when: z.record(z.string(), z.number()).default({}),
  source: z.string().min(1),
});

/** What a sign weighs, and what is added to it in some circumstances. */
interface SignWeight {
  readonly weight: number;
  readonly when: ReadonlyMap<string, number>;
}

const weights = once(
  (): ReadonlyMap<string, SignWeight> =>
    new Map(
      loadTable('subject-weights.yaml', schema).map(({ sign, weight, when }) => [
        sign,
        { weight, when: new Map(Object.entries(when)) },
      ]),
    ),
);

/** What a sign weighs; 0 where the table does not name it. */
export const weightOf = (sign: string): number => weights().get(sign)?.weight ?? 0;

/** What is added to the weight of a sign in some circumstances. */
export const moreWhen = (sign: string, circumstance: string): number =>
  weights().get(sign)?.when.get(circumstance) ?? 0;
