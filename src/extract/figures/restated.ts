import { foldName, type Span } from '../../model';
import { type Page } from '../page';
import { within } from '../spans';
import { counterpartsOf } from './counterparts';
import { type Draft } from './draft';

/** So many figures of different subjects with one number are compared; a text with more says none of them twice. */
const mostAlike = 100;

/** What makes two figures of one text the same: the number and its unit, its shape and the last word of its name. */
const keyOf = (page: Page, draft: Draft): string => {
  const q = draft.quantity;
  const { indicator } = draft;
  const name = indicator ? (indicator.term?.name ?? unlistedName(page, indicator)) : '';
  return [name, q.digits, q.toDigits ?? '', q.scale, q.unit?.code ?? '', draft.kind, draft.sign].join('|');
};

/** Of what no table of indicators knows: the good it is of, or its words. */
const unlistedName = (page: Page, { start, end }: Span): string =>
  within(page.names, start, end).find((n) => n.type === 'Commodity')?.key ?? page.folded.slice(start, end);

/**
 * A text says a figure twice, in its headline and in its body. One stands: the one that says most itself; of equals the first.
 * Figures of different subjects or times are never one.
 */
export function withoutRestatements(page: Page, drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  // Under each key the places in `kept` of the figures that may be the same.
  const byKey = new Map<string, number[]>();
  for (const draft of drafts) {
    const key = keyOf(page, draft);
    const places = byKey.get(key) ?? [];
    const at = places.findIndex((i) => agrees(page, kept[i] ?? draft, draft));
    const same = kept[places[at] ?? -1];
    if (!same) {
      if (places.length < mostAlike) byKey.set(key, [...places, kept.length]);
      kept.push(draft);
    } else if (unsaid(page, draft) < unsaid(page, same)) {
      const [place = 0] = places.splice(at, 1);
      kept[place] = draft;
      places.push(place);
    }
  }
  return kept;
}

/** The fields by which a sentence says more than another. */
const saying = ['indicator', 'subject', 'period', 'basis'];

/** A headline leaves out 同比: that weighs most; a table repeats what sentences say, and of a headline and its sentence the sentence stands. */
const unsaid = (page: Page, draft: Draft): number =>
  saying.filter((field) => draft.implied.has(field)).length +
  (draft.implied.has('basis') ? 10 : 0) +
  (draft.rule === 'table' ? 5 : 0) +
  (inHeadline(page, draft) ? 0.5 : 0);

/** The first line, where more than one stands. */
function inHeadline(page: Page, { quantity }: Draft): boolean {
  const line = page.text.slice(0, longestHeadline).trimStart().indexOf('\n');
  return line > 0 && quantity.end <= line + page.text.slice(0, longestHeadline).search(/\S/);
}

const longestHeadline = 80;

function agrees(page: Page, a: Draft, b: Draft): boolean {
  return (
    sameTimes(page, a, b) &&
    sameNames(page, a, b) &&
    sameSubject(page, a, b) &&
    sameGoods(page, a, b) &&
    sameCounterparts(page, a, b)
  );
}

/** A headline may leave its time out; what a text says of one month it does not say of five. */
function sameTimes(page: Page, a: Draft, b: Draft): boolean {
  if (a.period === null || b.period === null || a.period.text === b.period.text) return true;
  // Two cells of a table say two things.
  if (a.rule === 'table' && b.rule === 'table') return false;
  const unread = a.when === null && b.when === null && a.kind !== 'change';
  return unread || (inHeadline(page, a) && (a.when === null || b.when === null));
}

/** 居住价格 and 衣着价格, 制造业用电量 and 工业用电量 are two. */
function sameNames(page: Page, a: Draft, b: Draft): boolean {
  if (!a.indicator || !b.indicator || a.kind === 'capacity' || inHeadline(page, a)) return true;
  if (a.implied.has('indicator') !== b.implied.has('indicator')) return true;
  const [x, y] = [foldName(a.indicator.text), foldName(b.indicator.text)];
  return x.includes(y) || y.includes(x);
}

/** 动力煤均价 and 炼焦煤均价 are two, whatever their number. */
function sameGoods(page: Page, a: Draft, b: Draft): boolean {
  const [x, y] = [goodsOf(page, a), goodsOf(page, b)];
  return x.length === 0 || y.length === 0 || x.some((good) => y.includes(good));
}

/** 对东盟出口 and 对欧盟出口 are two, whatever their number. */
function sameCounterparts(page: Page, a: Draft, b: Draft): boolean {
  const [x, y] = [counterpartsOf(page, a), counterpartsOf(page, b)];
  return x.length === 0 || y.length === 0 || x.some((one) => y.some((other) => one.key === other.key));
}

const goodsOf = (page: Page, { indicator }: Draft): string[] =>
  indicator
    ? within(page.names, indicator.start, indicator.end)
        .filter((n) => n.type === 'Commodity')
        .map((n) => n.key)
    : [];

function sameSubject(page: Page, a: Draft, b: Draft): boolean {
  if (!a.subject || !b.subject) return true;
  const taken = a.implied.has('subject') || b.implied.has('subject');
  const apart = page.text.slice(a.quantity.end, b.quantity.start).includes('\n');
  if (taken && apart) return true;
  if (namesSize(a) && namesSize(b)) return true;
  if (a.subject.named && b.subject.named) return a.subject.named.key === b.subject.named.key;
  return (
    foldName(a.subject.text) === foldName(b.subject.text) ||
    (apart && /^(?:我国|全国)/.test(a.subject.text + b.subject.text))
  );
}

/** 200万吨/年PTA项目, 某发展项目200万吨/年…: a size in or right behind the name of a work. One of that size is told by a longer name and a shorter. */
const namesSize = ({ subject, quantity }: Draft): boolean =>
  subject?.named?.type === 'Project' &&
  subject.start <= quantity.start &&
  (quantity.end <= subject.end || quantity.start === subject.end);
