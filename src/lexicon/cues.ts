import { z } from 'zod';
import { bases, type Basis } from '../model';
import { loadTable, once } from './load';
import { Matcher } from './match';

const words = z.array(z.string().min(1)).min(1);
const source = z.string().min(1);

const changeSchema = z.strictObject({
  words,
  direction: z.enum(['up', 'down', 'none']),
  /** 增幅, 跌幅: stands for the change itself. */
  noun: z.boolean().default(false),
  source,
});
const basisSchema = z.strictObject({ words, basis: z.enum(bases), source });
const predicateSchema = z.strictObject({
  words,
  role: z.enum(['tail', 'lead', 'to', 'from', 'each', 'report', 'verb', 'name']),
  source,
});

export type ChangeWord = z.infer<typeof changeSchema>;
export type PredicateRole = z.infer<typeof predicateSchema>['role'];

/** Verbs and nouns of change: 增长, 下降, 涨幅. */
export const changeWords = once(() => {
  const matcher = new Matcher<ChangeWord>();
  for (const entry of loadTable('change-words.yaml', changeSchema))
    for (const word of entry.words) matcher.add(word, entry);
  return matcher;
});

/** 同比, 环比, 较上月: what a change is measured against. */
export const basisWords = once(() => {
  const matcher = new Matcher<Basis>();
  for (const entry of loadTable('change-bases.yaml', basisSchema))
    for (const word of entry.words) matcher.add(word, entry.basis);
  return matcher;
});

const ofATime = /[全半多上去前今本当同每往近个\d一二三四五六七八九十]/;

/** 年减 in 比2023年减少 is no basis: the year belongs to the words before. */
export const isBasis = (folded: string, { start, term }: { start: number; term: string }): boolean =>
  !(/^[年月季]/.test(term) && ofATime.test(folded.charAt(start - 1)));

const predicates = once(() => {
  const byRole = new Map<PredicateRole, Matcher<PredicateRole>>();
  for (const entry of loadTable('predicates.yaml', predicateSchema)) {
    const matcher = byRole.get(entry.role) ?? new Matcher<PredicateRole>();
    byRole.set(entry.role, matcher);
    for (const word of entry.words) matcher.add(word, entry.role);
  }
  return byRole;
});

const none = new Matcher<PredicateRole>();

/** Words around an indicator that are not part of its name, by what they do there. */
export const predicateWords = (role: PredicateRole): Matcher<PredicateRole> => predicates().get(role) ?? none;
