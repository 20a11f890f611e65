import { changeWords } from '../../../lexicon/cues';
import { type WrittenQuantity } from '../../../text/quantities';
import { endingAt, type Page, startingAt } from '../../page';
import { within } from '../../spans';
import { type DraftIndicator, type DraftSubject } from '../draft';
import { type Place } from '../figure';
import { isRatio } from '../shape/ratio';
import { workName } from '../phrase/phrase-words';
import { textOf } from '../words';
import { type FoundIndicator, isNamed, isPossessive, phraseIndicator, regionOf } from './found';

const nounAfter = /^(?:以上|左右|多|余|的|、|不等的?|新的|等|以上的)*([\u4e00-\u9fffa-z“”"]{2,24})/;
const nounStop =
  /(?:[,。;:!?、“”"]|以及|和(?=\d)|在|将|会|已|正|均|都|为|是|被|从|由|于|对|实现|累计|合计|共计|总计|同比|环比|增长|下降|奋战|开足|坚持|继续|持续|可供|陆续|相继|正式|集中|先后|开工|参加|达|落地|投入|投产|进行|来自|参与|签约|入选|获|占|完成|用于|支持|通过|用|后|前|时|左右|以上|上市|选择|预期|表示|认为)/;

/** The counted thing after a number: 350名员工, 481项关税令. */
function countedNoun(page: Page, q: WrittenQuantity): DraftIndicator | null {
  // 4座27万立方米储罐: a size before the noun is passed.
  const size = startingAt(page.quantities, q.end);
  const from = size?.unit ? size.end : q.end;
  const right = page.folded.slice(from, from + 30);
  const m = nounAfter.exec(right);
  if (!m?.[1]) return null;
  const word = m[1];
  const start = from + m[0].length - word.length;
  if (
    changeWords().at(page.folded, start) ||
    /^[上下]修|^[至到]|^最[多少高低大小]|^次[之多]|^居[首次冠]/.test(word)
  )
    return null;
  if (m[0].includes('、') && isNextMember(page, start)) return null;
  const length = nounStop.exec(word)?.index ?? word.length;
  const good = startingAt(page.names, start);
  const name =
    good?.type === 'Commodity'
      ? page.folded.slice(good.start, good.end)
      : word.slice(0, length).replace(/的$/, '');
  if (name.length < 1) return null;
  const end = start + name.length;
  const term = within(page.terms, start, end).at(-1);
  return { start, end, text: page.text.slice(start, end), term: term?.entry ?? null };
}

/** 香港57万人次、韩国53万人次: what stands behind 、 has a number of its own. */
function isNextMember(page: Page, start: number): boolean {
  const named = startingAt(page.names, start);
  return named !== null && within(page.quantities, named.end, named.end + 1).length > 0;
}

const isCount = (q: WrittenQuantity): boolean => q.unit?.entry.class === 'count';

const found = (value: DraftIndicator | null, rule: string): FoundIndicator | null =>
  value && { value, rule, words: value };

/** 拥有员工350名 and 获得350名员工: what is had or given stands behind. */
function objectOfVerb({ page, figure: { draft, predicate } }: Place): FoundIndicator | null {
  if (!predicate.verb || draft.kind === 'change') return null;
  return found(countedNoun(page, draft.quantity), 'object of the verb, after');
}

/** 仅6家实现增长: what the counted ones do. */
function deedAfter(page: Page, q: WrittenQuantity): DraftIndicator | null {
  const m = /^(?:实现|出现|取得|录得|选择|表示|盈利|亏损|同比)[^,。;:!?\n()]{1,20}/.exec(
    page.folded.slice(q.end, q.end + 30),
  );
  if (!m) return null;
  const start = q.end + (/^实现|^出现|^取得|^录得/.exec(m[0])?.[0].length ?? 0);
  const end = q.end + m[0].length;
  return { start, end, text: textOf(page, { start, end }), term: null };
}

function deed(at: Place): FoundIndicator | null {
  const { page, figure } = at;
  const { phrase } = figure;
  const value = isCount(figure.draft.quantity) ? deedAfter(page, figure.draft.quantity) : null;
  if (!value) return null;
  const group = isNamed(at)
    ? { ...phraseIndicator(page, phrase), named: endingAt(page.names, phrase.end) }
    : null;
  return { value, rule: 'what so many do', words: value, group };
}

/** 某项目200万吨/年…: a project directly before its ability. */
const isAbilityRate = ({ figure: { draft } }: Place): boolean =>
  draft.kind === 'capacity' && draft.quantity.unit?.per != null;

function possession(at: Place): FoundIndicator | null {
  const { page, figure } = at;
  const { draft } = figure;
  if (!isPossessive(at) && !isAbilityRate(at)) return null;
  const owner = endingAt(page.names, figure.predicate.nameEnd);
  if (!owner || !(isCount(draft.quantity) || draft.kind === 'capacity')) return null;
  const value = countedNoun(page, draft.quantity);
  const group = { start: owner.start, end: owner.end, text: owner.text, named: owner };
  return value && { value, rule: 'what the name before has', words: value, group };
}

/** 70万吨煤焦油加氢项目: what the work does. */
function doneInWork({ page, figure: { draft } }: Place): FoundIndicator | null {
  if (draft.rule !== 'ability in the name of a work') return null;
  const { end: from } = draft.quantity;
  const m = workName().exec(page.folded.slice(from, from + 60));
  if (!m?.[1]) return null;
  const end = from + m[0].indexOf(m[1]) + m[1].length;
  const start = end - m[1].length;
  return found({ start, end, text: textOf(page, { start, end }), term: null }, 'what the work does');
}

const countable = ['count', 'person', 'other'];

function counted(at: Place): FoundIndicator | null {
  const { page, figure } = at;
  const { draft, phrase, predicate } = figure;
  if (!isCount(draft.quantity)) return null;
  const known = phrase.term;
  const has = /有/.test(predicate.words) && !known;
  const measures = known !== null && !countable.includes(known.entry.entry.dimension);
  const loose = !known && (isPossessive(at) || !predicate.linked);
  if (isNamed(at) && !has && !measures && !loose) return null;
  const value = countedNoun(page, draft.quantity);
  if (!value) return null;
  const group =
    isNamed(at) && has && !phrase.subject
      ? { ...phraseIndicator(page, phrase), named: endingAt(page.names, phrase.end) }
      : null;
  return { value, rule: 'counted noun after', words: value, group };
}

function product({ page, figure: { draft } }: Place): FoundIndicator | null {
  if (draft.kind !== 'capacity' && draft.quantity.unit?.per?.normal !== 'a') return null;
  return found(countedNoun(page, draft.quantity), 'what it makes, after');
}

function noun({ page, figure: { draft } }: Place): FoundIndicator | null {
  if (!draft.quantity.unit || isRatio(draft.quantity)) return null;
  return found(countedNoun(page, draft.quantity), 'noun after');
}

/** 承担着全国近两成的煤炭运量: what a share is of stands behind it. */
function borne({ page, figure: { draft } }: Place): FoundIndicator | null {
  if (draft.rule !== 'share that is borne') return null;
  const from = draft.quantity.end;
  const m = /^(?:以上|左右)?的([\u4e00-\u9fff]{2,12}?)(?=[,。;、!?\n]|$)/.exec(
    page.folded.slice(from, from + 18),
  );
  if (!m?.[1]) return null;
  const end = from + m[0].length;
  const start = end - m[1].length;
  const term = within(page.terms, start, end).findLast((t) => t.end === end);
  return found(
    { start, end, text: textOf(page, { start, end }), term: term?.entry ?? null },
    'what a share is of, after',
  );
}

/** 课征15%关税: the name of a rate stands behind it. */
function levied(at: Place): FoundIndicator | null {
  const { page, figure } = at;
  const q = figure.draft.quantity;
  if (
    !isRatio(q) ||
    !/(?:[征徵]收|课[征徵]|加[征徵]|开[征徵]|[征徵]|适用|执行|实施|享受|给予|采用)$/.test(regionOf(at).trim())
  )
    return null;
  const m = /^[ ]?的?([\u4e00-\u9fff]{0,6}(?:税率|税|费率|费|利率|折扣|补贴|退税|关税))/.exec(
    page.folded.slice(q.end, q.end + 12),
  );
  if (!m?.[1]) return null;
  const end = q.end + m[0].length;
  const start = end - m[1].length;
  const term = within(page.terms, start, end).findLast((t) => t.end === end);
  return found(
    { start, end, text: page.text.slice(start, end), term: term?.entry ?? null },
    'rate that is levied',
  );
}

/** 甲持有乙27%股权: what is held stands behind it. */
function held(at: Place): FoundIndicator | null {
  const { page, figure } = at;
  if (figure.draft.rule !== 'share of what follows' || !/(?:持有|所持)[^,。;]{2,60}$/.test(regionOf(at)))
    return null;
  const from = figure.draft.quantity.end;
  const m = /^的?(股权|股份|股本|权益)/.exec(page.folded.slice(from, from + 4));
  if (!m?.[1]) return null;
  const end = from + m[0].length;
  const start = end - m[1].length;
  const term = within(page.terms, start, end).findLast((t) => t.end === end);
  const value = { start, end, text: textOf(page, { start, end }), term: term?.entry ?? null };
  return { value, rule: 'what is held', words: value, group: holder(at) };
}

/** 收购乙集团所持丙27%股权: who holds it stands before 所持. */
function holder(at: Place): DraftSubject | null {
  const { region } = at.figure.draft;
  const by = regionOf(at).lastIndexOf('所持');
  const named = by < 0 ? null : endingAt(at.page.names, region.start + by);
  return named && { start: named.start, end: named.end, text: named.text, named };
}

/** What stands behind the number before the name in front of it is asked. */
export const behind = { held, borne, levied, doneInWork, objectOfVerb, deed, possession, counted };

/** What stands behind the number where no name is in front of it. */
export const after = { product, noun };
