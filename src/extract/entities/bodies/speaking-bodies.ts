import { type EntityType, type Span } from '../../../model';
import { type Draft, draft } from '../words/draft';
import { flag, kindOf, mark, type View, wordStartingAt } from '../words/view';
import { vocabulary, wordSet } from '../words/vocabulary';
import { matchesOf } from '../../../text/matches';

/** Who publishes or says something, at the head of a clause: 某某监察协调局公布, 统计处预估. */
const speaking =
  /(?<=^|[\n。；;！？!?】》”"」\]]|[，,]据?|据|\s)([\u4e00-\u9fff]{2,14}?(?:局|署|处|厅|委|部|司|会|院|中心|协会|研究所|研究院))(?:\d{1,2}日|今日?|昨日?|今天|昨天|日前|近日|最新|[（(]\d{1,2}[）)]日?)?(?:的)?(?:数据显示|统计显示|资料显示|统计|公布|发布|通报|披露|表示|指出|预估|预测|预计|预期|发表|说明|分析|强调|称|宣布|说|印发|发文|消息)/gm;
/** 统计局：11月…: whose news a headline is. */
const heading = /^\s*([\u4e00-\u9fff]{1,8}(?:局|署|厅|委|部|监会))(?=[:：])/gm;
const official = /(?:[局署处厅委部司]|监会)$/;
const notBody =
  /^(?:各|该|本|其|有关|相关|上述|多个|两|主管|政府|当地|地方|外媒|记者|一些|另|又|并|而|由|在|对|向|与|和|如|若|全部|内部|外部|局部)|(?:全部|内部|外部|局部|干部|部|布局|格局|好处|深处|到处|之处|社会|机会|会议|大会|年会|例会|座谈会|发布会|记者会|说明会|法说会|股东会|董事会|展会|交易会|博览会|推介会|协调会|论坛会|委|学会议)$/;

/** Bodies that no table knows and that stand behind no place, by what bodies do. */
export const speakingBodies = (view: View): Draft[] =>
  [speaking, heading]
    .flatMap((cue) => matchesOf(cue, view.folded))
    .flatMap((match) => {
      const name = match[1] ?? '';
      const span = { start: match.index, end: match.index + name.length };
      if (!isBody(view, span, name)) return [];
      const type: EntityType = official.test(name) ? 'GovernmentBody' : 'Organization';
      return [draft(view, span, type, 'speaking-body', 0.72, { inner: true })];
    });

function isBody(view: View, span: Span, name: string): boolean {
  if (vocabulary().at(view.folded, span.start, span.end)?.end === span.end) return false;
  if (notBody.test(name) || wordSet('generic.yaml', 'bodies', 'companies').has(name)) return false;
  for (let i = wordStartingAt(view, span.start); i >= 0 && (view.starts[i] ?? span.end) < span.end; i += 1) {
    const kind = kindOf(view, i);
    if ((kind & (mark.number | mark.break | mark.latin)) !== 0) return false;
    if ((kind & (flag.known | flag.office)) === 0 && (kind & (flag.stop | flag.title)) !== 0) return false;
  }
  return wordStartingAt(view, span.start) >= 0;
}
