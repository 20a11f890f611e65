import { type Draft, draft } from '../words/draft';
import { leftEdge } from '../words/left-edge';
import { type View } from '../words/view';

const press =
  /(?:网|社|报|电台)(?=记者|讯[（(，,\s]|首席记者|驻[\u4e00-\u9fff]{1,6}记者|[\u4e00-\u9fff]{0,6}\d{1,2}月\d{1,2}日(?:电|讯))/g;

/** Papers and agencies that no table knows, by the dateline they open: 某某化工报记者, 某通社某地5月3日电. */
export const pressNames = (view: View): Draft[] =>
  [...view.folded.matchAll(press)].flatMap((match) => {
    const end = match.index + match[0].length;
    const start = leftEdge(view, match.index, { longest: 8 });
    const length = end - start;
    return start >= 0 && length >= 3 ? [draft(view, { start, end }, 'Organization', 'press', 0.7)] : [];
  });
