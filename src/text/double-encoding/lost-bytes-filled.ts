import { foldScript } from '../../model';
import { decodings, type Decoding, type Encoding } from './lost-bytes';
import { costOf, segment } from '../language/costs';
import { surnameCost } from '../language/proper-names';
import { isQuoted } from '../shifted/run';
import { type Fill } from './valid-pieces';

/** Nats by which the best reading of lost bytes must be likelier than the next: with text on both sides, and at the edge of what was misread. */
export const fillMargins = { within: 12, atEdge: 14 };

/** More readings than this within the margin tell nothing. */
const mostRivals = 32;

/** How much text on both sides is weighed with a reading. */
const reach = 8;

/** Nats for a quotation mark that opens what is open, or closes what is not. */
const wrongQuote = 8;

/** Nats that a surname is likelier than a table of words says. */
const surname = 5;

/** What was read from bytes of which some are lost. */
export interface Filled extends Decoding {
  /** All readings within the margin, the likeliest first. */
  readonly candidates: readonly string[];
  /** Whether no other character has the bytes that are left, or there is one such reading and words speak for it. */
  readonly isSure: boolean;
}

/** A way to fill broken bytes: by the one reading that makes sense there. What is filled is told to `each`. */
export const fillWith =
  (encoding: Encoding, written: string, each: (filled: Filled) => void): Fill =>
  (before, gap, after) => {
    const readings = weighed(decodings(gap, encoding), written + before, after);
    const [best] = readings;
    const margin = after === '' ? fillMargins.atEdge : fillMargins.within;
    const rivals = readings.filter(({ cost }) => cost < (best?.cost ?? 0) + margin);
    if (best === undefined || rivals.length > mostRivals) return null;
    const isTold = !mayBeName(before) && isInWords(best.decoding.text, before, after);
    const isSure = readings.length === 1 || (rivals.length === 1 && isTold);
    each({ ...best.decoding, isSure, candidates: rivals.map(({ decoding }) => decoding.text) });
    return best.decoding;
  };

interface Reading {
  readonly decoding: Decoding;
  readonly cost: number;
}

function weighed(list: readonly Decoding[], before: string, after: string): Reading[] {
  const distinct = new Map(list.map((decoding) => [decoding.text, decoding]));
  const isOpen = isQuoted(false, before);
  const [left, right] = [before.slice(-reach), after.slice(0, reach)];
  return [...distinct.values()]
    .map((decoding) => ({
      decoding,
      cost:
        costOf(left + decoding.text + right) + quoteCost(decoding.text, isOpen) - nameCredit(decoding.text),
    }))
    .sort((a, b) => a.cost - b.cost);
}

/** Names are in no table of words: a surname may stand anywhere, whatever words are around it. */
const nameCredit = (text: string): number => (surnameCost(text.charCodeAt(0)) === null ? 0 : surname);

/** Whether every Chinese character of a reading is part of a word of several: one that stands alone is told by nothing but its own frequency. */
function isInWords(text: string, before: string, after: string): boolean {
  const from = Math.min(before.length, reach);
  let at = 0;
  return segment(foldScript(before.slice(-reach) + text + after.slice(0, reach))).every(({ word }) => {
    const isFilled = at < from + text.length && at + word.length > from;
    at += word.length;
    return !isFilled || word.length > 1 || !/[\u3400-\u9fff]/.test(word);
  });
}

/** A given name behind a surname is any character. */
const mayBeName = (before: string): boolean =>
  [...before.slice(-2)].some((char) => surnameCost(char.charCodeAt(0)) !== null);

function quoteCost(text: string, isOpen: boolean): number {
  const mark = /[“”]/.exec(text)?.[0];
  return mark !== undefined && isOpen === (mark === '“') ? wrongQuote : 0;
}
