import { type Span } from '../../model';
import { type Page } from '../page';
import { within } from '../spans';
import { type ReadObservation } from '../reading';
import { counterpartsOf } from './counterparts';
import { type Draft } from './draft';
import { noteGoods } from './explain/goods';
import { explainQuantity } from './explain/quantity';
import { fieldOrder, settled } from './explain/settle';
import { ownName } from './own-name';
import { quantityOf } from './quantity';

/** A span that states a figure is no longer than this; a name further off, or before another figure of a list, is left out of the quotation. */
const longestQuote = 40;

function statedIn(page: Page, draft: Draft): Span {
  const { start, end } = draft.quantity;
  const name = draft.indicator;
  const near =
    name !== null &&
    name.end <= start &&
    end - name.start <= longestQuote &&
    !draft.implied.has('indicator') &&
    !(draft.dealt && within(page.quantities, name.end, start).length > 0) &&
    !(draft.rule === 'table' && page.text.slice(name.end, start).includes('\n'));
  return { start: near ? name.start : start, end };
}

/** How often a figure is right whose every field was read, and what it loses by what it had to imply: see docs/reliability.md. */
const allRead = 0.84;
const costs: Readonly<Record<string, number>> = { indicator: 0.97, subject: 0.93, period: 0.98, basis: 0.98 };
const unknownName = 0.8;
const nobody = 0.97;

function confidenceOf(draft: Draft): number {
  let confidence = allRead * draft.confidence;
  for (const field of draft.implied) confidence *= costs[field] ?? 1;
  if (draft.indicator && draft.indicator.term === null) confidence *= unknownName;
  if (draft.subject === null) confidence *= nobody;
  return Math.round(confidence * 100) / 100;
}

/** 出口原油4949万吨 is a quantity of exports, not their value. */
const counterpart: Readonly<Record<string, string>> = { 出口额: '出口量', 进口额: '进口量', 销售额: '销量' };

/** The indicator a table knows, unless the unit of the figure cannot be one of its: 混矿总量 in tonnes is no count. */
function canonical({ indicator, quantity, kind }: Draft, isGood: boolean): string | null {
  const term = indicator?.term;
  // 200万吨/年PTA: how much of it can be made.
  if (!term) return kind === 'capacity' && isGood ? '产能' : null;
  const unit = quantity.unit?.entry;
  if (!unit || kind === 'share' || unit.class === 'ratio') return term.name;
  if (term.entry.dimension === 'count' && unit.class === 'measure') return null;
  const money = term.entry.dimension === 'money';
  const measured = physical.has(term.entry.dimension);
  if (money && (unit.class === 'measure' || unit.class === 'count')) return counterpart[term.name] ?? null;
  return measured && unit.class === 'money' ? null : term.name;
}

const physical: ReadonlySet<string> = new Set([
  'mass',
  'volume',
  'energy',
  'power',
  'area',
  'length',
  'person',
]);

/** What a change is measured against; other figures against nothing. */
const against = ({ kind, basis, basePeriod }: Draft): Pick<ReadObservation, 'basis' | 'basePeriod'> =>
  kind === 'change' ? { basis, basePeriod: basePeriod?.text ?? null } : { basis: null, basePeriod: null };

/** The implied ones of the fields that have a value. */
function impliedOf(draft: Draft): string[] {
  if (draft.implied.size === 0) return [];
  const { basis, basePeriod } = against(draft);
  const values: Readonly<Record<string, unknown>> = { basis, basePeriod, period: draft.period };
  return fieldOrder.filter((field) => draft.implied.has(field) && values[field] !== null);
}

/** Makes an observation of a draft; null where no words say what the figure measures. */
export function finish(page: Page, draft: Draft, subjectKey: string): ReadObservation | null {
  const { indicator, subject } = draft;
  if (!indicator) return null;
  const commodity = within(page.names, indicator.start, indicator.end).filter((n) => n.type === 'Commodity');
  const counterparts = counterpartsOf(page, draft);
  const quantity = quantityOf(draft, page.text);
  if (draft.trace)
    explainQuantity(page, draft, String(quantity.value ?? `${quantity.low} – ${quantity.high}`));
  noteGoods(draft, commodity, counterparts);
  const { basis, basePeriod } = against(draft);
  return {
    type: 'observation',
    span: statedIn(page, draft),
    value: quantity.value,
    low: quantity.low,
    high: quantity.high,
    unit: quantity.unit,
    quantityText: quantity.quantityText,
    comparator: quantity.comparator,
    unitCode: quantity.unitCode,
    normalizedLow: quantity.normalizedLow,
    normalizedHigh: quantity.normalizedHigh,
    normalizedUnit: quantity.normalizedUnit,
    normalizedResolution: quantity.normalizedResolution,
    subject: subjectKey,
    subjectSaid: subject?.text ?? '',
    subjectText: subject && !draft.implied.has('subject') ? subject.text : '',
    indicator: canonical(
      draft,
      commodity.some((n) => n.start === indicator.start && n.end === indicator.end),
    ),
    indicatorText: ownName(page, draft),
    of: commodity.map((n) => n.key),
    with: counterparts.map((n) => n.key),
    qualifiers: [...draft.qualifiers].sort(),
    kind: draft.kind,
    basis,
    basePeriod,
    status: draft.status,
    period: draft.period,
    confidence: confidenceOf(draft),
    rule: draft.rule,
    implied: impliedOf(draft),
    trace: settled(draft.trace),
  };
}
