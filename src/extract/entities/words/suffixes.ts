import { once } from '../../../lexicon/load';
import { Matcher, type TermMatch } from '../../../lexicon/match';
import { readWordLists } from '../../../lexicon/word-lists';
import { type View } from './view';

/** Endings of names, by what they end: `company`, `plant`, `project` … */
export type SuffixKind =
  | 'company'
  | 'sector'
  | 'plant'
  | 'port'
  | 'mine'
  | 'zone'
  | 'geographic'
  | 'project'
  | 'industry'
  | 'policy'
  | 'department'
  | 'section'
  | 'government';

export type Suffix = TermMatch<string>;

const endings = once(() => {
  const lists = readWordLists('suffixes.yaml');
  const terms = [...lists].flatMap(([kind, words]) => words.map((word) => [word, kind] as const));
  return new Matcher(terms.filter(([, kind]) => !/-(?:not|cues|body|organ)$/.test(kind)));
});

const cache = new WeakMap<View, ReadonlyMap<string, readonly Suffix[]>>();

/** Every ending of one kind in a text, leftmost and longest first; all kinds are found in one pass. */
export function suffixes(view: View, kind: SuffixKind): readonly Suffix[] {
  let found = cache.get(view);
  if (!found) cache.set(view, (found = findAll(view.folded)));
  return found.get(kind) ?? [];
}

function findAll(folded: string): ReadonlyMap<string, readonly Suffix[]> {
  const byKind = new Map<string, Suffix[]>();
  const matcher = endings();
  for (let i = 0; i < folded.length; i += 1)
    for (const match of matcher.allAt(folded, i)) keepLongest(byKind, match);
  return byKind;
}

function keepLongest(byKind: Map<string, Suffix[]>, match: Suffix): void {
  const list = byKind.get(match.entry);
  if (!list) {
    byKind.set(match.entry, [match]);
    return;
  }
  const last = list.at(-1);
  if (!last || match.start >= last.end) list.push(match);
  else if (match.start === last.start && match.end > last.end) list[list.length - 1] = match;
}
