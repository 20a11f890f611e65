import { wordCost } from '../../../text/language/words';
import { isPlaceWord } from './trim-start';
import { type View } from './view';
import { wordSet } from './vocabulary';

/** 货物|经|南沙口岸, 某某|任|陕西…集团: one character that says what follows a place, or goes there. */
export const leadsToPlace = (view: View, index: number, next: number): boolean =>
  isPlaceWord(view, next) &&
  view.ends[index] === (view.starts[index] ?? 0) + 1 &&
  '以经沿赴抵往驻任'.includes(view.folded[view.starts[index] ?? 0] ?? '。') &&
  !isWordWith(view, view.starts[index] ?? 0);

/** 信|任, 神|经: the character ends a word of the dictionary. */
const isWordWith = (view: View, at: number): boolean => wordCost(view.folded, at - 1, at + 1) !== null;

/** 某某集团|运营|某某煤矿: a verb with its subject right in front, and what it has as its object behind. */
export const isVerbOf = (view: View, index: number): boolean => {
  const at = view.starts[index] ?? 0;
  return /(?:集团|公司)$/.test(view.folded.slice(Math.max(0, at - 2), at));
};

/** 某某铜业|系|某集团, 某矿|归|某集团: one character behind the ending of one name that says what it is to the next. */
export function joinsCompanies(view: View, index: number): boolean {
  const at = view.starts[index] ?? 0;
  if (view.ends[index] !== at + 1 || !'系获归属隶赴联'.includes(view.folded[at] ?? '。')) return false;
  return [1, 2, 3, 4].some((length) =>
    wordSet('suffixes.yaml', 'company', 'sector', 'plant', 'mine', 'port', 'zone').has(
      view.folded.slice(at - length, at),
    ),
  );
}
