import { pinyin } from 'pinyin-pro';

/** One syllable of Hanyu Pinyin as annotations write it, with or without a tone mark, lower case. */
export const syllablePattern = '[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüêńňǹḿɡ\\u0300\\u0301\\u0304\\u030c]{1,8}';

const toneMarks = /[\u0300\u0301\u0304\u030c]/g;

/** Whether the syllable carries a tone mark. */
export const isToned = (syllable: string): boolean => syllable.normalize('NFD').search(toneMarks) >= 0;

const plain = new Map<string, string>();

/** The syllable without its tone: `jīng` and `jing` are one, `lǜ` and `lv` are one. */
export function toneless(syllable: string): string {
  const cached = plain.get(syllable);
  if (cached !== undefined) return cached;
  const stripped = syllable
    .normalize('NFD')
    .replace(toneMarks, '')
    .normalize('NFC')
    .replace(/ü/g, 'v')
    .replace(/ɡ/g, 'g');
  if (plain.size < 5000) plain.set(syllable, stripped);
  return stripped;
}

const known = new Map<string, ReadonlySet<string>>();

/** All readings of a character without tones, after pinyin-pro; empty where it knows none. */
export function readingsOf(char: string): ReadonlySet<string> {
  const cached = known.get(char);
  if (cached) return cached;
  const readings = new Set(pinyin(char, { multiple: true, type: 'array' }).map(toneless));
  readings.delete(char);
  known.set(char, readings);
  return readings;
}

/** Whether a syllable is a reading of the character. Tones are left out: dictionaries of the mainland and of Taiwan differ in them. */
export const fitsReading = (char: string, syllable: string): boolean =>
  readingsOf(char).has(toneless(syllable));
