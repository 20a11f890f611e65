import { type Draft, draft } from '../words/draft';
import { leftEdge } from '../words/left-edge';
import { followsNumber, stemOf } from '../words/stem';
import { suffixes } from '../words/suffixes';
import { flag, kindOf, type View } from '../words/view';
import { wordMatcher, wordSet } from '../words/vocabulary';

const notAnIndustry =
  /(?:企业|就业|创业|作业|专业|事业|开业|停业|营业|物业|毕业|失业|职业|学业|复业|歇业|主业|副业|从业|置业|转业|家业|敬业|执业|同业|本业|各业|百业|毕业|商业|农业|工业|行业|产业|结业|兴业|待业|守业|大业|伟业|乐业|基业|功业|开业|产业)$/;

/** Industries by how their names end, where no table has them: 低空经济产业, 造船业. */
export function industries(view: View): Draft[] {
  const found: Draft[] = [];
  const not = wordMatcher('suffixes.yaml', 'industry-not');
  for (const suffix of suffixes(view, 'industry')) {
    if (
      insideName(view, suffix.end) ||
      not.at(view.folded, suffix.start) ||
      not.at(view.folded, suffix.end - 1)
    )
      continue;
    const start = leftEdge(view, suffix.start, { longest: 10 });
    if (start < 0 || start === suffix.start) continue;
    const whole = view.folded.slice(start, suffix.end);
    if (
      wordSet('generic.yaml', 'industries').has(whole) ||
      !isIndustry(view, start, suffix.start, suffix.term, whole)
    )
      continue;
    found.push(draft(view, { start, end: suffix.end }, 'Industry', 'industry-suffix', 0.63));
  }
  return found;
}

/** 工业硅 is one word: a name that the lexicon knows has no ending inside. */
function insideName(view: View, end: number): boolean {
  const index = view.at[end - 1] ?? -1;
  return (view.ends[index] ?? end) > end && (kindOf(view, index) & flag.known) !== 0;
}

function isIndustry(view: View, start: number, end: number, suffix: string, whole: string): boolean {
  const stem = stemOf(view, start, end);
  if (
    followsNumber(view, start) ||
    /^(?:[一二两三四五六七八九十]?[个项大类]|[一二三四五六七八九十]成)/.test(whole)
  )
    return false;
  if (
    /^(?:新城|新区|城|集聚区|功能区|大道)/.test(
      view.folded.slice(end + suffix.length, end + suffix.length + 3),
    )
  )
    return false;
  if (/^全[县市省区国州]?(?:规上|规模以上)/.test(whole)) return false;
  if (/[百千万]亿(?:级)?产业$|全产业$/.test(whole)) return false;
  if (stem.places > 0 || stem.numbers > 0 || stem.length < 2) return false;
  if (suffix === '业') return !notAnIndustry.test(whole) && stem.unknown >= 1 && stem.length <= 4;
  const inChain = /^(?:链|带|园|集群|体系|基地|结构|布局|升级)/.test(
    view.folded.slice(end + suffix.length, end + suffix.length + 2),
  );
  return stem.length <= 6 && (stem.goods > 0 || (stem.unknown >= 2 && !inChain));
}
