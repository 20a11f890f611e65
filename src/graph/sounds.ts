import { pinyin } from 'pinyin-pro';
import { foldScript } from '../model';

const hasHan = /\p{Script=Han}/u;
// Nobody types the initials of a whole sentence.
const longest = 24;
const most = 20_000;

/** How a name sounds, as one types it. */
export interface Sound {
  readonly by: 'pinyin' | 'initials';
  readonly text: string;
  /** For each letter the UTF-16 offset, in the name, of the character that it spells. */
  readonly places: readonly number[];
}

const known = new Map<string, readonly Sound[]>();

interface Syllable {
  readonly text: string;
  readonly place: number;
}

const joined = (by: Sound['by'], syllables: readonly Syllable[]): Sound => ({
  by,
  text: syllables.map(({ text }) => text).join(''),
  places: syllables.flatMap(({ text, place }) => [...text].map(() => place)),
});

function read(form: string): readonly Sound[] {
  let place = 0;
  const places = [...form].map((char) => (place += char.length) - char.length);
  const syllables = pinyin(foldScript(form), { toneType: 'none', type: 'array', v: true })
    .map((syllable, at) => ({
      text: syllable.toLowerCase().replace(/[^a-z0-9]/g, ''),
      place: places[at] ?? form.length - 1,
    }))
    .filter(({ text }) => text !== '');
  const initials = syllables.map(({ text, place: at }) => ({ text: text.charAt(0), place: at }));
  const both = [joined('pinyin', syllables), joined('initials', initials)];
  return both.filter(({ text }, at) => text.length > 1 && (at === 0 || text !== both[0]?.text));
}

/** How a Chinese name sounds: 乌石化 is `wushihua` and `wsh`. Nothing for names without Chinese characters. */
export function spelled(form: string): readonly Sound[] {
  if (!hasHan.test(form) || form.length > longest) return [];
  const remembered = known.get(form);
  if (remembered !== undefined) return remembered;
  const found = read(form);
  if (known.size >= most) known.clear();
  known.set(form, found);
  return found;
}

/** The sounds alone. */
export const sounds = (form: string): readonly string[] => spelled(form).map(({ text }) => text);
