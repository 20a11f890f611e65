import { type Span } from '../../model';

const longestReach = 500;

/** What is looked at around a figure: its sentence, of an endless one the part about it. */
export const reach = (sentence: Span, q: Span): Span => ({
  start: Math.max(sentence.start, q.start - longestReach),
  end: Math.min(sentence.end, q.end + longestReach),
});
