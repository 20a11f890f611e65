import { type Draft, draft } from '../words/draft';
import { leftEdge } from '../words/left-edge';
import { type View } from '../words/view';

const press =
  /(?:网|社|报|电台|新闻)(?=记者|讯[（(，,:：\s]|首席记者|驻[\u4e00-\u9fff]{1,6}记者|[\u4e00-\u9fff]{0,6}\d{1,2}月\d{1,2}日(?:电|讯))/g;

/** 《某某冶金报》(2021年3月23日), 来源：某县融媒体中心: what a text says it was taken from. */
const credited =
  /《([\u4e00-\u9fff]{2,10}(?:报|网|周刊|时报|日报|晚报))》(?=\s*[（(]?(?:\d{4}年|\d{1,2}月|记者|讯|第|版))|(?:来源|稿源|文章来源|信息来源|供稿)\s*[:：]\s*([\u4e00-\u9fffa-z]{3,14})(?=\s|$|[）)\]】，,。;；|])/gm;

/** Papers and agencies that no table knows, by the dateline they open: 某某化工报记者, 某通社某地5月3日电. */
export const pressNames = (view: View): Draft[] => [...opening(view), ...sources(view)];

const sources = (view: View): Draft[] =>
  [...view.folded.matchAll(credited)].map((match) => {
    const name = match[1] ?? match[2] ?? '';
    const start = match.index + match[0].lastIndexOf(name);
    return draft(view, { start, end: start + name.length }, 'Organization', 'press', 0.75);
  });

const opening = (view: View): Draft[] =>
  [...view.folded.matchAll(press)].flatMap((match) => {
    const end = match.index + match[0].length;
    const start = leftEdge(view, match.index, { longest: 8, plainStart: true });
    const length = end - start;
    return start >= 0 && length >= 3 ? [draft(view, { start, end }, 'Organization', 'press', 0.7)] : [];
  });
