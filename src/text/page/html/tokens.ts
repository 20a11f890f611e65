import { type Span } from '../../../model';
import { droppedTags, isKnownTag } from './tags';

/** A piece of a page, in order; the pieces cover all of it. */
export type Token =
  | ({ readonly kind: 'text' } & Span)
  | ({ readonly kind: 'open' | 'close'; readonly name: string; readonly attributes: string } & Span)
  | ({ readonly kind: 'dropped'; readonly why: string } & Span);

const tagStart = /<(\/?)([a-z][a-z0-9:]*)(?=[\s/>]|$)/iy;

/** Cuts a page into tags, text and what is no text (comments, scripts). What only looks like a tag, `a < b` or `<某某>`, is text. Linear. */
export function tokensOf(page: string): Token[] {
  const tokens: Token[] = [];
  const ends = new Map<string, number>();
  /** Where `what` comes next, or -1; looked for only once where it never comes again. */
  const next = (what: string, from: number): number => {
    const known = ends.get(what);
    if (known !== undefined && (known >= from || known < 0)) return known;
    const found = page.indexOf(what, from);
    ends.set(what, found);
    return found;
  };
  let at = 0;
  let text = 0;
  const cut = (token: Token): void => {
    if (text < token.start) tokens.push({ kind: 'text', start: text, end: token.start });
    tokens.push(token);
    at = token.end;
    text = at;
  };
  while ((at = page.indexOf('<', at)) >= 0) {
    const token = tokenAt(page, at, next);
    if (token === null) {
      at += 1;
      continue;
    }
    cut(token);
    if (token.kind !== 'open' || !droppedTags.has(token.name) || token.attributes.endsWith('/')) continue;
    const end = next(`</${token.name}`, at);
    const close = end < 0 ? -1 : next('>', end);
    if (close >= 0) cut({ kind: 'dropped', why: token.name, start: at, end: close + 1 });
  }
  if (text < page.length) tokens.push({ kind: 'text', start: text, end: page.length });
  return tokens;
}

function tokenAt(page: string, at: number, next: (what: string, from: number) => number): Token | null {
  const second = page[at + 1];
  if (second === '!' || second === '?') return declaration(page, at, next);
  tagStart.lastIndex = at;
  const match = tagStart.exec(page);
  const name = match?.[2]?.toLowerCase() ?? '';
  if (match === null || !isKnownTag(name)) return null;
  const from = at + match[0].length;
  const end = tagEnd(page, from);
  if (end < 0) return unclosedTag(page, at, from);
  return {
    kind: match[1] === '/' ? 'close' : 'open',
    name,
    attributes: page.slice(from, end - 1),
    start: at,
    end,
  };
}

const longestTag = 20_000;

/** Behind the `>` of a tag, `>` within quotes skipped; -1 where another tag begins first. A quote that never ends is no quote. */
function tagEnd(page: string, from: number): number {
  let quote = '';
  let plain = -1;
  for (let i = from; i < Math.min(page.length, from + longestTag); i += 1) {
    const char = page[i] ?? '';
    if (char === '<') return plain;
    if (char === '>') {
      if (quote === '') return i + 1;
      if (plain < 0) plain = i + 1;
    } else if (quote === '')
      quote = (char === '"' || char === "'") && /[=\s]/.test(page[i - 1] ?? '') ? char : '';
    else if (char === quote) quote = '';
  }
  return plain;
}

const attributes =
  /(?:\s+[a-z-]+\s*=\s*(?:"[^"<>\p{Script=Han}]*"|'[^'<>\p{Script=Han}]*'|["']?[^\s<>"'\p{Script=Han}]+))*/iuy;

/** A tag that no `>` ends goes with its attributes, what is behind it stays; between two numbers or Latin words `<` compares. */
function unclosedTag(page: string, at: number, from: number): Token | null {
  if (endsPage(page, from)) return { kind: 'dropped', why: 'unclosed', start: at, end: page.length };
  if (/[a-z0-9)]\s?$/i.test(page.slice(Math.max(0, at - 2), at))) return null;
  attributes.lastIndex = from;
  attributes.test(page);
  return { kind: 'dropped', why: 'unclosed', start: at, end: Math.max(from, attributes.lastIndex) };
}

const endsPage = (page: string, from: number): boolean =>
  page.length - from < longestTag && !/[<>\n\p{Script=Han}]/u.test(page.slice(from));

function declaration(page: string, at: number, next: (what: string, from: number) => number): Token | null {
  const isComment = page.startsWith('<!--', at);
  const isOther = /^<(?:!doctype|!\[CDATA\[|\?xml|!\[(?:end)?if)/i.test(page.slice(at, at + 12));
  if (!isComment && !isOther) return null;
  if (page.startsWith('<![CDATA[', at)) return { kind: 'dropped', why: 'cdata', start: at, end: at + 9 };
  const close = isComment ? next('-->', at) : next('>', at);
  if (close < 0) return { kind: 'dropped', why: 'unclosed', start: at, end: at + (isComment ? 4 : 2) };
  return { kind: 'dropped', why: 'comment', start: at, end: close + (isComment ? 3 : 1) };
}
