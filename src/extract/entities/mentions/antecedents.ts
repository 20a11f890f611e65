import { type EntityType, type Span } from '../../../model';
import { firstAfter, within } from '../../spans';
import { type Draft } from '../words/draft';
import { type View } from '../words/view';

/** So many names before a word are looked at for the one that it refers to. */
const farthest = 1000;

/** The last name before a place that is of one of the types and called as wanted. */
export function antecedent(
  view: View,
  sorted: readonly Draft[],
  before: number,
  types: readonly EntityType[],
  names: RegExp | undefined,
): Draft | undefined {
  const from = firstAfter(sorted, before) - 1;
  for (let i = from; i >= Math.max(0, from - farthest); i -= 1) {
    const d = sorted[i];
    if (
      d &&
      d.end <= before &&
      types.includes(d.type) &&
      d.rule !== 'latin-name' &&
      (!names || names.test(d.name) || names.test(view.folded.slice(d.start, d.end)))
    )
      return d;
  }
  return undefined;
}

const longestSentence = 500;

/**
 * 项目 at the head of a sentence refers to what the sentence before was about, the first project named in it; 该项目 to the last one.
 * What was only listed as a part of a project is not referred to.
 */
export function topicBefore(
  view: View,
  whole: readonly Draft[],
  span: Span,
  types: readonly EntityType[],
  names: RegExp | undefined,
): Draft | undefined {
  const last = antecedent(view, whole, span.start, types, names);
  if (!last || /[该本]/.test(view.folded[span.start] ?? '')) return last;
  const near = Math.max(0, last.start - longestSentence);
  const from = Math.max(
    ...['。', '！', '\n', '；'].map((mark) => view.text.slice(near, last.start).lastIndexOf(mark)),
  );
  const spoken = within(whole, near + from + 1, span.start);
  return spoken.find((d) => d.end <= span.start && types.includes(d.type)) ?? last;
}
