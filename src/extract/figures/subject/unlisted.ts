import { once } from '../../../lexicon/load';
import { Matcher } from '../../../lexicon/match';
import { wordsOf } from '../../../lexicon/word-lists';
import { type EntityType, foldName, type Span } from '../../../model';
import { charClass, charSet } from '../../../text/char-set';
import { givenTo } from '../phrase/phrase-words';
import { type Named, type Page, startingAt } from '../../page';
import { firstAfter, within } from '../../spans';

type Kind = 'announcing' | 'saying' | 'day' | 'company' | 'zone' | 'trade' | 'plain' | 'nobody' | 'group';

const matchers = new Map<Kind, () => Matcher<Kind>>();

/** The words of one kind that show where a name ends. */
function words(kind: Kind): Matcher<Kind> {
  let made = matchers.get(kind);
  if (!made)
    matchers.set(
      kind,
      (made = once(() => new Matcher(wordsOf('openers.yaml', kind).map((word) => [word, kind] as const)))),
    );
  return made();
}

const longestOpener = 12;
const shortestOpener = 3;

/** Nothing of these is part of a short name. */
const foreign = charClass(/[^\u4e00-\u9fffa-z0-9&]|[的在对将与及是为等有其该本各从由按据至到并且均每另]/);

const before = charSet(' \t\r\n\u00a0\u3000,、:"“”\'·•■●');

/** What a name opens after: marks and the time. */
function openingOf(page: Page, sentence: Span): number {
  let p = sentence.start;
  for (let turn = 0; turn < 4; turn += 1) {
    while (p < sentence.end && before(page.folded, p)) p += 1;
    const when = startingAt(page.periods, p);
    if (!when) break;
    p = when.end;
  }
  return p;
}

/** Where a verb of announcing begins at `at`, behind words of the day; null where none does. */
function announces(page: Page, at: number, kind: 'announcing' | 'saying'): boolean {
  let p = at;
  for (let turn = 0; turn < 3; turn += 1) {
    const day = words('day').at(page.folded, p) ?? startingAt(page.periods, p);
    if (!day) break;
    p = day.end;
  }
  return words(kind).at(page.folded, p) !== null;
}

/** A time, an indicator, 的 or 实现 behind the name: it owns what follows. */
function owns(page: Page, at: number): boolean {
  const next = page.folded.slice(at, at + 2);
  return (
    /^(?:的|实现|完成|录得|去年|今年|前|年产|日产|项目)/.test(next) ||
    startingAt(page.periods, at) !== null ||
    startingAt(page.terms, at) !== null
  );
}

/** Whether the words up to `end` are the name of somebody, by their last word and what follows. */
function isName(page: Page, start: number, end: number): boolean {
  const { folded } = page;
  const bySelf = (kind: Kind): number => words(kind).endingAt(folded, end, start, 5)?.start ?? -1;
  const corporate = Math.max(bySelf('company'), bySelf('zone'));
  if (corporate - start >= 2)
    return announces(page, end, 'announcing') || announces(page, end, 'saying') || owns(page, end);
  const group = bySelf('group');
  if (group - start >= 2 && owns(page, end) && !givenTo().test(folded.slice(end, end + 4))) return true;
  const trade = bySelf('trade');
  const plain = trade > start && words('plain').endingAt(folded, trade, start, 4)?.start === start;
  if (trade - start >= 2 && !plain)
    return announces(page, end, 'announcing') || announces(page, end, 'saying') || owns(page, end);
  const short = end - start >= 4 && end - start <= 5;
  return short && trade < 0 && !isSomebody(page, start, end) && announces(page, end, 'announcing');
}

/** 市场普遍, 部分高校, 业内专家: the words for those who speak, which name nobody. */
function isSomebody(page: Page, start: number, end: number): boolean {
  const { folded } = page;
  if (words('nobody').endingAt(folded, end, start, 5) || words('day').endingAt(folded, end, start, 4))
    return true;
  return (['nobody', 'plain'] as const).some((kind) => {
    const first = words(kind).at(folded, start, end);
    return first !== null && first.end - first.start > 1;
  });
}

/** No table's name, no term and no time lies across the end of the name or is the whole of it. */
function isFree(page: Page, start: number, end: number): boolean {
  const known = within(page.names, Math.max(0, start - longestOpener), end);
  if (known.some((n) => (n.start <= start && n.end >= end) || (n.start < end && n.end > end))) return false;
  return !within(page.terms, start, end).some((t) => t.start === start || t.end > end);
}

/** The name that a sentence opens with, of a body that no table knows; null without one. */
function openerOf(page: Page, sentence: Span): Span | null {
  const start = openingOf(page, sentence);
  const last = Math.min(sentence.end, start + longestOpener);
  for (let end = start + 1; end <= last; end += 1) {
    if (foreign(page.folded, end - 1)) return null;
    if (end - start < shortestOpener || !isFree(page, start, end)) continue;
    if (isName(page, start, end)) return { start, end };
  }
  return null;
}

const typeOf = (text: string): EntityType =>
  /(?:地[区區]|湾区|灣區|经济圈|經濟圈|城市群)$/.test(text) ? 'Place' : 'Organization';

const unlistedKey = (text: string): string => `${typeOf(text)}|${foldName(text)}|`;

/** Every place of the names, where no name of a table says as much. */
function mentionsOf(page: Page, names: Matcher<string>): Named[] {
  return names
    .find(page.folded)
    .filter(({ start, end }) => {
      const at = firstAfter(page.names, start);
      return !page.names.slice(Math.max(0, at - 1), at + 2).some((n) => n.start <= start && n.end >= end);
    })
    .map(({ start, end, entry }) => ({
      start,
      end,
      key: entry,
      type: typeOf(page.text.slice(start, end)),
      text: page.text.slice(start, end),
    }));
}

/**
 * The page with the names of bodies that no table knows, seen by their place: 某某股份今日公告…, 某某综保区2022年….
 * A name seen once is known all over the text.
 */
export function withUnlisted(page: Page): Page {
  const openers = page.sentences.flatMap((sentence) => openerOf(page, sentence) ?? []);
  if (openers.length === 0) return page;
  const names = new Matcher(
    openers.map(({ start, end }) => [
      page.folded.slice(start, end),
      unlistedKey(page.text.slice(start, end)),
    ]),
  );
  const all = [...page.names, ...mentionsOf(page, names)];
  return { ...page, names: all.sort((a, b) => a.start - b.start || b.end - a.end) };
}
