/** Nats for a quotation mark that opens what is open, or closes what is not. */
const wrongQuote = 8;

/** Which quotation marks are open: 1 for “, and 2 for ‘ within it. */
export type Quotes = number;

/** All that may be open. */
export const quoteStates: readonly Quotes[] = [0, 1, 2, 3];

const [opensDouble, closesDouble, opensSingle, closesSingle] = [0x201c, 0x201d, 0x2018, 0x2019];

/** Whether a text has quotation marks at all. */
export const hasQuotes = (text: string): boolean => /[“”‘’]/.test(text);

/** What is open behind a text, and what its marks cost there, in nats. The mark that a run begins with is judged with its seam. */
export function behindQuotes(open: Quotes, text: string, isFirst: boolean): { open: Quotes; cost: number } {
  let [state, cost] = [open, 0];
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit === opensDouble || unit === closesDouble) {
      const opens = unit === opensDouble;
      if (!(isFirst && i === 0) && (state & 1) === (opens ? 1 : 0)) cost += wrongQuote;
      state = opens ? state | 1 : state & ~1;
    } else if (unit === opensSingle || unit === closesSingle) {
      const opens = unit === opensSingle;
      if ((state & 2) === (opens ? 2 : 0) || (state & 1) === 0) cost += wrongQuote;
      state = opens ? state | 2 : state & ~2;
    }
  }
  return { open: state, cost };
}

/** What it costs to leave a run so, in nats; `due` is whether a quotation must be open behind it, null where that cannot be told. */
export function endCost(open: Quotes, due: boolean | null): number {
  const isDue = due === null || due === ((open & 1) === 1);
  return (isDue ? 0 : wrongQuote) + ((open & 2) === 2 ? wrongQuote / 2 : 0);
}
