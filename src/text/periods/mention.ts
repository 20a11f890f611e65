import { type Period, type Span } from '../../model';

/** Words that say when, and the time they mean. Offsets count in the text given. */
export interface PeriodMention extends Span {
  /** Null where it hangs on what is around it (同期) or cannot be known (no publication date). */
  readonly period: Period | null;
  /** The words themselves say the year; otherwise it was taken from the text before or the publication date. */
  readonly yearRead: boolean;
  /** 去年同期: the period of the statement moved by so many years; 同期 is -1. */
  readonly sameMoved: number | null;
  /** 末, 目前: a point in time, for stocks. */
  readonly point: boolean;
  /** 以来, 起: a beginning without an end. */
  readonly open: boolean;
  /** 上月, 上季度: the stretch before that of the statement. */
  readonly previous: 'month' | 'quarter' | null;
  /** 目前, 今天, a bare day: any other period near goes before it. */
  readonly weak: boolean;
  /** 2月30日, 13月, 第五季度: there is no such time, and `period` is null. */
  readonly impossible: boolean;
}

export interface PeriodContext {
  /** ISO date, or null: then relative words stay unresolved. */
  readonly publishedOn: string | null;
}

export const plain = {
  sameMoved: null,
  point: false,
  open: false,
  previous: null,
  weak: false,
  impossible: false,
} as const;
