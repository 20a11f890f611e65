import { endingAt } from '../../page';
import { within } from '../../spans';
import { type DraftIndicator, type DraftSubject } from '../draft';
import { nearBefore, type Place } from '../figure';
import { isOwner } from '../phrase/is-owner';
import { nounPhrase } from '../phrase/noun-phrase';
import { ofOwner, wholeOfAll } from '../phrase/phrase-words';
import { textOf } from '../words';
import { type FoundIndicator, phraseIndicator, regionOf } from './found';

const groupEnd =
  /(?:的?(?=会|将|预期|认为|表示|选择|计划|愿意|希望|已|在|都|是|有|来自|由|属于|用于|经|通过|被|仍|还|正|对|受|出现|实现|完成|参与|使用|采用|因|以|达到|超过|能|可|不|未|没有|上涨|下跌|销往|出口))/;

/** 68%的消费者会…: the group is the subject, what it does the indicator. */
export function groupDeed({ page, figure: { draft } }: Place): FoundIndicator | null {
  if (draft.rule !== 'share of a group') return null;
  const from = draft.quantity.end + (page.folded.charAt(draft.quantity.end) === '的' ? 1 : 0);
  const right = page.folded.slice(from, from + 40);
  const stop = /[,。;:!?\n]/.exec(right)?.index ?? right.length;
  const verb = groupEnd.exec(right.slice(2, stop));
  const group = { start: from, end: from + (verb ? verb.index + 2 : Math.min(stop, 12)) };
  const deed = { start: group.end, end: from + stop };
  const what = verb && deed.end > deed.start ? deed : group;
  return {
    value: { ...what, text: textOf(page, what), term: null },
    rule: 'what a group does',
    words: what,
    group: { ...group, text: textOf(page, group), named: endingAt(page.names, group.end) },
  };
}

/** 销售额20%来自跨境电商: the share is that of what it comes from. */
export function sourceGroup({ page, figure }: Place): DraftSubject | null {
  const from = figure.draft.quantity.end;
  const m =
    /^(?:以上|左右|多)?(?:的)?(?:[将会可已]|主要)*(?:是)?(?:来自于?|由|源于|源自|投向|流向|用于|销往)([^,。;:!?、\n()]{2,20})/.exec(
      page.folded.slice(from, from + 32),
    );
  if (!m?.[1]) return null;
  const end = from + m[0].length;
  const span = { start: end - m[1].length, end };
  return { ...span, text: textOf(page, span), named: endingAt(page.names, end) };
}

const ofWhole =
  /占(?!比|有|地)(?:了|到|据)?(.{1,30}?)(?:的|之|比重|比例|份额|总量)?(?:约|达到?|为|超过?|近|逾)*$/;
const toWhole = /^[^\u4e00-\u9fff]*(?:[并且约已更]*)(?:达到?|为|是|相当于|完成)(.{2,24}?)(?:的|之)$/;

/** The whole that a share is of: 占…的7.1%, 2025年营收之九成. */
function whole(at: Place): DraftIndicator | null {
  const { page, figure } = at;
  const { region } = figure.draft;
  const text = regionOf(at);
  const m = ofWhole.exec(text);
  if (m) {
    const start = region.start + m.index;
    const end = start + m[0].replace(/(?:的|之|约|达到?|为|超过?|近|逾)+$/, '').length;
    return { start, end, text: textOf(page, { start, end }), term: null };
  }
  const said = toWhole.exec(text.trim())?.[1];
  if (!said || figure.phrase.subject) return null;
  const start = region.start + text.indexOf(said);
  const end = start + said.length;
  if (within(page.periods, start, end).some((p) => p.start === start && p.end === end)) return null;
  return { start, end, text: textOf(page, { start, end }), term: figure.phrase.term?.entry ?? null };
}

/** 储量3900亿吨，占新疆的17.8%: a share of a place or a body is one of what it has of what was named. */
function sharedThing(at: Place): DraftIndicator | null {
  const { page, figure } = at;
  const { region } = figure.draft;
  const m = ofOwner().exec(regionOf(at));
  if (!m?.[1]) return null;
  const start = region.start + m.index + m[0].indexOf(m[1]);
  const owner = { start, end: start + m[1].length };
  if (!wholeOfAll().test(m[1]) && !isOwner(page, owner)) return null;
  const own = nounPhrase(page, region.start, region.start + m.index);
  if (own.end > own.start) return phraseIndicator(page, own);
  const before = nearBefore(at)?.draft;
  return before && before.kind !== 'change' ? before.indicator : null;
}

export function partOf(at: Place): FoundIndicator | null {
  const shared = at.figure.draft.kind === 'share' ? sharedThing(at) : null;
  if (shared) return { value: shared, rule: 'what is shared', words: shared };
  const recovers = /恢复[至到]/.test(regionOf(at));
  const value = at.figure.draft.kind === 'share' && !recovers ? whole(at) : null;
  return value && { value, rule: 'share of', words: value };
}
