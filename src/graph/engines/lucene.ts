/** Folded terms as a query in Lucene's language: every term, a word or a phrase, with nothing of it read as an operator. */
export const luceneQuery = (terms: readonly string[]): string =>
  terms.map((term) => `"${term.replace(/["\\]/g, '\\$&')}"`).join(' AND ');
