import { once } from '../../../lexicon/load';
import { loadNamedThings } from '../../../lexicon/named-things';
import { wordsOf } from '../../../lexicon/word-lists';
import { foldName } from '../words/folded-names';

const longest = 8;

const folded = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(foldName));

const trades = once(() =>
  folded([...wordsOf('trades.yaml', 'trade'), ...wordsOf('suffixes.yaml', 'sector', 'branch')]),
);
const forms = once(() => folded(wordsOf('trades.yaml', 'form')));
const parts = once(() => [...folded(wordsOf('trades.yaml', 'part'))].sort((a, b) => b.length - a.length));
const common = once(() => folded([...wordsOf('names.yaml', 'common'), ...wordsOf('generic.yaml')]));

/** Canonical names of provinces, cities and countries, by every folded name they have. */
const places = once(() => {
  const known = new Map<string, string>();
  for (const thing of loadNamedThings())
    if (thing.type === 'Place')
      for (const name of [thing.name, ...thing.aliases])
        if (!known.has(foldName(name))) known.set(foldName(name), thing.name);
  return known;
});

/** How many characters of a folded name are a place it begins with; 0 where it begins with none, or is one. */
function placeLength(name: string): number {
  for (let length = Math.min(longest, name.length - 1); length >= 2; length -= 1)
    if (places().has(name.slice(0, length))) return length;
  return 0;
}

/** The place that a name begins with, by its canonical name; '' where there is none. */
export function leadingPlace(name: string): string {
  const key = foldName(name);
  return places().get(key.slice(0, placeLength(key))) ?? '';
}

/** A folded name without the place it begins with, where at least two characters are left. */
export function withoutPlace(core: string): string {
  const length = placeLength(core);
  if (length === 0) return core;
  const rest = core.slice(length).replace(/^(?:维吾尔自治区|自治区|市|省|县|州|区)(?=..)/, '');
  return rest.length >= 2 ? rest : core;
}

export const isPlace = (name: string): boolean => places().has(name);

/** A word that stands for no company by itself: a place, 公司, 项目. */
export const saysNothing = (core: string): boolean =>
  isPlace(core) || common().has(core) || trades().has(core);

/** Whether a text is nothing but words of the given sets, one behind the other. */
function madeOf(text: string, sets: readonly ReadonlySet<string>[]): boolean {
  if (text === '') return true;
  for (let length = Math.min(longest, text.length); length >= 1; length -= 1) {
    const word = text.slice(0, length);
    if (sets.some((set) => set.has(word)) && madeOf(text.slice(length), sets)) return true;
  }
  return false;
}

/** Whether a text says only what a company does, or what it is in law. */
export const isTradeOrForm = (text: string): boolean => madeOf(text, [trades(), forms()]);

/** Whether a text begins with a word of what a company does or is in law. */
export const opensWithTradeOrForm = (text: string): boolean =>
  [2, 3, 4].some((length) => text.length >= length && isTradeOrForm(text.slice(0, length)));

/** Whether it says only what a company is in law. */
export const isForm = (text: string): boolean => madeOf(text, [forms()]);

/** The trade at the end of a core, behind at least two characters of its own; '' where there is none. */
export function tradeAtEnd(core: string): string {
  for (let length = Math.min(longest, core.length - 2); length >= 1; length -= 1)
    if (trades().has(core.slice(-length))) return core.slice(-length);
  return '';
}

/** The word at the end of a name that makes it a part of something: 分公司, 支行, 研究院; '' where there is none. */
export const partAtEnd = (name: string): string => {
  const key = foldName(name);
  return parts().find((word) => key.length > word.length + 1 && key.endsWith(word)) ?? '';
};
