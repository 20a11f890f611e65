import { predicateWords } from '../../../lexicon/cues';
import { type EntityType, type Span } from '../../../model';
import { charClass } from '../../../text/char-set';
import { type Named, type Page, startingAt } from '../../page';
import { within } from '../../spans';
import { type DraftSubject } from '../draft';
import { clauseStart } from '../phrase/clause';
import { takesPlace } from '../phrase/phrase-words';

const mayBeTopic: ReadonlySet<EntityType> = new Set([
  'Organization',
  'Facility',
  'Project',
  'Place',
  'GovernmentBody',
]);

const speaks =
  /^(?:[^,。]{0,12})(?:公布|发布|发表|表示|介绍|称|指出|显示|统计|数据|认为|宣布|透露|预测|披露|通报|资料|说|记者|调查|分析)/;

export const subjectOf = (named: Named): DraftSubject => ({
  start: named.start,
  end: named.end,
  text: named.text,
  named,
});

const holds = (outer: Named, n: Named): boolean =>
  outer !== n && outer.start <= n.start && n.end <= outer.end && outer.end - outer.start > n.end - n.start;

const longestName = 60;

/** Whether a longer name holds this one, in names sorted by their start, the longer first; a name is not longer than `longestName`. */
function isHeld(all: readonly Named[], n: Named, at: number): boolean {
  for (let i = at - 1; i >= 0; i -= 1) {
    const outer = all[i];
    if (!outer || outer.start < n.start - longestName) return false;
    if (holds(outer, n)) return true;
  }
  return false;
}

/** The name that a sentence or a clause of it opens with: what the sentence is about. */
export function topicOf(page: Page, sentence: Span, at: number): DraftSubject | null {
  const all = within(page.names, sentence.start, at);
  const about = all.find(
    (n, i) =>
      n.end <= at &&
      mayBeTopic.has(n.type) &&
      !isDepartment(n) &&
      !isPartOfBody(page, n) &&
      !isHeld(all, n, i) &&
      (opens(page, sentence, n) || isDescribed(page, sentence, n)) &&
      !isSpeaker(page, n) &&
      !isWhere(page, n),
  );
  return about ? subjectOf(about) : null;
}

/** 中国财政部: the place in front of a body's name is a part of it. */
export const isPartOfBody = (page: Page, { type, end }: Named): boolean =>
  type === 'Place' && startingAt(page.names, end)?.type === 'GovernmentBody';

/** 公司经营部, 生产车间: a part of somebody. */
export const isDepartment = ({ type, text }: Named): boolean =>
  type === 'Organization' && /(?:部|处|處|科|车间|車間)$/.test(text);

/** 拥有最大煤田的某开发区目前…: the name that the first clause of a sentence describes, with what it does behind it. */
function isDescribed(page: Page, sentence: Span, named: Named): boolean {
  const { folded } = page;
  if (named.start - sentence.start > longestOpening || folded.charAt(named.start - 1) !== '的') return false;
  if (clauseStart(folded, sentence.start, named.start).start !== sentence.start) return false;
  return /^(?:目前|现|已|今年|去年|是|将|共|累计|实现|完成|预计)/.test(
    folded.slice(named.end, named.end + 2),
  );
}

const pressName =
  /(?:通[讯訊]社(?:驻[^,。]{1,4})?|(?:新华|新華|中新|中央|中[评評])社|APP|[日晚时時周导導商业業][报報]|[闻聞经經报報新]网|[闻聞经經报報新]網|财联社)$/i;

/** 某某通讯社27日专讯, 某某报9月5日讯, 某某APP获悉: the paper that a text stands in. */
export const isPress = (page: Page, { type, text, end }: Named): boolean =>
  type === 'Organization' &&
  (pressName.test(text) ||
    /^[^,。]{0,6}?(?:专讯|电讯|讯\)|获悉|\d日讯)/.test(page.folded.slice(end, end + 10)));

/** 国铁集团消息, 证交所统计: what a body does that only says it; a company that announces speaks of itself. */
const tells =
  /^(?:\d{1,2}日|今日|今天|昨日|昨天|最新)?(?:消息|统计|测算|调查|数据显示|资料显示|资料|供稿|来源)/;

/** 中央社台北15日电: where news was sent from. */
const sent = /^\d{1,2}(?:月\d{1,2})?日(?:综合)?[电讯]/;

/** 据海关统计, 统计局公布: who says it, not who it is about. */
export function isSpeaker(page: Page, named: Named): boolean {
  if (isPress(page, named)) return true;
  const behind = page.folded.slice(named.end, named.end + 10);
  if (named.type === 'Organization' && tells.test(behind)) return true;
  if (named.type === 'Place' && sent.test(behind)) return true;
  if (/[依据按]$/.test(page.folded.slice(Math.max(0, named.start - 1), named.start))) return true;
  const person = within(page.names, named.end, named.end + 8).some((n) => n.type === 'Person');
  return (
    person || (named.type === 'GovernmentBody' && speaks.test(page.folded.slice(named.end, named.end + 18)))
  );
}

/** 在安庆经开区投资建设: where it is done, not who does it. */
const isWhere = (page: Page, { start, end }: Named): boolean =>
  /[在于]$/.test(page.folded.slice(start - 1, start)) && takesPlace().test(page.folded.slice(end, end + 6));

/** No more words than these stand before the name that a clause opens with. */
const longestOpening = 200;

/** Nothing but time, conjunctions and verbs stands between the clause's beginning and the name. */
export function opens(page: Page, sentence: Span, named: Named): boolean {
  const floor = Math.max(sentence.start, named.start - longestOpening);
  const { start } = clauseStart(page.folded, floor, named.start);
  return nameMayOpenAt(page, start, named.start) === named.start && !isObject(page, start, named);
}

/** 成为新疆…, 在高新区投资: what a verb or a preposition does it to or where; 在新疆， opens a sentence. */
function isObject(page: Page, start: number, named: Named): boolean {
  const before = page.folded.slice(Math.max(start, named.start - 3), named.start);
  if (taking.test(before)) return true;
  return /[在从由至到于经自]$/.test(before) && !/^[,、]/.test(page.folded.slice(named.end, named.end + 1));
}

const taking = /(?:成为|作为|带动|吸引|引进|获得|拥有|建成|[据按让把令使向对为是受])$/;

const isNoLetter = charClass(/[^\u4e00-\u9fffa-z0-9]/);

/** Where in [start, end] the words of time, conjunctions and verbs end that a clause begins with. */
export function nameMayOpenAt(page: Page, start: number, end: number): number {
  let p = start;
  while (p < end) {
    const when = startingAt(page.periods, p);
    const lead = predicateWords('lead').at(page.folded, p, end);
    if (when && when.end <= end) p = when.end;
    else if (lead) p = lead.end;
    else if (isNoLetter(page.folded, p)) p += 1;
    else break;
  }
  return p;
}
