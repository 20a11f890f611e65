import { z } from 'zod';
import { entityTypes, type EntityType, relationTypes } from '../model';
import { loadTable, once } from './load';
import { Matcher } from './match';

const words = z
  .string()
  .min(1)
  .transform((text) => text.split(/\s+/).filter((word) => word !== ''));

const types = words.pipe(z.array(z.enum(entityTypes)).min(1));

/**
 * Where one of the two stands: `subject` of the clause, `before` the words, right behind them as their `object`, `later` in the sentence, `next` at the head of the clause behind them, as the
 * `head` that a clause with the words describes (生产…的某厂), or behind one of the `marks` in front of the words (由, 对, 在).
 */
const slot = z.strictObject({
  at: z.enum(['subject', 'beside', 'before', 'object', 'later', 'next', 'head', 'behind']),
  marks: words.default([]),
  is: types,
  /** Whose name ends in one of these is not meant. */
  not: words.default([]),
  /** A good may be meant by what it is made in: 建设聚乙烯装置. */
  ofWorks: z.boolean().default(false),
  /** What a name only says the owner of is meant: 供应某集团的某某工厂. */
  owned: z.boolean().default(false),
  /** How many characters may stand between the words and their object. */
  within: z.number().int().positive().default(0),
});

const frameSchema = z.strictObject({
  rule: z.string().min(1),
  says: z.enum(relationTypes),
  words,
  from: slot,
  to: slot,
  /** Right in front of the words these make them something else: 总 in front of 投资. */
  unlessAfter: words.default([]),
  /** Nor anywhere in front of them in the clause: 转让 in front of 所持. */
  unlessBefore: words.default([]),
  /** One of these must stand in front of them in the clause. */
  ifBefore: words.default([]),
  /** One of these must follow soon. */
  then: words.default([]),
  /** None of these may follow soon. */
  unlessThen: words.default([]),
  /** Something of these types must follow soon. */
  needs: types.optional(),
  /** Not where a row above it has read a relation of these types from the same words. */
  unlessSaid: words.pipe(z.array(z.enum(relationTypes))).default([]),
  confidence: z.number().min(0).max(1).default(0.8),
  source: z.string().min(1),
});

/** One way to state a relation. */
export type RelationFrame = z.infer<typeof frameSchema> & {
  /** Its place in the table. */
  readonly order: number;
};
export type RelationSlot = z.infer<typeof slot>;
export type SlotTypes = readonly EntityType[];

/** The ways to state relations, by the words that state them, each list in the order of the table. @throws ProblemError `LEXICON_INVALID` */
export const relationFrames = once(() => {
  const byWord = new Map<string, RelationFrame[]>();
  const frames = loadTable('relations.yaml', frameSchema).map((frame, order) => ({ ...frame, order }));
  for (const frame of frames)
    for (const word of new Set(frame.words)) byWord.set(word, [...(byWord.get(word) ?? []), frame]);
  return new Matcher<readonly RelationFrame[]>(byWord);
});
