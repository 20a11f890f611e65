import { zhHant } from 'virtual:zh-hant';
import { en } from '../words/en';
import { type WordKey, type Words, zhHans } from '../words/zh-hans';
import { hantOf, loadHant } from './hant';
import { remember, remembered, store } from './store';
import { type Named } from './types';

export const langs = ['zh-Hans', 'zh-Hant', 'en'] as const;
export type Lang = (typeof langs)[number];

export const langTitles: Readonly<Record<Lang, string>> = {
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文',
  en: 'English',
};

export const langNames: Readonly<Record<Lang, string>> = { 'zh-Hans': '简', 'zh-Hant': '繁', en: 'EN' };

const tables: Readonly<Record<Lang, Readonly<Record<string, string>> & Partial<Words>>> = {
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
  en,
};

const isLang = (text: string | null): text is Lang => (langs as readonly (string | null)[]).includes(text);

function ofBrowser(): Lang {
  const wanted = navigator.language.toLowerCase();
  if (/^zh-(hant|tw|hk|mo)/.test(wanted)) return 'zh-Hant';
  return wanted.startsWith('zh') ? 'zh-Hans' : 'en';
}

function initial(): Lang {
  const asked = new URLSearchParams(location.search).get('lang');
  const kept = remembered('lang');
  if (isLang(asked)) return asked;
  return isLang(kept) ? kept : ofBrowser();
}

export const lang = store<Lang>(initial());

/** What a language needs before its first word is shown. */
export const prepareLang = (next: Lang = lang.get()): Promise<void> =>
  next === 'zh-Hant' ? loadHant() : Promise.resolve();

export async function setLang(next: Lang): Promise<void> {
  remember('lang', next);
  await prepareLang(next);
  lang.set(next);
}

export type Filling = Readonly<Record<string, string | number>>;

const fill = (text: string, filling: Filling): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(filling[name] ?? whole));

/** What a page says, in the language of the reader. */
export const say = (key: WordKey, filling: Filling = {}): string =>
  fill(tables[lang.get()][key] ?? key, filling);

export const isWord = (key: string): key is WordKey => key in zhHans;

/** The word for a code of the API, such as `rel_PRODUCES`; the code itself where there is none. */
export const sayCode = (prefix: string, code: string): string => {
  const key = `${prefix}_${code}`;
  return isWord(key) ? say(key) : code;
};

// Longer names than any real one are cut: they would push everything else off the page.
const longest = 80;

export const cut = (text: string, most = longest): string =>
  text.length > most ? `${text.slice(0, most)}…` : text;

/** A name in the language of the reader; where its traditional form is not known, it is converted from the simplified one. */
export function nameIn(named: Omit<Named, 'id'>, language: Lang = lang.get()): string {
  if (language === 'en') return named.nameEn ?? named.name;
  return language === 'zh-Hant' ? (named.nameHant ?? hantOf(named.name)) : named.name;
}

/** The name is shown in traditional characters that nobody wrote: they were converted. */
export const isConverted = ({ name, nameHant }: Omit<Named, 'id'>): boolean =>
  lang.get() === 'zh-Hant' && nameHant === null && hantOf(name) !== name;

/** Simplified Chinese in the script of the reader. */
export const inScript = (text: string): string => (lang.get() === 'zh-Hant' ? hantOf(text) : text);

/** A sentence of the API in the language of the reader. */
export const summaryOf = ({
  summaryZh,
  summaryEn,
}: {
  readonly summaryZh: string;
  readonly summaryEn: string;
}): string => ({ en: summaryEn, 'zh-Hans': summaryZh, 'zh-Hant': hantOf(summaryZh) })[lang.get()];

export const nameOf = (named: Omit<Named, 'id'>): string => cut(nameIn(named));

/** The name in the other language, to stand beside it; '' where there is none. */
export function otherName(named: Omit<Named, 'id'>): string {
  const other = lang.get() === 'en' ? named.name : (named.nameEn ?? '');
  return other === nameIn(named) ? '' : cut(other);
}

/** The language of `otherName`. */
export const otherLang = (): string => (lang.get() === 'en' ? 'zh' : 'en');

export const count = (n: number): string => n.toLocaleString('en-US');

export const listed = (parts: readonly string[]): string =>
  parts.filter((part) => part !== '').join(lang.get() === 'en' ? ', ' : '、');

/** ` (optional)`, with the brackets of the language, to stand behind what it says more about. */
export const aside = (text: string): string => (lang.get() === 'en' ? ` (${text})` : `（${text}）`);

/** `Unit: t`, with the colon of the language. */
export const labelled = (label: string, text: string): string =>
  `${label}${lang.get() === 'en' ? ': ' : '：'}${text}`;

/** What an article is called: its title, else its address without the protocol, else words of its own. */
export const titleOf = (
  { id, title }: { readonly id: string; readonly title: string | null },
  words: string | null = null,
): string =>
  cut(title ?? (/^https?:/.test(id) ? id.replace(/^https?:\/\//, '') : (words ?? say('untitled'))), 120);
