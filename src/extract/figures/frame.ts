import { type Basis, type Period, type Span } from '../../model';
import { foldForMatch } from '../../lexicon/match';
import { type Page } from '../page';
import { within } from '../spans';
import { type Draft, type DraftSubject } from './draft';
import { type Frame, type ReadFigure } from './figure';
import { withAnnounced } from './indicator/announced';
import { workBuilt } from './subject/works';
import { measureOfGood } from './subject/measured';
import { ownerEnd, perSpan } from './phrase/phrase-words';
import { isRatio } from './shape/ratio';
import { hear, newSpoken } from './subject/spoken';
import { topicOf } from './subject/topic';
import { wholeIn } from './subject/scene';

/** What a text has said before its first sentence. */
export const newFrame = (subject: DraftSubject | null, period: Period | null): Frame => ({
  indicator: null,
  subject,
  spoken: newSpoken(subject),
  work: null,
  indicatorSubject: null,
  period,
  main: period,
  first: period,
  basis: null,
  basisOfPoints: null,
  basisOfAmount: null,
  paced: false,
  firstBasis: null,
  ownedMeasure: null,
  measured: new Map(),
  clocks: { stock: null, flow: null },
  open: null,
});

/** What a change is measured against is not carried into a new paragraph, nor a look back in time or at one month, nor what is to come. */
export function newParagraph(page: Page, frame: Frame): void {
  frame.spoken.atHead = true;
  const home = homeOf(frame);
  const { period } = frame;
  const isAhead = period !== null && page.publishedOn !== null && period.end > page.publishedOn;
  if (period && home && (period.end <= home.end || isAhead) && !sameMonths(period, home)) frame.period = home;
  frame.basis = null;
  frame.basisOfPoints = null;
  frame.basisOfAmount = null;
}

const sameMonths = (a: Period, b: Period): boolean =>
  a.start.slice(0, 7) === b.start.slice(0, 7) && a.end.slice(0, 7) === b.end.slice(0, 7);

/** What a text speaks of: notes of a day that tell of the year so far speak of their day. */
const homeOf = ({ main, first }: Frame): Period | null =>
  main && first?.precision === 'day' && main.start < first.start && main.end > first.end ? first : main;

const body =
  /(?:公司|集团|集團|股份|银行|銀行|控股|企业|企業|[该該本]行|[市省县縣州]|我国|我國|全国|全國|我省|我市|全市|全省|全区|全區)$/;

/** A named owner, or a body by its name, is spoken of further on; a trade or a group is not. */
const isLasting = (subject: DraftSubject | null): boolean =>
  subject !== null &&
  (subject.named ? !['Industry', 'Commodity'].includes(subject.named.type) : body.test(subject.text));

/** Keeps what the next sentence may leave out. */
export function remember(page: Page, sentence: Span, figures: readonly ReadFigure[], frame: Frame): void {
  const topic = topicOf(page, sentence, sentence.end);
  const goesOn = /[;；]/.test(page.text.slice(sentence.end - 1, sentence.end + 1));
  frame.open = goesOn ? (figures.at(-1)?.draft ?? null) : null;
  // Behind a semicolon a name that no table knows is still spoken of.
  const lasts = (subject: DraftSubject | null): boolean =>
    isLasting(subject) || (goesOn && subject?.named === null && ownerEnd().test(subject.text));
  const told = figures.findLast(
    (f) => f.group === null && !f.draft.dealt && !f.draft.ofThing && lasts(f.draft.subject),
  )?.draft.subject;
  const about = figures.flatMap((f) => f.draft.subject ?? []);
  hear(frame.spoken, { topic, about, whole: wholeIn(page, sentence) });
  frame.subject = told ?? topic ?? frame.subject;
  frame.work = workBuilt(page, sentence.start, sentence.end) ?? (figures.length > 0 ? frame.work : null);
  const when = within(page.periods, sentence.start, sentence.end).filter(
    (p) => (p.period !== null || p.impossible) && !p.open && !p.weak,
  );
  const last = (figures.findLast(({ draft }) => namesMore(draft)) ?? figures.at(-1))?.draft;
  // (8月亏12.9亿元), 其中3月以来18.6万车: what is said in passing lends its time to no other sentence.
  const open =
    figures.findLast((f) => page.folded.charAt(f.clauseStart - 1) !== '(' && !f.inPart) ?? figures.at(-1);
  // 百货公司货品(零售量上升9.7%): what a bracket names is not what the list measures.
  if (last?.indicator && !(frame.indicator && page.folded.charAt(last.indicator.start - 1) === '(')) {
    frame.indicator = last.indicator;
    frame.indicatorSubject = last.subject;
  }
  for (const { draft } of figures) {
    const measure = draft.implied.has('indicator') ? null : measureOfGood(page, draft.indicator);
    if (measure !== null) frame.ownedMeasure = draft.dealt || draft.ofThing ? null : measure;
  }
  frame.measured = withAnnounced(
    page,
    figures.at(-1)?.draft.quantity.end ?? sentence.start,
    sentence.end,
    figures.at(-1)?.measured ?? frame.measured,
  );
  frame.clocks = figures.at(-1)?.clocks ?? frame.clocks;
  // 去年同期为…: a time that only one figure looks back to is not what the text speaks of.
  const spoken = open?.ambient ?? open?.draft.period;
  frame.period = when.at(-1)?.impossible ? null : (spoken ?? when.at(-1)?.period ?? frame.period);
  frame.main ??= figures.find(({ draft }) => saysMain(draft))?.draft.period ?? null;
  frame.first ??= figures.find(({ draft }) => draft.period !== null)?.draft.period ?? null;
  const bases = figures.filter(({ draft }) => carried.has(draft.basis));
  frame.basis = bases.findLast(({ draft }) => !isOfRate(draft))?.draft.basis ?? frame.basis;
  frame.basisOfPoints = bases.at(-1)?.draft.basis ?? frame.basisOfPoints;
  const change = figures.at(-1)?.lastChange;
  if (change) frame.basisOfAmount = isRatio(change.quantity) ? null : change.basis;
  frame.paced ||= frame.firstBasis === null && figures[0]?.paced === true;
  frame.firstBasis ??=
    figures.find(({ draft }) => draft.basis !== null && !draft.implied.has('basis'))?.draft.basis ?? null;
}

/** 增速高0.5个百分点 and 日均57万吨 say nothing of what the next sentence leaves out. */
const namesMore = (draft: Draft): boolean =>
  draft.indicator !== null && !isOfRate(draft) && !perSpan().test(foldForMatch(draft.indicator.text));

const isOfRate = ({ quantity }: Draft): boolean => quantity.unit?.entry.change === true;

/** 目前 and a bare day are the time of the news, not of what it reports. */
const saysMain = ({ when, status, period }: Draft): boolean =>
  period !== null && period.precision !== 'day' && when?.weak !== true && status === 'realised';

/** 较目标 and 较2014年 are said of one figure. */
const carried: ReadonlySet<Basis | null> = new Set(['yoy', 'mom', 'qoq']);
