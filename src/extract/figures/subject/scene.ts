import { type Span } from '../../../model';
import { matchesOf } from '../../../text/matches';
import { type Named, type Page, startingAt } from '../../page';
import { within } from '../../spans';
import { type DraftSubject } from '../draft';
import { owns } from '../phrase/owner-names';
import { workName } from '../phrase/phrase-words';
import { clauseStart } from '../phrase/clause';
import { chunkAt } from './chunk';
import { isPartOfBody, isSpeaker, nameMayOpenAt, opens } from './topic';

/** A name of the sentence that no longer one holds. */
export interface SaidName {
  readonly named: Named;
  readonly opens: boolean;
  readonly speaks: boolean;
}

/** The words that a clause opens with, where they may name a thing. */
export interface Head extends Span {
  readonly clause: number;
}

/** What a sentence says that may be who its figures are about: found once for all of them. */
export interface Scene extends Span {
  readonly names: readonly SaidName[];
  readonly heads: readonly Head[];
  readonly wholes: readonly Span[];
}

const wholeWord = '全国|我国|全省|我省|全市|我市|本市|全区|我区|全县|我县|全州|全球|本港|全港|全台';
const whole = new RegExp(wholeWord, 'g');
const firstWhole = new RegExp(wholeWord);
const onlyWhole = new RegExp(`^(?:${wholeWord})$`);

/** 全国, 我省. */
export const isWhole = (words: string): boolean => words.length === 2 && onlyWhole.test(words);

const last = new WeakMap<Page, Scene>();

export function sceneOf(page: Page, sentence: Span): Scene {
  const known = last.get(page);
  if (known?.start === sentence.start && known.end === sentence.end) return known;
  const scene = {
    start: sentence.start,
    end: sentence.end,
    names: namesOf(page, sentence),
    heads: headsOf(page, sentence),
    wholes: wholesOf(page, sentence),
  };
  last.set(page, scene);
  return scene;
}

function namesOf(page: Page, sentence: Span): SaidName[] {
  const found: SaidName[] = [];
  let end = 0;
  for (const named of within(page.names, sentence.start, sentence.end)) {
    if (named.end <= end) continue;
    end = named.end;
    if (owns(named) && !measured(page, named) && !isPartOfBody(page, named))
      found.push({ named, opens: opens(page, sentence, named), speaks: isSpeaker(page, named) });
  }
  return found;
}

/** 房地产开发投资, 外贸进出口, 煤化工产业园: a trade that is a part of the name of what is measured or built. */
function measured(page: Page, { type, start, end }: Named): boolean {
  if (type !== 'Industry') return false;
  if (workName().test(page.folded.slice(end, end + longestWorkEnd))) return true;
  if (startingAt(page.terms, end) ?? startingAt(page.terms, end + 1)) return true;
  return within(page.terms, Math.max(0, start - 8), end).some((t) => t.end > start);
}

const longestWorkEnd = 6;
const mostClauses = 40;

function headsOf(page: Page, sentence: Span): Head[] {
  const found: Head[] = [];
  let end = sentence.end;
  for (let turn = 0; turn < mostClauses && end > sentence.start; turn += 1) {
    const { start } = clauseStart(page.folded, sentence.start, end);
    const chunk = chunkAt(page, nameMayOpenAt(page, start, end), end);
    if (chunk) found.push({ ...chunk, clause: start });
    end = start - 1;
  }
  return found.reverse();
}

const wholesOf = (page: Page, { start, end }: Span): Span[] =>
  matchesOf(whole, page.folded.slice(start, end)).map((m) => ({
    start: start + m.index,
    end: start + m.index + m[0].length,
  }));

/** The name that is all of some words, or the words. */
export const wholeName = (page: Page, words: Span): Named | null => {
  const named = startingAt(page.names, words.start);
  return named?.end === words.end ? named : null;
};

/** The first 全国, 我省 of a sentence. */
export function wholeIn(page: Page, { start, end }: Span): DraftSubject | null {
  const at = page.folded.slice(start, end).search(firstWhole);
  if (at < 0) return null;
  const words = { start: start + at, end: start + at + 2 };
  return { ...words, text: page.folded.slice(words.start, words.end), named: null };
}
