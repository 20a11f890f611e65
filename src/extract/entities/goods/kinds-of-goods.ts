import { startsWord } from '../../../text/language/words';
import { type Draft, draft } from '../words/draft';
import { type View, wordEndingAt } from '../words/view';
import { wordMatcher } from '../words/vocabulary';

/**
 * Goods by what kind they are: 特色农产品, 制氢电解槽, 磷酸铁锂正极材料. The kind stands for the good that the lexicon knows;
 * the text keeps its own words.
 */
export function kindsOfGoods(view: View): Draft[] {
  const found: Draft[] = [];
  for (let i = 0; i < view.starts.length; i += 1) {
    const thing = view.words[i]?.things[0];
    if (thing?.type !== 'Commodity') continue;
    const end = view.ends[i] ?? 0;
    const start = startOfKind(view, i);
    const because = `a kind of ${thing.name}`;
    if (start < (view.starts[i] ?? 0))
      found.push(
        draft(view, { start, end }, 'Commodity', 'kind-of-good', 0.75, { thing, because, inner: true }),
      );
  }
  return found;
}

function startOfKind(view: View, index: number): number {
  const at = view.starts[index] ?? 0;
  const text = view.folded.slice(at, view.ends[index]);
  const closer = wordMatcher('goods-words.yaml', 'closer').endingAt(view.folded, at);
  if (closer && isWhole(view, closer.start)) return closer.start;
  const takes = wordMatcher('goods-words.yaml', 'takes').endingAt(text, text.length) !== null;
  const material = takes ? wordEndingAt(view, at) : -1;
  const isGood = material >= 0 && view.words[material]?.things[0]?.type === 'Commodity';
  return isGood ? (view.starts[material] ?? at) : at;
}

/** The word in front is not the end of a longer one: 不锈|钢. */
const isWhole = (view: View, start: number): boolean => startsWord(view.folded, start - 1) < 2;
