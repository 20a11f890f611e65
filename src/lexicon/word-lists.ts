import { z } from 'zod';
import { lexiconFolder, loadTable, once } from './load';

const listSchema = z.strictObject({
  kind: z.string().min(1),
  /** Words parted by blanks. */
  words: z
    .string()
    .min(1)
    .transform((text) => text.split(/\s+/).filter((word) => word !== '')),
  source: z.string().min(1),
});

/** Reads a table of plain words, by kind: titles that lead, titles that run a company … @throws ProblemError `LEXICON_INVALID` */
export function readWordLists(file: string, folder = lexiconFolder): ReadonlyMap<string, readonly string[]> {
  const lists = new Map<string, readonly string[]>();
  for (const { kind, words } of loadTable(file, listSchema, folder))
    lists.set(kind, [...(lists.get(kind) ?? []), ...words]);
  return lists;
}

const files = new Map<string, () => ReadonlyMap<string, readonly string[]>>();

/** The words of one kind of a file, or of all its kinds; each file is read once. */
export function wordsOf(file: string, ...kinds: readonly string[]): readonly string[] {
  let lists = files.get(file);
  if (!lists) files.set(file, (lists = once(() => readWordLists(file))));
  const all = lists();
  return (kinds.length > 0 ? kinds : [...all.keys()]).flatMap((kind) => all.get(kind) ?? []);
}

const special = /[.*+?^${}()|[\]\\]/g;

/** The words of some kinds as a group of a regular expression, the longest first: `(?:集团公司|集团|公司)`. */
export const anyOf = (file: string, ...kinds: readonly string[]): string =>
  `(?:${[...new Set(wordsOf(file, ...kinds))]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(special, '\\$&'))
    .join('|')})`;
