import { once } from '../../../lexicon/load';
import { foldForMatch, Matcher } from '../../../lexicon/match';
import { type NamedThing } from '../../../lexicon/named-thing';
import { loadNamedThings } from '../../../lexicon/named-things';
import { wordsOf } from '../../../lexicon/word-lists';

/** What a word is, for finding where names begin and end. A word can be several of these. */
export const flag = {
  /** A name the lexicon knows. */
  known: 1,
  /** Never stands inside a name: 在, 的, 收购. */
  stop: 2,
  /** A verb that also stands inside names: 建设, 投资. */
  soft: 4,
  /** Keeps its characters from being taken for shorter words: 和田 is not 和. */
  protect: 8,
  /** A post or profession. */
  title: 16,
  /** What an office does: 规划, 管理. */
  office: 32,
  /** A word of prose by the dictionary: 提前, 谋划, 充分. It may stand in a brand, 东方希望, but ends the search for one that was found. */
  prose: 1024,
} as const;

export interface Word {
  readonly flags: number;
  /** Everything of this name, best first. */
  readonly things: readonly NamedThing[];
}

interface Growing {
  flags: number;
  things: NamedThing[];
}

const namesOf = (thing: NamedThing): string[] => [
  thing.name,
  ...(thing.nameHant === null ? [] : [thing.nameHant]),
  ...thing.aliases,
  ...(/^[A-Z][A-Za-z0-9&.]+$/.test(thing.nameEn ?? '') && thing.type === 'Organization'
    ? [thing.nameEn ?? '']
    : []),
];

function build(): Matcher<Word> {
  const words = new Map<string, Growing>();
  const add = (term: string, bits: number, thing?: NamedThing): void => {
    const folded = foldForMatch(term);
    if (folded === '') return;
    const word = words.get(folded) ?? { flags: 0, things: [] };
    word.flags |= bits;
    if (thing && !word.things.includes(thing)) word.things.push(thing);
    words.set(folded, word);
  };
  for (const thing of loadNamedThings())
    for (const name of namesOf(thing)) if (name.length > 1) add(name, flag.known, thing);
  const lists: readonly (readonly [number, readonly string[]])[] = [
    [flag.stop, wordsOf('stops.yaml', 'function', 'verb', 'time')],
    [flag.soft, wordsOf('stops.yaml', 'soft')],
    [flag.title, wordsOf('titles.yaml')],
    [flag.office, wordsOf('bodies.yaml', 'functions')],
    [
      flag.protect,
      [...wordsOf('boundaries.yaml'), ...wordsOf('levels.yaml').filter((word) => word.length > 1)],
    ],
  ];
  for (const [bits, list] of lists) for (const word of list) add(word, bits);
  for (const word of wordsOf('prose.yaml')) if (!words.has(word)) add(word, flag.prose);
  return new Matcher(words);
}

/** Every word that helps to find names, in one matcher. */
export const vocabulary = once(build);

/** What is made of a table of words and some of its kinds, made once. */
function keptByKinds<T>(make: (file: string, kinds: readonly string[]) => T) {
  const byFile = new Map<string, Map<string, T>>();
  return (file: string, ...kinds: readonly string[]): T => {
    let byKinds = byFile.get(file);
    if (!byKinds) byFile.set(file, (byKinds = new Map()));
    // One kind is its own key: this is asked at every word.
    const key = kinds.length === 1 ? (kinds[0] ?? '') : kinds.join('|');
    let made = byKinds.get(key);
    if (made === undefined) byKinds.set(key, (made = make(file, kinds)));
    return made;
  };
}

/** The words of a table as a set of folded words. */
export const wordSet = keptByKinds(
  (file, kinds): ReadonlySet<string> => new Set(wordsOf(file, ...kinds).map(foldForMatch)),
);

/** The words of a table, to be looked for in a folded text. */
export const wordMatcher = keptByKinds(
  (file, kinds): Matcher<string> => new Matcher(wordsOf(file, ...kinds).map((word) => [word, word] as const)),
);
