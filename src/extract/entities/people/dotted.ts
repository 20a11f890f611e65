import { type Span } from '../../../model';
import { type Draft, draft } from '../words/draft';
import { flag, kindOf, type View } from '../words/view';
import { wordMatcher } from '../words/vocabulary';

const dottedName = /[\p{Script=Han}]{1,6}(?:[·•・‧][\p{Script=Han}]{1,8}){1,3}/gu;

/** Names with a middle dot: 埃隆·马斯克. */
export function dotted(view: View): Draft[] {
  return [...view.text.matchAll(dottedName)].flatMap((match) => {
    const span = trimDotted(view, match.index, match.index + match[0].length);
    const isPaper = span && /(?:报|网|社|电视台)[·•・‧]/.test(view.folded.slice(span.start, span.end));
    return span && !isPaper ? [draft(view, span, 'Person', 'middle-dot', 0.85)] : [];
  });
}

/** The words around a transliterated name are not a part of it: 总裁埃隆·马斯克表示. */
function trimDotted(view: View, from: number, to: number): Span | null {
  if (/[一二三四五六七八九十〇○零][·•・‧][一二三四五六七八九十〇○零]/.test(view.folded.slice(from, to)))
    return null;
  const known = flag.title | flag.stop | flag.known | flag.office | flag.soft;
  let start = from;
  const dot = view.text.slice(from, to).search(/[·•・‧]/) + from;
  for (let i = dot - 1; i >= from; i -= 1) {
    const index = view.at[i] ?? -1;
    if ((kindOf(view, index) & known) !== 0) {
      start = view.ends[index] ?? i + 1;
      break;
    }
  }
  let end = to;
  for (let i = dot + 1; i < to; i += 1) {
    const index = view.at[i] ?? -1;
    if (
      (kindOf(view, index) & (flag.title | flag.stop)) !== 0 ||
      wordMatcher('speech.yaml').at(view.folded, i)
    ) {
      end = i;
      break;
    }
  }
  return start < dot && end > dot + 1 ? { start, end } : null;
}
