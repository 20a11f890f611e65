import { basisWords } from '../../lexicon/cues';
import { indicatorMatcher } from '../../lexicon/indicators';
import { foldForMatch } from '../../lexicon/match';
import { type Basis, parsePeriod, type Period, type Span } from '../../model';
import { type PeriodMention } from '../../text/periods';
import { monthsPeriod, shiftYears } from '../../text/periods/calendar';
import { type DraftIndicator } from '../figures/draft';
import { isBase } from '../figures/period/base';
import { measureEnd, relative } from '../figures/phrase/phrase-words';
import { type Page } from '../page';
import { within } from '../spans';
import { unitIn, type WrittenUnit } from './unit';

/** A header or a label that says a change: 增减百分比. */
export interface Change {
  readonly basis: Basis;
  /** No word names the basis: it is that of the custom. */
  readonly implied: boolean;
  readonly percent: boolean;
}

export interface Column {
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
  /** Words that no table of indicators knows and that name something measured: 买价. */
  readonly head: DraftIndicator | null;
}

export const relativeLabel =
  /^(?:本月|本期|本季|当月|当期|本报告期末?|本报告期初|本期期?末|本期期?初|期末|期初|上年度?末|上年期末|去年同期|上年同期|去年同月|上年同月|本年累计|今年累计|去年累计|上年累计|累计金额)(?:营收|营业收入|净额)?$/;
export const isChange =
  /增减|增长率|成长率|年增|月增|季增|变动|同比|环比|增幅|涨跌|±|比较|较上|较去|增长[(%]|增速/;
const isPercent = /%|率|百分比|百分点|幅|同比|环比|比较|增速/;
const previousWords = /前期|上期|上月|环比|上季|前月/;

/** What the words of a header, a label or a caption say. */
export function contextOf(page: Page, spans: readonly Span[], main: Period | null): Column {
  const texts = spans.map((s) => page.folded.slice(s.start, s.end));
  const text = texts.join(' ');
  const caption = text.length > 60;
  const relative = !caption && relativeLabel.test(text.trim());
  const mention = relative
    ? null
    : (spans
        .flatMap((s) => within(page.periods, s.start, s.end))
        .find(
          (p) =>
            p.period &&
            !p.weak &&
            !isBase(page, p) &&
            !(main && /^[本当]/.test(page.folded.slice(p.start, p.end))),
        ) ?? null);
  const change =
    !caption && isChange.test(text)
      ? { ...basisOf(text), percent: isPercent.test(text) && !/金额|额$/.test(text.trim()) }
      : null;
  return {
    change,
    relative,
    share: !caption && /占比|比重|份额|占/.test(text),
    when: change ? null : mention,
    // 累计同比 is of the year so far, 同比 of the month, unless a header above it says when.
    period:
      change && !/累计/.test(text)
        ? (spans.length > 1 && mention?.period) || null
        : (mention?.period ?? relativePeriod(text, main, caption)),
    unreal: spans.some((s) => within(page.periods, s.start, s.end).some((p) => p.impossible)),
    unit: unitIn(page, spans, caption),
    indicator: change ? namesMore(indicatorIn(page, spans)) : indicatorIn(page, spans),
    head: caption || change || relative ? null : headIn(page, spans),
  };
}

function headIn(page: Page, spans: readonly Span[]): DraftIndicator | null {
  const span = spans.at(-1);
  const words = span ? page.folded.slice(span.start, span.end).trim() : '';
  if (!span || !measureEnd().test(words) || relative().test(words) || words.length > longestHead) return null;
  return { ...span, text: page.text.slice(span.start, span.end).trim(), term: null };
}

const longestHead = 16;

/** 增幅% over a column does not say of what. */
const namesMore = (found: DraftIndicator | null): DraftIndicator | null =>
  found && relative().test(foldForMatch(found.text).replace(/[%()\s]/g, '')) ? null : found;

function basisOf(text: string): Pick<Change, 'basis' | 'implied'> {
  const named = basisWords().find(text.replace(/\s/g, '')).at(-1)?.entry;
  if (named) return { basis: named, implied: false };
  return previousWords.test(text)
    ? { basis: 'mom', implied: false }
    : { basis: 'yoy', implied: !/[去上]年/.test(text) };
}

const yearEnd = (year: number): Period | null => parsePeriod(`${year}-12-31`);

function relativePeriod(text: string, main: Period | null, caption: boolean): Period | null {
  if (caption || main === null) return null;
  const year = Number(main.start.slice(0, 4));
  const month = Number(main.end.slice(5, 7));
  if (/(?:去年|上年).{0,2}累计/.test(text)) return monthsPeriod(year - 1, 1, month);
  if (/累计/.test(text) && main.precision === 'month') return monthsPeriod(year, 1, month);
  if (/^(?:本报告期|本期)?期?初|^上年(?:度|期)?末/.test(text)) return yearEnd(year - 1);
  if (/^(?:本报告期|本期)?期?末/.test(text)) return parsePeriod(main.end);
  if (/^(?:本月|本期|本季|当月|当期|本报告期)/.test(text)) return main;
  if (/去年同期|上年同期|去年同月|上年同月/.test(text)) return shiftYears(main, -1);
  return null;
}

function indicatorIn(page: Page, spans: readonly Span[]): DraftIndicator | null {
  for (const span of [...spans].reverse()) {
    const term = within(page.terms, span.start, span.end).find((t) => t.end <= span.end && t.term.length > 1);
    if (!term) continue;
    const lead = /^其中[:、]?\s*/.exec(page.folded.slice(span.start, span.end))?.[0].length ?? 0;
    const head = page.folded.slice(span.start + lead, span.end).split('(')[0] ?? '';
    const whole = span.end - span.start <= 24 && within(page.periods, span.start, span.end).length === 0;
    const at = whole ? { start: span.start + lead, end: span.start + lead + head.trimEnd().length } : term;
    return {
      start: at.start,
      end: Math.max(at.end, term.end),
      text: page.text.slice(at.start, Math.max(at.end, term.end)).trim(),
      term: term.entry,
    };
  }
  return spans.map((span) => setApart(page, span)).find((found) => found !== null) ?? null;
}

/** 总 资 产: a name whose characters a table set apart. */
function setApart(page: Page, span: Span): DraftIndicator | null {
  const words = page.folded.slice(span.start, span.end).trim();
  if (!/^[\u4e00-\u9fff](?:[ \u3000]+[\u4e00-\u9fff]){1,5}$/.test(words)) return null;
  const text = words.replace(/[ \u3000]/g, '');
  const term = indicatorMatcher().at(text, 0);
  if (term?.end !== text.length || headWords.test(text)) return null;
  return { ...span, text: page.text.slice(span.start, span.end).replace(/[ \u3000]/g, ''), term: term.entry };
}

/** 指 标, over the column of labels. */
const headWords = /^(?:指标|项目|名称|数量)$/;
