import { once } from '../../../lexicon/load';
import { anyOf } from '../../../lexicon/word-lists';
import { type WrittenQuantity } from '../../../text/quantities';
import { type Page } from '../../page';
import { within } from '../../spans';

const of = (kind: string): string => anyOf('traps.yaml', kind);

const timeHolds = once(() => new RegExp(`${of('measured-time')}[^,。]{0,4}(?:为|达到?|至|到|降|短|约|超|$)`));
const timeMeasured = once(() => new RegExp(of('measured-time')));
const timeChanges = once(() => new RegExp(`(?:比|较|同比|环比)[^,。]{0,8}${of('time-changes')}$`));
const counterNot = once(() => new RegExp(`^${of('no-counter')}`));

/** So far back a time that is measured lets those behind it be: 利用小时3752小时，其中水电设备2878小时. */
const nearTime = 120;

/** 车程由2小时缩短到30分钟: whether the sentence measured a time before, by a word that says so. */
function isToldBefore({ start, unit }: WrittenQuantity, page: Page): boolean {
  const near = Math.max(0, start - nearTime);
  const from =
    start -
    (page.folded
      .slice(near, start)
      .split(/[。!?\n]/)
      .at(-1)?.length ?? 0);
  return within(page.quantities, from, start).some(
    (q) => q.unit?.entry.class === unit?.entry.class && timeMeasured().test(page.folded.slice(from, q.start)),
  );
}

function isTimeMeasured(q: WrittenQuantity, left: string, page: Page): boolean {
  const before = page.folded.slice(Math.max(0, q.start - 24), q.start);
  return timeHolds().test(before) || timeChanges().test(left) || isToldBefore(q, page);
}

/** Weak units are figures only beside words that count or measure: `left`, 12 characters, and `right`, 8. */
export function weakHolds(q: WrittenQuantity, left: string, right: string, page: Page): boolean {
  const word = q.unitText.replace(/^[十百千万亿兆萬億佰仟]+/, '');
  switch (q.unit?.entry.class) {
    case 'time':
      return isTimeMeasured(q, left, page);
    case 'money':
    case 'measure':
      if (word === '仙')
        return /每股|股息|中期息|末期息|派|盈利|收费/.test(left) || page.folded.charAt(q.start) === '每';
      if (word === '度') return q.scale > 0 || /电/.test(left + right);
      if (word === '点' || word === '點')
        return q.digits.includes('.') || q.scale > 0 || /(?:指数|报|收|涨|跌|升|挫)[^,。]{0,4}$/.test(left);
      return q.scale > 0 || /(?:工艺|制程|线宽)/.test(left) === false;
    default:
      break;
  }
  if (word === '车' || word === '車') return q.scale > 0 || Number(q.digits) >= 100;
  if (word === '次') return q.scale > 0 || Number(q.digits) >= 20;
  if (word === '个' || word === '個') return !counterNot().test(right);
  return (q.script === 'arabic' && (q.scale > 0 || Number(q.digits) >= 10)) || q.scale > 0;
}
