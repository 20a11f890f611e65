import { type Span } from '../../../model';
import { type Draft, draft } from '../words/draft';
import { leftEdge } from '../words/left-edge';
import { type View } from '../words/view';
import { vocabulary } from '../words/vocabulary';
import { matchesOf } from '../../../text/matches';

const press =
  /(?:网|社|报|电台|新闻)(?=记者|讯[（(，,:：\s]|首席记者|驻[\u4e00-\u9fff]{1,6}记者|[\u4e00-\u9fff]{0,6}\d{1,2}月\d{1,2}日(?:电|讯))/g;

/** 《某某冶金报》(2021年3月23日), 来源：某县融媒体中心: what a text says it was taken from. */
const credited =
  /《([\u4e00-\u9fff]{2,10}(?:报|网|周刊|时报|日报|晚报))》(?=\s*[（(]?(?:\d{4}年|\d{1,2}月|记者|讯|第|版))|(?:来源|稿源|文章来源|信息来源|供稿|转自|摘自|转载自|文章转自)\s*[:：]\s*([\u4e00-\u9fffa-z]{3,14})(?=\s|$|[）)\]】，,。;；|])/gm;

/** 某某冶金报：…, （某通社）据…, 某某汇10月15日丨, 某某财立方 记者, 某某矿业报 2024-07-16: who speaks at the head of a line. */
const heading =
  /^\s*(?:[（(【〔]\s*)?(?:([\u4e00-\u9fff]{1,8}(?:报|网|通社|社|日报|财经|传媒))(?=\s*(?:[:：]|[-—]\s*[a-z]|[)）】〕]|[/／]\s*记者|\s(?:>|\d{4}[-年./])))|([\u4e00-\u9fffa-z]{3,8})(?=\d{1,2}月\d{1,2}日(?:丨|\|)|\s{1,2}(?:记者|本报记者)\s|[:：]\s*记者))/gmu;

/** Papers and agencies that no table knows, by the dateline they open: 某某化工报记者, 某通社某地5月3日电. */
export const pressNames = (view: View): Draft[] => [
  ...opening(view),
  ...sources(view),
  ...headings(view),
  ...regional(view),
];

/** 甘肃|经济日报: the paper of a place that is called as a known one is. */
function regional(view: View): Draft[] {
  const found: Draft[] = [];
  for (let i = 0; i + 1 < view.starts.length; i += 1) {
    if (view.words[i]?.things[0]?.type !== 'Place' || view.words[i + 1]?.things[0]?.type !== 'Organization')
      continue;
    const span = { start: view.starts[i] ?? 0, end: view.ends[i + 1] ?? 0 };
    if (/(?:日报|晚报|时报|商报|法制报|科技报|新闻网|在线)$/.test(view.folded.slice(span.start, span.end)))
      found.push(pressDraft(view, span, 0.75));
  }
  return found;
}

const sources = (view: View): Draft[] =>
  matchesOf(credited, view.folded).map((match) => {
    const name = match[1] ?? match[2] ?? '';
    const start = match.index + match[0].lastIndexOf(name);
    return pressDraft(view, { start, end: start + name.length }, 0.75);
  });

const headings = (view: View): Draft[] =>
  matchesOf(heading, view.folded).flatMap((match) => {
    const name = match[1] ?? match[2] ?? '';
    const start = match.index + match[0].length - name.length;
    return name.length < 3 || notPress.test(name)
      ? []
      : [pressDraft(view, { start, end: start + name.length }, 0.72)];
  });

const notPress =
  /^(?:本|该|据|各|记者|来源|转自|新华社记者)|(?:快报|预报|年报|季报|月报|中报|半年报|财报|公报|通报|业绩|汇报|情报|海报|电网|官网|互联网)$|记者/;

/** 来源：国家统计局: what a text was taken from may be a body that is known. */
function pressDraft(view: View, span: Span, strength: number): Draft {
  const known = vocabulary().at(view.folded, span.start, span.end);
  const thing = known?.end === span.end ? known.entry.things[0] : undefined;
  if (thing) return draft(view, span, thing.type, 'press', strength, { thing });
  const isBody = /(?:局|委|厅|部|署|海关|政府|办公室)$/.test(view.folded.slice(span.start, span.end));
  return draft(view, span, isBody ? 'GovernmentBody' : 'Organization', 'press', strength);
}

const opening = (view: View): Draft[] =>
  matchesOf(press, view.folded).flatMap((match) => {
    const end = match.index + match[0].length;
    const start = leftEdge(view, match.index, { longest: 8, plainStart: true });
    const length = end - start;
    return start >= 0 && length >= 3 && !/本网$/.test(view.folded.slice(start, end))
      ? [draft(view, { start, end }, 'Organization', 'press', 0.7)]
      : [];
  });
