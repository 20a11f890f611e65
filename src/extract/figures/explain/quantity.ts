import { type Span } from '../../../model';
import { type WrittenQuantity } from '../../../text/quantities';
import { unitMatcher } from '../../../text/quantities/units';
import { type Page } from '../../page';
import { type Rival } from '../../reading';
import { type Draft, note } from '../draft';

const scripts = { arabic: 'Arabic numeral', chinese: 'Chinese numeral' } as const;
const scale = /^[十百佰千仟万萬亿億兆多余餘]+/;

/** Keeps how the number itself was read: value, unit and bound. */
export function explainQuantity(page: Page, draft: Draft, value: string): void {
  if (!draft.trace) return;
  const q = draft.quantity;
  const unit = unitWords(page, q);
  note(draft, 'value', { value, rule: numeralRule(draft), words: numberWords(q, unit) });
  const unitRule = q.unit ? `unit, ${q.unit.code} by the unit table` : 'no unit';
  note(draft, 'unit', { value: q.unitText, rule: unitRule, words: unit }, shorterUnits(page, unit));
  explainBound(page, draft);
}

function numeralRule({ quantity: q, sign, rule }: Draft): string {
  const range = q.toDigits === null ? '' : ', two ends of a range';
  const parts = q.divisor === null ? '' : `, divided by ${q.divisor}`;
  const minus = q.sign === '-' ? ', minus written' : `, negative by “${rule}”`;
  return `${scripts[q.script]}${range}${parts}${sign < 0 ? minus : ''}`;
}

const numberWords = (q: WrittenQuantity, unit: Span | null): Span => ({
  start: q.numberStart,
  end: unit && unit.start > q.numberStart ? unit.start : q.end,
});

/** Where the unit's words stand, without its scale: behind the number or, of a currency, before it. */
function unitWords(page: Page, q: WrittenQuantity): Span | null {
  const word = q.unitText.replace(scale, '');
  if (word === '') return null;
  const at = page.text.slice(q.start, q.end).lastIndexOf(word);
  return at < 0 ? null : { start: q.start + at, end: q.start + at + word.length };
}

function shorterUnits(page: Page, unit: Span | null): Rival[] {
  if (!unit) return [];
  const written = page.text.slice(unit.start, unit.end);
  return unitMatcher()
    .allAt(page.folded, unit.start, unit.end)
    .filter(({ end }) => end < unit.end)
    .map(({ start, end, entry }) => ({
      value: page.text.slice(start, end),
      rule: `unit, ${entry.code} by the unit table`,
      words: { start, end },
      reason: `shorter: inside ${written}`,
    }));
}

function explainBound(page: Page, draft: Draft): void {
  const { comparator, start, end, numberStart } = draft.quantity;
  const unit = unitWords(page, draft.quantity);
  const after = { start: unit?.end ?? numberStart, end };
  const before = { start, end: numberStart };
  const words = comparator === 'exact' ? null : before.end > before.start ? before : after;
  const rule = words ? 'word of a bound beside the number' : 'no word of a bound';
  note(draft, 'comparator', { value: comparator, rule, words });
}
