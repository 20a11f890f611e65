import { wordCost } from '../../../text/language/words';
import { mark, type View } from './view';
import { wordSet } from './vocabulary';

/**
 * 巨利达钢铁, 君正循环经济: characters that are words elsewhere end brands, behind one or two characters that no table knows, that are
 * no word of the dictionary with them, and that nothing unknown stands before.
 */
export function inBrand(view: View, index: number): boolean {
  const at = view.starts[index] ?? 0;
  const ends = wordSet('names.yaml', 'brand-ends');
  if (!ends.has(view.folded[at] ?? '。') || view.ends[index] !== at + 1) return false;
  const unknown = (position: number): boolean =>
    ((view.kinds[view.at[position] ?? -1] ?? mark.break) & mark.unknown) !== 0;
  const isWord = (from: number, to: number): boolean => wordCost(view.folded, from, to) !== null;
  if (!unknown(at - 1) || isWord(at - 1, at + 1)) return false;
  if (!unknown(at - 2)) return true;
  return !unknown(at - 3) && !isWord(at - 2, at);
}
