import { charSet } from '../../../text/char-set';
import { startsWord, wordCost } from '../../../text/language/words';
import { type Draft, draft } from '../words/draft';
import { isElement } from './elements';
import { kindOf, mark, type View } from '../words/view';
import { wordMatcher } from '../words/vocabulary';

/** 枸杞原浆, 钛合金板材, 镍板: a good that is known, or a metal of one character, and what is made of it. */
export function compoundGoods(view: View): Draft[] {
  const found: Draft[] = [];
  for (let i = 0; i < view.starts.length; i += 1) {
    const start = view.starts[i] ?? 0;
    const isGood = view.words[i]?.things[0]?.type === 'Commodity';
    const end = isGood ? headEnd(view, view.ends[i] ?? 0) : metalEnd(view, i);
    if (end > 0) found.push(draft(view, { start, end }, 'Commodity', 'compound-good', 0.72, { inner: true }));
  }
  return found;
}

/** Where the name of what is made of a metal ends that opens a name: 镍板; 0 where there is none. */
function metalEnd(view: View, index: number): number {
  const at = view.starts[index] ?? 0;
  if (!isElement(view.folded[at] ?? '') || view.ends[index] !== at + 1 || isUnknownAt(view, at - 1)) return 0;
  const head = wordMatcher('goods-words.yaml', 'metal-head').at(view.folded, at + 1);
  return head && endsWord(view, head.end) ? head.end : 0;
}

/** Characters of a longer name stand before it; 所用|铜线 and 采购|镍板 are words. */
const isUnknownAt = (view: View, at: number): boolean =>
  (kindOf(view, view.at[at] ?? -1) & (mark.unknown | mark.latin)) !== 0 &&
  wordCost(view.folded, at - 1, at + 1) === null;

/** Where the head of a good ends that begins at a position; 0 where none does. */
export function headEnd(view: View, at: number): number {
  const head =
    wordMatcher('goods-words.yaml', 'head').at(view.folded, at) ??
    wordMatcher('goods-words.yaml', 'short-head').at(view.folded, at);
  if (!head || !endsWord(view, head.end)) return 0;
  return head.end - at > 1 || startsWord(view.folded, at - 1) < 2 ? head.end : 0;
}

/** Whether a word ends at a position: at a mark, before a word that is known, and where no word of the dictionary goes across. */
export function endsWord(view: View, at: number): boolean {
  if (startsWord(view.folded, at - 1) >= 2) return false;
  const index = view.at[at] ?? -1;
  if (index < 0) return true;
  if (view.starts[index] !== at) return false;
  const isUnknown = (kindOf(view, index) & mark.unknown) !== 0;
  return !isUnknown || goesOn(view.folded, at) || startsWord(view.folded, at) >= 2;
}

/** What goods do and what is done to them: 镍板卖给…. */
const goesOn = charSet('卖销运送购买供每约已将为从则涨跌');
