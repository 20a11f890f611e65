import { type Span } from '../../../model';
import { type WrittenQuantity } from '../../../text/quantities';
import { type Page } from '../../page';
import { type ReadFigure } from '../figure';
import { isRatio } from '../shape/ratio';
import { beforeBracket, beforeColon, comparedTo, splitBase } from './elsewhere';
import { nounPhrase, type NounPhrase } from './noun-phrase';
import { type Predicate, scanBack } from './scan-back';

/** The words of a clause before a number, parted into a name and what is said of it. */
export interface Around {
  /** Where the words that may be this figure's begin: its clause, or the end of the figure before. */
  readonly floor: number;
  /** The folded words from `floor` to the number. */
  readonly region: string;
  /** The folded words from the figure before to the number. */
  readonly link: string;
  readonly predicate: Predicate;
  readonly phrase: NounPhrase;
  /** Joined to the figure before by 、 or 和, and of the same dimension. */
  readonly continues: boolean;
  /** 较2014年目标: the words its change is measured against. */
  readonly versus: Span | null;
}

/** Where the words of the figure before end: behind the noun it counts, if that stands behind it. */
function wordsEnd({ draft }: ReadFigure, q: WrittenQuantity): number {
  const noun = draft.indicator;
  const counted = noun !== null && noun.start >= draft.quantity.end && noun.end <= q.start;
  return counted ? noun.end : draft.quantity.end;
}

const joins = /^[ \t]*(?:[,、和及与或/:]|以及|、?和)?[ \t]*$/;

/** Parts the words before a number. The name may also stand before a bracket or a colon, or before what it is compared to. */
export function wordsAround(
  page: Page,
  sentence: Span,
  clause: { readonly start: number; readonly bracket: boolean },
  q: WrittenQuantity,
  before: ReadFigure | null,
): Around {
  const { folded } = page;
  const prevEnd = before ? wordsEnd(before, q) : sentence.start;
  const floor = Math.max(clause.start, prevEnd);
  const predicate = scanBack(page, floor, q.start);
  const region = folded.slice(floor, q.start);
  const link = before ? folded.slice(prevEnd, q.start) : '?';
  const goesOn =
    joins.test(link) || (/^[、和及]/.test(link) && joins.test(folded.slice(prevEnd, predicate.nameEnd)));
  const own = nounPhrase(page, floor, predicate.nameEnd);
  const split =
    predicate.change || isRatio(q) ? splitBase(page, own, floor, q.unit?.entry.change === true) : null;
  const phrase = split?.phrase ?? own;
  return {
    floor,
    region,
    link,
    predicate,
    phrase:
      elsewhere(page, sentence, clause, before, phrase) ??
      comparedTo(page, floor, predicate.nameEnd, region, q) ??
      phrase,
    continues:
      before !== null && ((goesOn && sameFamily(before.draft.quantity, q)) || restates(before, q, link)),
    versus: split?.base ?? null,
  };
}

function elsewhere(
  page: Page,
  sentence: Span,
  clause: { readonly start: number; readonly bracket: boolean },
  before: ReadFigure | null,
  phrase: NounPhrase,
): NounPhrase | null {
  if (phrase.start < phrase.end) return null;
  return clause.bracket
    ? beforeBracket(page, sentence, clause.start - 1, before)
    : beforeColon(page, sentence, clause.start);
}

/** 减少12万吨或4.27%, 减少815万亩（543千公顷）: one change, said again in another unit. */
const restates = (before: ReadFigure, q: WrittenQuantity, link: string): boolean =>
  before.draft.kind === 'change' &&
  (isRatio(q)
    ? /^[ ]?[,(]?[ ]?(?:或|即|约合|折合)[ ]?$|^[ ]?\([ ]?$/.test(link)
    : sameFamily(before.draft.quantity, q) && /^[ ]?\((?:约合|折合|约|合|即)?[ ]?$/.test(link));

const sameFamily = (a: WrittenQuantity, b: WrittenQuantity): boolean =>
  a.unit?.entry.dimension === b.unit?.entry.dimension;
