import { type AST, RegExpParser } from '@eslint-community/regexpp';
import { frequencyOf } from './decode/common-characters';

/** A character, or two that stand side by side, by its place in the table of what was seen. */
interface Mark {
  readonly place: number;
  readonly frequency: number;
}

/** Of these a text must hold one; null where an expression can match without any that could be named. */
type Need = readonly Mark[] | null;

const parser = new RegExpParser({ ecmaVersion: 2024 });

/** A class of more characters is in every text. */
const mostOfClass = 64;
const lastUnit = 0xffff;
const digits = Array.from('0123456789', (digit) => digit.charCodeAt(0));

/** Two units by a place of their own behind those of single ones; a place is shared by few. */
const placeOfTwo = (first: number, second: number): number =>
  lastUnit + 1 + ((Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 16);

/** Digits, letters and marks are in most texts. */
const ofOthers = 0.1;
const frequency = (unit: number): number =>
  unit >= 0x3400 && unit <= 0x9fff ? frequencyOf(String.fromCharCode(unit)) : ofOthers;

const one = (unit: number): Mark => ({ place: unit, frequency: frequency(unit) });

/** Two that make a word are together somewhat less often than the rarer of them. */
const two = (first: number, second: number): Mark => ({
  place: placeOfTwo(first, second),
  frequency: Math.min(frequency(first), frequency(second)) / 4,
});

const hasCase = (unit: number): boolean => {
  const char = String.fromCharCode(unit);
  return char.toLowerCase() !== char.toUpperCase();
};

/** Some units, where each can be looked for: with the flag `i` letters are not. */
const lookedFor = (units: readonly number[] | null, ignoresCase: boolean): Need =>
  units?.every((unit) => unit <= lastUnit && !(ignoresCase && hasCase(unit))) === true
    ? units.map(one)
    : null;

/** The units of which an element matches just one; null where they are others or too many. */
function unitsOf(element: AST.Element | AST.CharacterClassElement): readonly number[] | null {
  switch (element.type) {
    case 'Character':
      return [element.value];
    case 'CharacterSet':
      return element.kind === 'digit' && !element.negate ? digits : null;
    case 'CharacterClassRange': {
      const first = element.min.value;
      const length = element.max.value - first + 1;
      return length > mostOfClass ? null : Array.from({ length }, (_, i) => first + i);
    }
    case 'CharacterClass': {
      const found = element.elements.map(unitsOf);
      return !element.negate && found.every((units) => units !== null) ? found.flat() : null;
    }
    default:
      return null;
  }
}

function needOf(element: AST.Element, ignoresCase: boolean): Need {
  switch (element.type) {
    case 'Group':
    case 'CapturingGroup':
      return needOfAny(element.alternatives, ignoresCase);
    case 'Quantifier':
      return element.min === 0 ? null : needOf(element.element, ignoresCase);
    case 'Assertion':
      return 'alternatives' in element && !element.negate
        ? needOfAny(element.alternatives, ignoresCase)
        : null;
    default:
      return lookedFor(unitsOf(element), ignoresCase);
  }
}

/** Two characters side by side, at the second of them: 该行 or 本行 for [该本]行. */
function needOfTwo(first: AST.Element | undefined, second: AST.Element, ignoresCase: boolean): Need {
  const before = first ? lookedFor(unitsOf(first), ignoresCase) : null;
  const after = lookedFor(unitsOf(second), ignoresCase);
  if (!before || !after || before.length * after.length > mostOfClass) return null;
  return before.flatMap((one) => after.map((other) => two(one.place, other.place)));
}

const frequencyOfAll = (marks: readonly Mark[]): number =>
  marks.reduce((sum, mark) => sum + mark.frequency, 0);

/** Of what the elements of an alternative need, each for itself, that which is rarest in texts. */
function needOfAll({ elements }: AST.Alternative, ignoresCase: boolean): Need {
  const needs = elements.flatMap((element, i) => [
    needOf(element, ignoresCase),
    needOfTwo(elements[i - 1], element, ignoresCase),
  ]);
  return needs.reduce(
    (rarest, need) => (need && (!rarest || frequencyOfAll(need) < frequencyOfAll(rarest)) ? need : rarest),
    null,
  );
}

/** One of what the alternatives need; nothing where one of them needs nothing. */
function needOfAny(alternatives: readonly AST.Alternative[], ignoresCase: boolean): Need {
  const needs = alternatives.map((alternative) => needOfAll(alternative, ignoresCase));
  return needs.every((need) => need !== null) ? needs.flat() : null;
}

const known = new WeakMap<RegExp, Int32Array | 'nothing'>();

/** The places of what an expression needs. */
function needOfPattern(pattern: RegExp): Int32Array | 'nothing' {
  const before = known.get(pattern);
  if (before !== undefined) return before;
  const { alternatives } = parser.parseLiteral(pattern.toString()).pattern;
  const need = needOfAny(alternatives, pattern.ignoreCase);
  const found = need ? Int32Array.from(new Set(need.map(({ place }) => place))) : 'nothing';
  known.set(pattern, found);
  return found;
}

/** For each place the turn at which it was last seen: it stands in the text that was looked at last where that was this turn. */
const seen = new Float64Array(2 * (lastUnit + 1));
let turn = 0;
let text = '';

function lookAt(asked: string): void {
  if (asked === text) return;
  text = asked;
  turn += 1;
  let before = 0;
  for (let i = 0; i < asked.length; i += 1) {
    const unit = asked.charCodeAt(i);
    seen[unit] = turn;
    seen[placeOfTwo(before, unit)] = turn;
    before = unit;
  }
}

/**
 * Whether a text holds what an expression cannot match without: 持股 or 控股 for (?:持股|控股)比例. Many expressions are asked about each text and few
 * match in it; the text is looked through once for all of them.
 */
export function mayMatch(pattern: RegExp, asked: string): boolean {
  const need = needOfPattern(pattern);
  if (need === 'nothing') return true;
  lookAt(asked);
  for (const place of need) if (seen[place] === turn) return true;
  return false;
}
