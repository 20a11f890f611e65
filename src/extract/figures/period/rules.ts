import { previousPeriod, shiftYears } from '../../../text/periods/calendar';
import { type Place } from '../figure';
import { aheadOf } from './ahead';
import { ofItsKind } from './clocks';
import { looksBack, ofReportedYear } from './reported-year';
import {
  atItsEnd,
  comparedPeriod,
  cumulative,
  sameStretch,
  sinceThen,
  toEndOfReport,
  yearSoFar,
} from './stretch';
import { type FoundPeriod, type Times } from './times';

/** 2月30日: a figure of a day that does not exist has no time, not that of the words before. */
export function noSuchTime(_at: Place, { read }: Times): FoundPeriod | null {
  return read?.impossible
    ? { value: null, when: read, words: read, rule: 'a time that does not exist', ambient: null }
    : null;
}

/** 较上年同期的3亿元: a level that another is compared with. */
export function comparedWith({ page, figure }: Place, { ambient }: Times): FoundPeriod | null {
  const { draft, predicate } = figure;
  const value = draft.kind === 'level' ? comparedPeriod(page, predicate, ambient) : null;
  const when = predicate.basePeriod;
  return value && { value, when, words: when, rule: 'what the figure before is compared with' };
}

/** 去年同期, 上月: named by the time that holds around it. */
export function stretchBefore({ page, frame, figure }: Place, { read, ambient }: Times): FoundPeriod | null {
  if (read?.sameMoved != null && !read.period) {
    const value = ambient && shiftYears(ambient, read.sameMoved);
    const same = read.sameMoved === 0 && value ? cumulative(page, figure, value) : null;
    const found = { value: same ?? value, when: read, words: read, rule: 'same stretch of another year' };
    return same ? { ...found, ambient: same } : found;
  }
  // 第2季度推出…。上月交付…: a month before is that of a month or a day, else that of the publication.
  // 上月 in news of February that came out in March is the February it reports.
  if (read?.period && read.period.text === frame.main?.text && !figure.predicate.from) return null;
  const fits = read?.previous !== 'month' || !read.period || /^(?:month|day)$/.test(ambient?.precision ?? '');
  const value = read?.previous && ambient && fits ? previousPeriod(ambient) : null;
  return value && { value, when: read, words: read, rule: 'the stretch before' };
}

export function beside(at: Place, { read, moved, ambient }: Times): FoundPeriod | null {
  const { page, figure } = at;
  if (!read?.period) return null;
  const value =
    toEndOfReport(page, read, ambient) ??
    sameStretch(page, read, ambient) ??
    yearSoFar(page, read, ambient, figure.draft.status) ??
    ofReportedYear(page, figure.draft, read, ambient) ??
    cumulative(page, figure, read.period);
  const found = {
    value: value && aheadOf(page, figure.draft, value, read),
    when: read,
    words: read,
    rule: 'beside the figure',
  };
  const aside = moved.includes(read) || looksBack(at, value, ambient);
  return aside ? found : { ...found, ambient: found.value };
}

/** 由30%升至…，再降至…: begins where the movement before began. */
export function movementBefore({ figure }: Place, { near }: Times): FoundPeriod | null {
  const value = figure.predicate.from ? near?.movedFrom : null;
  return value
    ? { value, when: null, words: null, rule: 'where the movement before began', implied: true }
    : null;
}

export function sinceADay({ page, frame }: Place, { since, near }: Times): FoundPeriod | null {
  if (!since || near) return null;
  return { value: sinceThen(page, since, frame.period), when: since, words: since, rule: 'from a day on' };
}

export function fromWordsBefore(at: Place, { ambient, strong }: Times): FoundPeriod | null {
  if (!ambient) return null;
  const value =
    atItsEnd(at.page, at.figure, ambient) ?? cumulative(at.page, at.figure, ofItsKind(at, ambient));
  const words = strong?.period === ambient ? strong : null;
  return { value, when: null, words, rule: 'from the words before', implied: true, ambient: value };
}
