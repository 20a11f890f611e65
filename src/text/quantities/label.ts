import { type Span } from '../../model';
import { charSet } from '../char-set';
import { readUnit, type Unit } from './units';

interface LabelUnit extends Span {
  readonly unit: Unit;
  /** Of the unit as written: 3 of 仟元. */
  readonly scale: number;
  /** Where its word ends, which begins behind `start`. */
  readonly wordEnd: number;
}

/** 營業收入(仟元):6,512,384 and 资产负债率(%)45.2: in a form the unit stands in brackets behind the name. `end` is where the number begins. */
export function unitInLabel(folded: string, end: number, floor: number): LabelUnit | null {
  if (!mayEndLabel(folded, end - 1)) return null;
  const from = Math.max(floor, end - longest);
  const m = label.exec(folded.slice(from, end));
  const word = m?.[1] ?? '';
  const written = readUnit(word);
  if (!m || !written) return null;
  const start = from + m.index;
  return { start, end, wordEnd: start + 1 + word.length, unit: written.unit, scale: written.scale };
}

/** Where the word of a unit ends that fills a bracket: its 仟 and 万 are no number. `at` is behind the opening one. */
export function scaleInLabel(folded: string, at: number): number | null {
  if (folded.charAt(at - 1) !== '(') return null;
  const word = scaled.exec(folded.slice(at, at + longest))?.[0];
  return word !== undefined && readUnit(word) ? at + word.length : null;
}

const scaled = /^[十百千万亿佰仟兆]+[^()\d\s]{1,8}(?=\))/;
const mayEndLabel = charSet('):： ');
const longest = 16;
const label = /\(([^()\d]{1,10})\) ?[:：]? ?$/;
