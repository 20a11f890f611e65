import { type Span } from '../../../model';
import { startsWord } from '../../../text/language/words';
import { type Draft, draft } from '../words/draft';
import { brandIn, stemOf } from '../words/stem';
import { flag, kindOf, mark, type View, wordEndingAt, wordStartingAt } from '../words/view';
import { wordMatcher, wordSet } from '../words/vocabulary';
import { endsWord } from './compound-goods';

const longest = 8;
const amount =
  /^(?:约|近|超|超过|逾|共|达|合计|共计)?\d[\d.,]*(?:余|多)?[万亿]?(?:吨|公斤|千克|套|米|片|平方米|立方米|台|只|件|辆|吉瓦|gw|mw|兆瓦|箱|匹|双|令|锭|桶|升|支|枚|卷|头|尾)/;

/**
 * Goods that no table knows, by their head and by what is said of them: what is made, bought or shipped (采购色纺纱), what has an amount
 * behind it (供应容器板2.4万吨), and what somebody supplies or sells (铜版纸由…生产, 原镁价格).
 */
export function toldGoods(view: View): Draft[] {
  const made = wordMatcher('goods-words.yaml', 'made')
    .find(view.folded)
    .flatMap((cue) => listFrom(view, cue.end).filter((span) => closes(view, span.end)));
  const amounted = wordMatcher('goods-words.yaml', 'amounted')
    .find(view.folded)
    .flatMap((cue) =>
      listFrom(view, cue.end).filter(({ end }) => amount.test(view.folded.slice(end, end + 16))),
    );
  const told = wordMatcher('goods-words.yaml', 'told')
    .find(view.folded)
    .flatMap((cue) => [nounBefore(view, cue.start)].filter((span) => span !== null));
  return [...made, ...amounted, ...told]
    .filter((span) => isGood(view, span))
    .map((span) => draft(view, span, 'Commodity', 'told-good', 0.7));
}

/** The nouns of a list that begins at a position. */
function listFrom(view: View, at: number): Span[] {
  const found: Span[] = [];
  for (let start = at; found.length < 6;) {
    const end = nounEnd(view, start);
    if (end <= start) break;
    found.push({ start, end });
    const joint = /^(?:、|以及|及|和|与)/.exec(view.folded.slice(end, end + 2));
    if (!joint) break;
    start = end + joint[0].length;
  }
  return found;
}

const isPart = (view: View, index: number): boolean => {
  const kind = kindOf(view, index);
  if ((kind & (mark.break | mark.number)) !== 0) return false;
  if ((kind & flag.known) !== 0) return view.words[index]?.things[0]?.type === 'Commodity';
  return (kind & (flag.stop | flag.title)) === 0;
};

function nounEnd(view: View, at: number): number {
  let end = at;
  for (let i = wordStartingAt(view, at); i >= 0 && i < view.starts.length && isPart(view, i); i += 1) {
    end = view.ends[i] ?? end;
    if (end - at > longest) return at;
    if (endsInHead(view, { start: at, end }) && endsWord(view, end) && !isPart(view, i + 1)) break;
  }
  return end;
}

/** The noun that ends at a position and begins behind a mark or a word that stands in no name. */
function nounBefore(view: View, end: number): Span | null {
  let start = end;
  for (let i = wordEndingAt(view, end); i >= 0 && isPart(view, i); i = wordEndingAt(view, start)) {
    start = view.starts[i] ?? start;
    if (end - start > longest) return null;
  }
  return end > start ? { start, end } : null;
}

/** Whether a list may close at a position: at a mark, or before 等, 的 or a joint. */
const closes = (view: View, at: number): boolean =>
  /^(?:$|[^\u4e00-\u9fff]|等|的(?:生产|销售|加工|企业|公司)|和|及|与|主要|由|全部|直接|供应|供货|卖给|销往|出口)/.test(
    view.folded.slice(at, at + 3),
  );

const endsInHead = (view: View, { start, end }: Span): boolean => {
  const head =
    wordMatcher('goods-words.yaml', 'head').endingAt(view.folded, end, start + 1) ??
    wordMatcher('goods-words.yaml', 'short-head').endingAt(view.folded, end, start + 1);
  return head !== null;
};

/** A noun of its own: no word of the dictionary, no place or company in it, no known good at its end, and a head there. */
function isGood(view: View, span: Span): boolean {
  const { start, end } = span;
  const text = view.folded.slice(start, end);
  if (text.length < 2 || !endsInHead(view, span) || !endsWord(view, end)) return false;
  if (wordSet('generic.yaml').has(text) || startsWord(view.folded, start) >= text.length) return false;
  if (wordStartingAt(view, start) < 0 || !isNewAt(view, span)) return false;
  const { places, organizations, numbers, unknown } = stemOf(view, start, end);
  return places + organizations + numbers === 0 && unknown > 0 && !hasProse(view, span);
}

/** No good that is known ends it, save one behind two characters of no word: 缂丝|坯布. */
function isNewAt(view: View, { start, end }: Span): boolean {
  const last = wordEndingAt(view, end);
  const from = view.starts[last] ?? end;
  if (view.words[last]?.things[0]?.type !== 'Commodity') return true;
  const before = view.folded.slice(start, from);
  return before.length === 2 && brandIn(view, start, from) === 2 && !/[所用产需购供里内外中]/.test(before);
}

/** Whether words of prose stand in a span that do not say of which kind a good is: 压减|炼铁, and not 冷藏|馅料. */
function hasProse(view: View, { start, end }: Span): boolean {
  for (let i = wordStartingAt(view, start); (view.starts[i] ?? end) < end; i += 1) {
    const word = view.folded.slice(view.starts[i], view.ends[i]);
    const isVerb = (kindOf(view, i) & (flag.prose | flag.soft)) !== 0 && (kindOf(view, i) & flag.known) === 0;
    if (isVerb && !wordSet('goods-words.yaml', 'closer', 'kept').has(word)) return true;
  }
  return false;
}
