import { type Basis, type Dimension, type Period, type Span } from '../../model';
import { type Page } from '../page';
import { type Draft, type DraftIndicator, type DraftSubject } from './draft';
import { type NounPhrase } from './phrase/noun-phrase';
import { type Spoken } from './subject/spoken';
import { type Predicate } from './phrase/scan-back';

/** What was last measured by name: levels by their dimension, and what last changed by a percentage. */
export type Measured = ReadonlyMap<Dimension | 'change', DraftIndicator>;

/** The times that go on: of what is counted on a day, and of what is measured over a stretch. */
export interface Clocks {
  readonly stock: { readonly period: Period; readonly dimension: Dimension | null } | null;
  readonly flow: Period | null;
}

/** What the text has said so far: what a clause that leaves something out goes back to. */
export interface Frame {
  indicator: DraftIndicator | null;
  subject: DraftSubject | null;
  /** Who the text has spoken of. */
  readonly spoken: Spoken;
  /** What the sentence before said is built. */
  work: DraftSubject | null;
  /** Who the last indicator was measured of. */
  indicatorSubject: DraftSubject | null;
  period: Period | null;
  /** When what the text reports holds: the first time that a figure of it names. */
  main: Period | null;
  /** The time of the first figure that has one. */
  first: Period | null;
  basis: Basis | null;
  /** That of the last change in points. */
  basisOfPoints: Basis | null;
  /** That of the last change, where it was an amount. */
  basisOfAmount: Basis | null;
  /** Its changes are the pace of a year: 折合年率. */
  paced: boolean;
  /** What the first change of the text that names it is measured against. */
  firstBasis: Basis | null;
  /** What was last measured of a good (产量), where its figure was about an owner, not about the good. */
  ownedMeasure: string | null;
  /** What the last level in each dimension measured: money, mass, … */
  measured: Measured;
  /** When stocks and flows were told of last. */
  clocks: Clocks;
  /** The last figure, where only a semicolon parts it from what comes. */
  open: Draft | null;
}

/** A figure with the words around it, as its fields are filled in. */
export interface ReadFigure {
  readonly draft: Draft;
  readonly predicate: Predicate;
  readonly phrase: NounPhrase;
  readonly clauseStart: number;
  /** Joined to the figure before by 、 or 和. */
  readonly continues: boolean;
  /** 较2014年目标: the words its change is measured against. */
  readonly versus: Span | null;
  /** The basis that the words of its shape say: 年增. */
  readonly shapeBasis: Basis | null;
  /** The period that holds around the figure, which a base (从2012年的…) does not change. */
  ambient: Period | null;
  /** 其中3月…: its time is a part of what its sentence speaks of. */
  inPart: boolean;
  /** When the last movement of the sentence (从…至…) began. */
  movedFrom: Period | null;
  /** The phrase of an earlier clause that named the indicator. */
  borrowed: NounPhrase | null;
  /** 68%的消费者: the group that a share is of. */
  group: DraftSubject | null;
  /** Its change is the pace of a year. */
  paced: boolean;
  /** The last change of the sentence, itself included. */
  lastChange: Draft | null;
  /** The last that is none of a rate in points: 涨幅比上月少0.1个百分点 says nothing of what goods rose by. */
  lastGrowth: Draft | null;
  /** What was measured last that is no share and no mean of a day. */
  whole: DraftIndicator | null;
  /** What the last level in each dimension measured, itself included. */
  measured: Measured;
  /** When stocks and flows were told of last, itself included. */
  clocks: Clocks;
}

/** Where a field is read: the figure, its sentence, the figure before it there, and what the text said before. */
export interface Place {
  readonly page: Page;
  readonly sentence: Span;
  readonly figure: ReadFigure;
  readonly before: ReadFigure | null;
  readonly frame: Frame;
}

/** The figure before, where no sentence ends between the two. */
export function nearBefore({ page, figure, before }: Place): ReadFigure | null {
  if (!before) return null;
  const between = page.folded.slice(before.draft.quantity.end, figure.draft.quantity.start);
  return /[。!?\n]/.test(between) ? null : before;
}
