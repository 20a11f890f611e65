import { basisWords } from '../../lexicon/cues';
import { type Basis, type ObservationKind, type Period, type Span } from '../../model';
import { monthsPeriod, previousPeriod, shiftYears } from '../../text/periods/calendar';
import { type PeriodMention } from '../../text/periods';
import { type WrittenQuantity } from '../../text/quantities';
import { plainUnit, readUnit, unitMatcher, type Unit } from '../../text/quantities/units';
import { type Page, within } from '../page';
import { type Draft, type DraftIndicator, type DraftSubject } from '../figures/draft';
import { type Grid, type GridRow } from './grid';
import { noteCell } from './note-cell';

/** A header or a label that says a change: 增减百分比. */
interface Change {
  readonly basis: Basis;
  /** No word names the basis: it is that of the custom. */
  readonly implied: boolean;
  readonly percent: boolean;
}

interface Column {
  readonly change: Change | null;
  readonly share: boolean;
  /** 去年同期, 本年累计: names a time by another. */
  readonly relative: boolean;
  readonly when: PeriodMention | null;
  readonly period: Period | null;
  /** It names a time that does not exist. */
  readonly unreal: boolean;
  readonly unit: WrittenUnit | null;
  readonly indicator: DraftIndicator | null;
}

interface WrittenUnit {
  readonly text: string;
  readonly scale: number;
  readonly unit: Unit;
}

/** Reads the figures of a table: column, row and caption each say a part of what a cell means. */
export function readGrid(
  page: Page,
  grid: Grid,
  subject: DraftSubject | null,
  ambient: Period | null,
): Draft[] {
  const caption = contextOf(page, [grid.caption], null);
  const captionPeriod = lastPeriod(page, grid.caption) ?? ambient;
  const columns = new Map(
    [...grid.columns].map(([index, spans]) => [index, contextOf(page, spans, captionPeriod)]),
  );
  const main = [...columns.values()].find((c) => c.change === null && c.period)?.period ?? captionPeriod;
  const named = [...columns.values()].find((c) => c.indicator)?.indicator ?? caption.indicator;
  let section = main;
  return grid.rows.flatMap((row) => {
    const label = withUnitCell(page, row, contextOf(page, row.labels, main));
    // 本年累计 begins a part of its own: the changes below it are of that time.
    if (label.relative && label.change === null && label.period && label.period.end === main?.end)
      section = label.period;
    return row.cells.flatMap((cell) => {
      const column = columns.get(cell.column) ?? null;
      return (
        readCell(page, cell, {
          row,
          label,
          column,
          caption,
          main: label.change ? section : main,
          named,
          subject,
        }) ?? []
      );
    });
  });
}

/** A cell of its own beside the label may name the unit of the row: 货物吞吐量 | 万吨. */
function withUnitCell(page: Page, row: GridRow, label: Column): Column {
  if (label.unit) return label;
  for (const cell of row.labels.slice(1)) {
    const written = page.text.slice(cell.start, cell.end).trim();
    const unit = readUnit(written);
    if (unit) return { ...label, unit: { text: written, ...unit } };
  }
  return label;
}

interface Around {
  readonly row: GridRow;
  readonly label: Column;
  readonly column: Column | null;
  readonly caption: Column;
  readonly main: Period | null;
  readonly named: DraftIndicator | null;
  readonly subject: DraftSubject | null;
}

const number = /^[(]?\s*([-+−▲▼△])?\s*(\d[\d,]*(?:\.\d+)?)\s*([%‰])?\s*[)]?$/;

function readCell(page: Page, cell: Span, around: Around): Draft | null {
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

const percentUnit = (): WrittenUnit | null => {
  const entry = unitMatcher().at('%', 0)?.entry;
  return entry ? { text: '%', scale: 0, unit: plainUnit(entry) } : null;
};

function unitFor(
  percent: string | undefined,
  change: Column['change'],
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
  const indicator = label.indicator ?? column?.indicator ?? named ?? labelName(page, around.row);
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

const relativeLabel =
  /^(?:本月|本期|本季|当月|当期|去年同期|上年同期|去年同月|上年同月|本年累计|今年累计|去年累计|上年累计|累计金额)(?:营收|营业收入|净额)?$/;
const isChange = /增减|增长率|成长率|年增|月增|季增|变动|同比|环比|增幅|涨跌|±|比较|较上|较去|增长[(%]|增速/;
const isPercent = /%|率|百分比|百分点|幅|同比|环比|比较|增速/;
const previousWords = /前期|上期|上月|环比|上季|前月/;

/** What the words of a header, a label or a caption say. */
function contextOf(page: Page, spans: readonly Span[], main: Period | null): Column {
  const texts = spans.map((s) => page.folded.slice(s.start, s.end));
  const text = texts.join(' ');
  const caption = text.length > 60;
  const relative = !caption && relativeLabel.test(text.trim());
  const mention = relative
    ? null
    : (spans
        .flatMap((s) => within(page.periods, s.start, s.end))
        .find((p) => p.period && !p.weak && !(main && /^[本当]/.test(page.folded.slice(p.start, p.end)))) ??
      null);
  const change =
    !caption && isChange.test(text)
      ? { ...basisOf(text), percent: isPercent.test(text) && !/金额|额$/.test(text.trim()) }
      : null;
  return {
    change,
    relative,
    share: !caption && /占比|比重|份额|占/.test(text),
    when: change ? null : mention,
    // 累计同比 is of the year so far, 同比 of the month.
    period: change && !/累计/.test(text) ? null : (mention?.period ?? relativePeriod(text, main, caption)),
    unreal: spans.some((s) => within(page.periods, s.start, s.end).some((p) => p.impossible)),
    unit: unitIn(page, spans, caption),
    indicator: indicatorIn(page, spans),
  };
}

function basisOf(text: string): Pick<Change, 'basis' | 'implied'> {
  const named = basisWords().find(text.replace(/\s/g, '')).at(-1)?.entry;
  if (named) return { basis: named, implied: false };
  return previousWords.test(text)
    ? { basis: 'mom', implied: false }
    : { basis: 'yoy', implied: !/[去上]年/.test(text) };
}

function relativePeriod(text: string, main: Period | null, caption: boolean): Period | null {
  if (caption || main === null) return null;
  const year = Number(main.start.slice(0, 4));
  const month = Number(main.end.slice(5, 7));
  if (/(?:去年|上年).{0,2}累计/.test(text)) return monthsPeriod(year - 1, 1, month);
  if (/累计/.test(text) && main.precision === 'month') return monthsPeriod(year, 1, month);
  if (/^(?:本月|本期|本季|当月|当期)/.test(text)) return main;
  if (/去年同期|上年同期|去年同月|上年同月/.test(text)) return shiftYears(main, -1);
  return null;
}

const unitLabel =
  /单位[:： ]*(?:新台币|人民币|港币)?([十百佰千仟万亿兆]*[\u4e00-\u9fffa-z%/]{1,8}?)(?=[\s,;。)]|$)/;

function unitIn(page: Page, spans: readonly Span[], caption: boolean): WrittenUnit | null {
  for (const span of spans) {
    const text = page.text.slice(span.start, span.end);
    const folded = page.folded.slice(span.start, span.end);
    const said = unitLabel.exec(folded);
    const places = said
      ? [{ at: said.index + said[0].length - (said[1]?.length ?? 0), length: said[1]?.length ?? 0 }]
      : caption
        ? []
        : brackets(folded);
    for (const { at, length } of places) {
      const written = text.slice(at, at + length).trim();
      const unit = readUnit(written);
      if (unit) return { text: written.replace(/^(?:新[台臺][币幣]|人民[币幣])(?=.*元)/, ''), ...unit };
    }
  }
  return null;
}

const brackets = (folded: string): { at: number; length: number }[] =>
  [...folded.matchAll(/\(([^()]{1,12})\)/g)].map((m) => ({ at: m.index + 1, length: (m[1] ?? '').length }));

function indicatorIn(page: Page, spans: readonly Span[]): DraftIndicator | null {
  for (const span of [...spans].reverse()) {
    const term = within(page.terms, span.start, span.end).find((t) => t.end <= span.end && t.term.length > 1);
    if (!term) continue;
    const head = page.folded.slice(span.start, span.end).split('(')[0] ?? '';
    const whole = span.end - span.start <= 24 && within(page.periods, span.start, span.end).length === 0;
    const at = whole ? { start: span.start, end: span.start + head.trimEnd().length } : term;
    return {
      start: at.start,
      end: Math.max(at.end, term.end),
      text: page.text.slice(at.start, Math.max(at.end, term.end)).trim(),
      term: term.entry,
    };
  }
  return null;
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

function lastPeriod(page: Page, span: Span): Period | null {
  return (
    within(page.periods, span.start, span.end).findLast(
      (p) => p.period && !p.weak && !p.open && p.period.precision !== 'day',
    )?.period ?? null
  );
}
