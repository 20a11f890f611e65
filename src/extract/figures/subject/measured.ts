import { once } from '../../../lexicon/load';
import { anyOf, wordsOf } from '../../../lexicon/word-lists';
import { type Span } from '../../../model';
import { type Page, startingAt } from '../../page';
import { type Place } from '../figure';
import { textOf } from '../words';
import { type FoundSubject } from './found';

const of = (...kinds: readonly string[]): string => anyOf('subjects.yaml', ...kinds);

const sectorName = once(() => new RegExp(`^(.{2,20}[业产])的?${of('of-sector')}$`));
const goodName = once(() => new RegExp(`^(.{1,16}?)${of('how-much')}*(${of('of-good')})$`));
const noSector = once(() => new Set(wordsOf('subjects.yaml', 'no-sector')));
const noGood = once(() => new Set(wordsOf('subjects.yaml', 'no-good')));

/** The words of the indicator before what is measured of them: 服装 of 服装产量; null where its name is elsewhere or says no more. */
function frontOf({ page, figure }: Place, name: RegExp, none: ReadonlySet<string>): Span | null {
  const { indicator, implied } = figure.draft;
  if (!indicator || implied.has('indicator') || figure.borrowed) return null;
  const front = name.exec(page.folded.slice(indicator.start, indicator.end))?.[1];
  if (front === undefined || none.has(front) || /[的在对将被,、]$|\d/.test(front)) return null;
  return { start: indicator.start, end: indicator.start + front.length };
}

const measured = (page: Page, words: Span, rule: string): FoundSubject => {
  const named = startingAt(page.names, words.start);
  const value = { ...words, text: textOf(page, words), named: named?.end === words.end ? named : null };
  return { value, rule, words, own: true };
};

const indicatorWords = ({ page, figure: { draft } }: Place): string =>
  draft.indicator ? page.folded.slice(draft.indicator.start, draft.indicator.end) : '';

/** 其中，第一产业增加值…: the trade whose value added it is. */
export function sector(at: Place): FoundSubject | null {
  const words = frontOf(at, sectorName(), noSector());
  // 安徽省第二产业投资 is the province's; whoever adds value is the trade.
  const owned = at.figure.phrase.subject?.named && !/增加值$/.test(indicatorWords(at));
  if (owned) return null;
  return words && measured(at.page, words, 'the trade that adds the value');
}

/** 服装产量增长…, where nobody owns it beside it: the good, unless the figures before measured as much of an owner's other goods. */
export function good(at: Place): FoundSubject | null {
  const words = frontOf(at, goodName(), noGood());
  return words && !goesOnWith(at) ? measured(at.page, words, 'the good that is measured') : null;
}

/** 全国石油产量…。天然气产量…: the owner of the first is that of the second. */
const goesOnWith = ({ page, figure, before, frame }: Place): boolean =>
  frame.subject !== null &&
  before?.draft.ofThing !== true &&
  frame.ownedMeasure !== null &&
  frame.ownedMeasure === measureOfGood(page, figure.draft.indicator);

const bareMeasure = once(() => new RegExp(`^总?${of('of-sector')}$`));

/** 零售业总销货价值…，而总销货数量…: what is measured of a trade, without its name. */
export const isBareMeasure = ({ page, figure: { draft } }: Place): boolean =>
  draft.indicator !== null &&
  bareMeasure().test(page.folded.slice(draft.indicator.start, draft.indicator.end));

/** What is measured of a good by an indicator: 产量 of 服装产量; null for others. */
export const measureOfGood = (page: Page, indicator: Span | null): string | null =>
  (indicator && goodName().exec(page.folded.slice(indicator.start, indicator.end))?.[2]) ?? null;
