import { foldForMatch } from '../../../lexicon/match';
import { type Page } from '../../page';
import { within } from '../../spans';
import { type Measured } from '../figure';
import { announcedTail, relative } from '../phrase/phrase-words';
import { textOf } from '../words';

const longestTail = 12;

/**
 * 公布5月商業營業額。批發業1兆元: an indicator that ends a clause of its own, without a number, is what those behind it are of that
 * name none. `from`, `to`: words between two figures, or a sentence without any.
 */
export function withAnnounced(page: Page, from: number, to: number, measured: Measured): Measured {
  let found = measured;
  for (const { start, end, entry } of within(page.terms, from, to)) {
    if (start < from || end > to || entry.entry.reads !== undefined) continue;
    if (!announcedTail().test(page.folded.slice(end, end + longestTail))) continue;
    const text = textOf(page, { start, end });
    if (relative().test(foldForMatch(text))) continue;
    found = new Map(found).set(entry.entry.dimension, { start, end, text, term: entry });
  }
  return found;
}
