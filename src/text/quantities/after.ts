import { type Numeral } from '../numerals';
import { perUnitAt, plainUnit, rateUnit, readUnit, unitMatcher, type Unit } from './units';
import { skipBlank } from './blanks';

interface After {
  readonly end: number;
  readonly unit: Unit | null;
  readonly unitStart: number;
  readonly unitEnd: number;
  readonly more: boolean;
  /** Of a unit in brackets: its scale, 3 of （仟元）. */
  readonly scale?: number;
}

const more = new Set(['多', '余', '几', '来']);

/** 1,256,300（仟元）: the unit of a form stands in brackets behind its number. */
function unitInBracket(folded: string, at: number, marked: boolean): After | null {
  const m = /^\(([^()\d]{1,8})\)/.exec(folded.slice(at, at + 10));
  const written = m?.[1] === undefined ? null : readUnit(m[1]);
  if (!m || !written || written.scale === 0) return null;
  const end = at + m[0].length;
  return { end, unit: written.unit, unitStart: at + 1, unitEnd: end, more: marked, scale: written.scale };
}

/** The unit after a number, its rate (`/年`) and a 多 or 余 between. */
export function readUnitAfter(folded: string, number: Numeral): After {
  let at = number.end;
  let marked = number.more;
  const word = skipBlank(folded, at);
  if (more.has(folded.charAt(word)) && unitMatcher().at(folded, word + 1)) {
    marked = true;
    at = word + 1;
  }
  at = skipBlank(folded, at);
  const match = unitMatcher().at(folded, at);
  const none = { end: number.end, unit: null, unitStart: number.end, unitEnd: number.end, more: marked };
  if (!match) return unitInBracket(folded, at, marked) ?? none;
  // A Latin unit must end where a word ends: 5G网络, 3D.
  if (/[a-z]$/.test(match.term) && /[a-z0-9]/.test(folded.charAt(match.end))) return none;
  if (folded.charAt(match.end) === '/') {
    const per = perUnitAt(folded, skipBlank(folded, match.end + 1));
    if (per && !/\d/.test(folded.charAt(match.end + 1)))
      return {
        end: per.end,
        unit: rateUnit(match.entry, per.entry),
        unitStart: at,
        unitEnd: per.end,
        more: marked,
      };
  }
  return { end: match.end, unit: plainUnit(match.entry), unitStart: at, unitEnd: match.end, more: marked };
}

/** 五成六 is 5.6 成 and 六成半 6.5: the digit after 成, where no word goes on behind it (三成一线城市). */
export function tenthsAfter(folded: string, number: Numeral, unit: Unit | null, end: number): string | null {
  if (unit?.code !== '{tenth}' || number.script !== 'chinese' || number.digits.includes('.')) return null;
  const digit = folded.charAt(end) === '半' ? 5 : ' 一二三四五六七八九'.indexOf(folded.charAt(end) || ' ');
  const next = folded.charAt(end + 1);
  return digit > 0 && /^$|[^\u4e00-\u9fff]|[的左以多至到和与]/.test(next)
    ? `${number.digits}.${digit}`
    : null;
}
