import { startsWord } from '../../../text/language/words';
import { matchesOf } from '../../../text/matches';
import { type Draft, draft } from '../words/draft';
import { flag, kindOf, type View, wordEndingAt } from '../words/view';

/**
 * 和若铁路, 兰新高铁, 深中通道: a route is called after the places that it joins, by a character each, which together are no word.
 * A place in front of it is a part of the name: 新疆和若铁路.
 */
export function routes(view: View): Draft[] {
  return matchesOf(ending, view.folded).flatMap((match) => {
    const end = match.index + match[0].length;
    for (const length of [3, 2]) {
      const start = match.index - length;
      if (isAbbreviation(view.folded, start, match.index) && canBegin(view, start))
        return [
          draft(view, { start: placeBefore(view, start), end }, 'Facility', 'route', 0.8, { inner: true }),
        ];
    }
    return [];
  });
}

const ending =
  /(?:高速铁路|城际铁路|铁路|高铁|客专|高速公路|高速(?!铁|增|发|运|推|扩|成|行|列|度|率|路)|跨海大桥|跨江大桥|大桥|海底隧道|隧道|通道(?![县路])|运河)(?!局|部门|集团|公司|口岸|货运|客运|运输|建设集团|沿线|经济)/g;

const twoOrThree = /^[\u4e00-\u9fff]{2,3}$/;
const noPart = /[的在为是与及于由至到把被将从向对条座个段期线省市县区镇乡村国州年月日新老各该本此全]/;

/** No two of the characters side by side are a word. */
function isAbbreviation(folded: string, start: number, end: number): boolean {
  const stem = folded.slice(Math.max(0, start), end);
  if (
    start < 0 ||
    !twoOrThree.test(stem) ||
    noPart.test(stem.slice(0, -1)) ||
    /[的条座批段处个各该本一二三四五六七八九十两几多]/.test(stem)
  )
    return false;
  for (let at = 0; at < stem.length; at += 1) if (startsWord(stem, at) > 1) return false;
  return true;
}

/** Nothing in front of it, or something that ends there: 和若铁路 behind a comma, 新疆 or 建设 is no part of 共和若干. */
function canBegin(view: View, start: number): boolean {
  const before = view.folded.charAt(start - 1);
  if (!/[\u4e00-\u9fff]/.test(before) || /[的在与及由]/.test(before)) return true;
  const word = wordEndingAt(view, start);
  return word >= 0 && (kindOf(view, word) & (flag.known | flag.stop)) !== 0;
}

function placeBefore(view: View, start: number): number {
  const word = wordEndingAt(view, start);
  return word >= 0 && view.words[word]?.things[0]?.type === 'Place' ? (view.starts[word] ?? start) : start;
}
