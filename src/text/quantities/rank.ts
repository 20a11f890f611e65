import { once } from '../../lexicon/load';
import { anyOf } from '../../lexicon/word-lists';
import { type Numeral } from '../numerals';
import { plainUnit, unitByCode } from './units';
import { type WrittenQuantity } from './written-quantity';

const of = (...kinds: readonly string[]): string => anyOf('ranks.yaml', ...kinds);

/** 居全国第, 排名第, 列西部地区第: what stands before the place of an order. */
const before = once(
  () => new RegExp(`(?:在[^,。;:、\\d]{1,8})?${of('stands', 'called')}(?:在|为|于)?[^,。;:、\\d第]{0,8}第$`),
);
/** 排24位, and 、西部排11位 behind it: without 第 only where 位 stands behind. */
const calledBefore = once(
  () =>
    new RegExp(`(?:在[^,。;:、\\d]{1,8}|(?<=[、和及])[\\u4e00-\\u9fff]{2,4})?${of('called')}(?:在|为|于)?$`),
);
const place = once(() => new RegExp(`^${of('place')}`));
/** 居全国第二, 第3和第4. */
const ends = /^(?:$|[,。;:、!?)\n]|和|与|及)/;

const longestBefore = 24;
/** Beyond it 第 counts something else. */
const lowestPlace = 1000;

/** The place somebody has in an order: 居全国第三位, 排名第8, 排24位. Its words begin at the verb. Null for any other ordinal. */
export function rankAt(text: string, folded: string, number: Numeral, floor: number): WrittenQuantity | null {
  const { start, end, digits, scaleEnd, scaleStart } = number;
  const right = folded.slice(end, end + 1);
  if (folded[start - 1] !== '第' && right !== '位') return null;
  if (!/^\d+$/.test(digits) || Number(digits) < 1 || Number(digits) > lowestPlace || scaleEnd > scaleStart)
    return null;
  const behind = place().test(right);
  if (!behind && !ends.test(right)) return null;
  const from = Math.max(floor, start - longestBefore);
  const left = folded.slice(from, start);
  const said = before().exec(left) ?? (right === '位' ? calledBefore().exec(left) : null);
  const unit = said && unitByCode('{rank}');
  if (!said || !unit) return null;
  return {
    start: from + said.index,
    end: end + (behind ? 1 : 0),
    numberStart: start,
    digits,
    toDigits: null,
    divisor: null,
    scale: 0,
    unit: plainUnit(unit),
    unitText: behind ? text.slice(end, end + 1) : '',
    comparator: 'exact',
    sign: null,
    script: number.script,
    ends: null,
  };
}
