import { type WrittenQuantity } from '../../../text/quantities';
import { type Page } from '../../page';
import { within } from '../../spans';
import { isRatio } from './ratio';
import { weakHolds } from './weak-units';

/** A rule that says why a number is no figure. */
export interface Trap {
  readonly rule: string;
  /** Of the number: `is an age`. */
  readonly why: string;
  readonly test: (q: WrittenQuantity, left: string, right: string, page: Page) => boolean;
}

const weekday = /(?:周|星期|礼拜)$/;

/** Whether the words at `at` are a group of places with an indicator of its own behind them. */
function isGroup(page: Page, at: number): boolean {
  const group = /^(?:大中|中小|大|重点|主要|热点|样本)?(?:城市|省份|省市|地区)/.exec(
    page.folded.slice(at, at + 8),
  );
  if (!group) return false;
  const end = at + group[0].length;
  return within(page.terms, end, end + 5).some(
    (term) => !/[,。;、]/.test(page.folded.slice(end, term.start)),
  );
}

/** PMI为50.2, 楼价指数报343.4: a level that needs no 点. */
const levelOfIndex = /(?:指数|pmi)[^,。;:!?\d%]{0,6}(?:为|报|达|至|是|录得|收于)$/;
const standsAlone = /^(?:$|[,。;!?)、\n])/;

/** Numbers that measure nothing, by what stands before (`left`, 12 characters) and after (`right`, 8). */
const traps: readonly Trap[] = [
  {
    rule: 'grade: 十万吨级, 千亿级',
    why: 'is a class, not an amount',
    test: (_q, _l, right) => /^(?:级|型|强|档)/.test(right),
  },
  {
    rule: 'bare number',
    why: 'has no unit, and no scale that could stand for one',
    test: (q, left, right) =>
      q.unit === null &&
      !(q.script === 'arabic' && standsAlone.test(right) && (q.scale >= 4 || levelOfIndex.test(left))),
  },
  {
    rule: 'bare scale: (百万元)',
    why: 'is a unit without a number',
    test: (q, _l, _r, page) =>
      q.script === 'chinese' &&
      q.comparator === 'exact' &&
      q.divisor === null &&
      /^[百佰千仟万亿兆]/.test(page.folded.slice(q.numberStart, q.numberStart + 1)) &&
      !page.folded.startsWith('分之', q.numberStart + 1),
  },
  {
    rule: 'size of a group: 31个大城市失业率',
    why: 'says how many are in the group that a figure is about',
    test: (q, left, _r, page) =>
      q.unit?.entry.class === 'count' && !/[有共达为是]$/.test(left) && isGroup(page, q.end),
  },
  { rule: 'ordinal: 第6次', why: 'counts places in an order', test: (_q, left) => /第$/.test(left) },
  {
    rule: 'duration: 连续3个月',
    why: 'is a length of time',
    test: (q, left, right, page) =>
      (q.unit?.code === 'mo' && !weakHolds(q, left, right, page)) ||
      (/^(?:月|星期|工作日|交易日|季度|年度|小时|年|世纪|学期|钟头|周|昼夜)/.test(right) &&
        q.unit?.entry.words.includes('个') === true &&
        !/通关时间/.test(left)),
  },
  {
    rule: 'one thing: 一个, 两家',
    why: 'is an article, not a count',
    test: (q) =>
      q.script === 'chinese' &&
      q.unit?.entry.class === 'count' &&
      Number(q.digits) < 10 &&
      q.scale === 0 &&
      q.comparator === 'exact',
  },
  {
    rule: 'one yuan word',
    why: 'is the beginning of another word: 元旦, 元月',
    test: (q, _l, right) =>
      q.unit?.entry.words.includes('元') === true && /^(?:旦|宵|素|件|年|月|首|老|宇宙)/.test(right),
  },
  {
    rule: '成 as a verb',
    why: '成 is a verb or a part of a word here, not tenths',
    test: (q, left, right) =>
      q.unit?.code === '{tenth}' &&
      (/^(?:为|立|功|本|果|员|都|交|套|品|熟|效|长|就|分|型|规|人|片|不变|为了|批|语|组)/.test(right) ||
        /[五六七八九]$/.test(left)),
  },
  {
    rule: '倍 in a name: 三倍券',
    why: '倍 is a part of a name here',
    test: (q, _l, right) => q.unit?.code === '{times}' && /^(?:券|体|频|镜|投|数|感|速|受)/.test(right),
  },
  {
    rule: '方面',
    why: 'is a part of the word for a side',
    test: (q, _l, right) => /方$/.test(q.unitText) && right.startsWith('面'),
  },
  { rule: 'weekday', why: 'is a day of the week', test: (_q, left) => weekday.test(left) },
  {
    rule: 'weak unit without an indicator',
    why: 'its unit counts only beside words that measure, and none stand there',
    test: (q, left, right, page) => q.unit?.entry.weak === true && !weakHolds(q, left, right, page),
  },
  {
    rule: 'share code',
    why: 'is a code or a number to call',
    test: (q, left) =>
      /(?:代码|代號|股票|证券|电话|邮编|编号|文号|传真|热线|qq|no\.?)[:： ]?$/.test(left) &&
      !isRatio(q) &&
      q.unit?.entry.class !== 'money' &&
      q.unit?.entry.class !== 'measure',
  },
  { rule: 'year of age', why: 'is an age', test: (_q, _l, right) => /^(?:岁|周岁)/.test(right) },
  {
    rule: 'model of a year: 2025款',
    why: 'is a model, a class or a term named by its year',
    test: (q) =>
      /^(?:19|20)\d\d$/.test(q.digits) && q.scale === 0 && /^[款届屆版级級期班型]$/.test(q.unitText),
  },
  {
    rule: 'so many of so many',
    why: 'is the base of a rate: so many of every so many',
    test: (_q, left) => /每$/.test(left) || /每\d+[\u4e00-\u9fff].{0,8}有$/.test(left),
  },
  {
    rule: 'full marks',
    why: 'is a saying',
    test: (_q, left, right) => /百分之百$/.test(left) && right === '',
  },
];

/** The rule that bars a number, or null for a figure. */
export function trapOf(page: Page, q: WrittenQuantity): Trap | null {
  const left = page.folded.slice(Math.max(0, q.start - 12), q.start);
  const right = page.folded.slice(q.end, q.end + 8);
  return traps.find((trap) => trap.test(q, left, right, page)) ?? null;
}
