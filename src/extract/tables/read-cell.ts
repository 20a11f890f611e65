import { type ObservationKind, type Period, type Span } from '../../model';
import { previousPeriod, shiftYears } from '../../text/periods/calendar';
import { type WrittenQuantity } from '../../text/quantities';
import { type Draft, type DraftIndicator, type DraftSubject } from '../figures/draft';
import { type Page } from '../page';
import { within } from '../spans';
import { type Change, type Column, isChange, relativeLabel } from './column';
import { type GridRow } from './grid';
import { noteCell } from './note-cell';
import { percentUnit, type WrittenUnit } from './unit';

/** What the words around a cell say of it. */
export interface Around {
  readonly row: GridRow;
  readonly label: Column;
  readonly column: Column | null;
  readonly caption: Column;
  readonly main: Period | null;
  readonly named: DraftIndicator | null;
  readonly subject: DraftSubject | null;
}

const number = /^[(]?\s*([-+−▲▼△])?\s*(\d[\d,]*(?:\.\d+)?)\s*([%‰])?\s*[)]?(?: ?[a-z*])?$/;

/** The figure of a cell; null where it holds none, or nothing says its unit or what it measures. */
export function readCell(page: Page, cell: Span, around: Around): Draft | null {
  const raw = page.folded.slice(cell.start, cell.end);
  const m = number.exec(raw.trim());
  if (!m) return null;
  const [, mark, digits = '', percent] = m;
  const { label, column, caption } = around;
  const change = column?.change ?? label.change;
  const unit = unitFor(percent, change, column, label, caption);
  if (!unit) return null;
  const kind: ObservationKind = change ? 'change' : column?.share || label.share ? 'share' : 'level';
  const negative = mark !== undefined && mark !== '+' ? true : /^\(.*\)$/.test(raw.trim());
  const start = cell.start + raw.indexOf(raw.trim());
  const quantity: WrittenQuantity = {
    start,
    end: start + raw.trim().length,
    numberStart: start,
    digits: digits.replaceAll(',', ''),
    toDigits: null,
    divisor: null,
    scale: unit.scale,
    unit: unit.unit,
    unitText: unit.text,
    comparator: 'exact',
    sign: negative ? '-' : null,
    script: 'arabic',
    ends: null,
  };
  return draftOf(page, quantity, kind, negative ? -1 : 1, change, around);
}

function unitFor(
  percent: string | undefined,
  change: Change | null,
  column: Column | null,
  label: Column,
  caption: Column,
): WrittenUnit | null {
  if (percent === '%' || change?.percent) return percentUnit();
  return column?.unit ?? label.unit ?? caption.unit;
}

const periodOf = ({ label, column, main }: Around): Period | null =>
  (label.relative ? label.period : null) ?? (label.change ? main : column?.period) ?? label.period ?? main;

function draftOf(
  page: Page,
  quantity: WrittenQuantity,
  kind: ObservationKind,
  sign: 1 | -1,
  change: Change | null,
  around: Around,
): Draft | null {
  const { label, column, named } = around;
  const basis = change?.basis ?? null;
  const indicator =
    label.indicator ?? column?.indicator ?? column?.head ?? named ?? labelName(page, around.row);
  if (!indicator) return null;
  const owner = label.indicator ? null : labelName(page, around.row);
  const subject =
    owner && owner !== indicator
      ? { ...owner, named: within(page.names, owner.start, owner.end)[0] ?? null }
      : around.subject;
  const when = label.relative || label.change ? null : (column?.when ?? label.when);
  const unreal = label.unreal || column?.unreal === true || around.caption.unreal;
  const period = unreal ? null : periodOf(around);
  const draft: Draft = {
    quantity,
    region: { start: quantity.start, end: quantity.start },
    sign,
    kind,
    basis,
    basePeriod:
      period && basis === 'yoy'
        ? shiftYears(period, -1)
        : period && basis === 'mom'
          ? previousPeriod(period)
          : null,
    status: 'realised',
    indicator,
    subject,
    period,
    when,
    qualifiers: [],
    dealt: false,
    ofThing: false,
    implied: new Set(),
    trace: page.explain ? [] : null,
    rule: 'table',
    confidence: 0.98,
  };
  noteCell(draft, {
    named: label.indicator !== null,
    basisImplied: change?.implied === true,
    subjectImplied: subject === around.subject,
  });
  return draft;
}

/** The first label of a row as a name: 长华*(8070) is 长华*. */
function labelName(page: Page, row: GridRow): DraftIndicator | null {
  const span = row.labels[0];
  if (!span) return null;
  const head = page.text.slice(span.start, span.end).split(/[(（]/)[0]?.trim() ?? '';
  const words = page.folded.slice(span.start, span.end).trim();
  if (relativeLabel.test(words) || isChange.test(words)) return null;
  if (
    head === '' ||
    !/[\u3400-\u9fffA-Za-z]/.test(head) ||
    within(page.periods, span.start, span.end).some((p) => p.start === span.start)
  )
    return null;
  return { start: span.start, end: span.start + head.length, text: head, term: null };
}
