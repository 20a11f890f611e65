import { pinyin } from 'pinyin-pro';
import { foldScript } from '../model';

const hasHan = /\p{Script=Han}/u;
// Nobody types the initials of a whole sentence.
const longest = 24;
const most = 20_000;

const known = new Map<string, readonly string[]>();

function read(form: string): readonly string[] {
  const syllables = pinyin(foldScript(form), { toneType: 'none', type: 'array', v: true })
    .map((syllable) => syllable.toLowerCase().replace(/[^a-z0-9]/g, ''))
    .filter((syllable) => syllable !== '');
  const initials = syllables.map((syllable) => syllable.charAt(0));
  return [...new Set([syllables.join(''), initials.join('')])].filter((sound) => sound.length > 1);
}

/** How a Chinese name sounds, as one types it: 乌石化 is `wushihua` and `wsh`. Nothing for names without Chinese characters. */
export function sounds(form: string): readonly string[] {
  if (!hasHan.test(form) || form.length > longest) return [];
  const remembered = known.get(form);
  if (remembered !== undefined) return remembered;
  const found = read(form);
  if (known.size >= most) known.clear();
  known.set(form, found);
  return found;
}
