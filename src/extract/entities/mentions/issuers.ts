import { type Span } from '../../../model';
import { type Draft } from '../words/draft';
import { type View } from '../words/view';

const givesNotice: ReadonlySet<string> = new Set(['notice', 'announcer', 'stock-code']);

const coded = /^[（(](?:股份代[号碼码]|证券代[号码]|股票代[号码]|\d{4,6}[)）.])/;

/** Who gives notice in the text: those who publish their own figures or plans, and those whose board signs. */
export const issuersAmong = (view: View, sorted: readonly Draft[]): readonly Draft[] =>
  sorted.filter(
    (d) =>
      d.type === 'Organization' &&
      (givesNotice.has(d.rule) ||
        coded.test(view.folded.slice(d.end, d.end + 8)) ||
        /^董事会(?=\s|$)/.test(view.folded.slice(d.end, d.end + 4))),
  );

/** Whoever gives the notice, unless the sentence before begins with somebody else. */
export function issuerFor(
  view: View,
  issuers: readonly Draft[],
  last: Draft | undefined,
  span: Span,
): Draft | undefined {
  if (view.folded[span.start] === '本') return issuers.findLast((d) => d.end <= span.start) ?? issuers[0];
  const leads = last && /[\n。；;！？]\s*$/.test(view.folded.slice(Math.max(0, last.start - 3), last.start));
  return leads ? last : (issuers.findLast((d) => d.end <= span.start) ?? issuers[0]);
}
