import { articleInJsonLd } from './json-ld';
import { readability } from './html/readability';
import { type Token } from './html/tokens';
import { voidTags } from './html/tags';
import { statements, type StatedImprint } from './stated';

/** What a whole page says besides its article, and which of its tokens the article is in. */
export interface Page {
  readonly keep: ReadonlySet<number>;
  readonly title: string | null;
  readonly stated: StatedImprint;
}

/**
 * Pages with more tags, or tags deeper in one another, are not weighed: all of their text is the article. Readability reads a text once
 * for each element around it, so that length times depth bounds its time.
 */
const limits = { tags: 20_000, depth: 200, lengthTimesDepth: 20_000_000 };

/** What pages put between the paragraphs of an article and Readability may take for one of them. */
const besides =
  '.ad,.ads,.advert,.advertisement,.share,.share-bar,.bdsharebuttonbox,.related,.related-news,.recommend';

/** Whether a text is a page, with a head or a body, rather than a piece of one. */
export const isPage = (text: string): boolean =>
  /<(?:!doctype html|html|head|body)\b/i.test(text.slice(0, 20_000));

/**
 * Finds the article of a page with Mozilla's Readability. Every element is numbered with an attribute of its own, so that the tokens
 * of those that are left can be found again in the page; null where no article is found, or the page is beyond the limits.
 */
export function articleOf(source: string, tokens: readonly Token[]): Page | null {
  const numbered = numberElements(source, tokens);
  if (numbered === null) return null;
  const { Readability, parseHTML } = readability();
  try {
    const { document } = parseHTML(numbered.html);
    const meta = metadataOf(document, source);
    for (const one of Array.from<{ remove(): void }>(document.querySelectorAll(besides))) one.remove();
    const found = new Readability(document as never, { maxElemsToParse: limits.tags }).parse();
    const content = found?.content ?? '';
    const kept = new Set([...content.matchAll(/\big(\d+)(?:=|[\s>])/g)].map((match) => Number(match[1])));
    const keep = new Set<number>();
    numbered.parents.forEach((parent, token) => {
      if (kept.has(parent)) keep.add(token);
    });
    return keep.size === 0 ? null : { keep, ...meta, title: meta.title ?? (found?.title || null) };
  } catch {
    // Readability and linkedom give up on pages that no browser would: the text of the page is still there.
    return null;
  }
}

interface Numbered {
  readonly html: string;
  /** Of every token that is text: the number of the element around it. */
  readonly parents: ReadonlyMap<number, number>;
}

const impliedEnds: Readonly<Record<string, RegExp>> = {
  p: /^p$/,
  li: /^li$/,
  td: /^t[dh]$/,
  th: /^t[dh]$/,
  tr: /^(?:tr|td|th)$/,
  option: /^option$/,
  dt: /^d[dt]$/,
  dd: /^d[dt]$/,
};

function numberElements(source: string, tokens: readonly Token[]): Numbered | null {
  const open: { name: string; number: number }[] = [];
  const parents = new Map<number, number>();
  let html = '';
  let count = 0;
  let read = 0;
  for (const [i, token] of tokens.entries()) {
    if (token.kind === 'text') {
      parents.set(i, open[open.length - 1]?.number ?? -1);
      html += source.slice(token.start, token.end);
      read += (token.end - token.start) * open.length;
      if (read > limits.lengthTimesDepth) return null;
    } else if (token.kind === 'open') {
      const implied = impliedEnds[token.name];
      while (implied?.test(open[open.length - 1]?.name ?? '') === true) open.pop();
      count += 1;
      html += `<${token.name} ig${count} ${token.attributes.replace(/\/\s*$/, '')}>`;
      if (!voidTags.has(token.name)) open.push({ name: token.name, number: count });
      if (count > limits.tags || open.length > limits.depth) return null;
    } else {
      const name = 'name' in token ? token.name : token.why;
      const at = open.findLastIndex((one) => one.name === name);
      if (at >= 0) open.length = at;
      if (token.kind === 'close' || at >= 0) html += `</${name}>`;
    }
  }
  return { html, parents };
}

type Html = ReturnType<ReturnType<typeof readability>['parseHTML']>['document'];

function metadataOf(document: Html, source: string): Omit<Page, 'keep'> {
  const stated = articleInJsonLd(source);
  const meta = (...names: string[]): string | null => {
    for (const name of names) {
      const found = document.querySelector(
        `meta[property="${name}"],meta[name="${name}"],meta[itemprop="${name}"]`,
      );
      const content = found?.getAttribute('content')?.trim();
      if (content) return content;
    }
    return null;
  };
  return {
    title:
      meta('og:title', 'ArticleTitle') ??
      stated?.title ??
      (document.querySelector('h1')?.textContent.trim() || null),
    stated: {
      dates: statements(
        ['meta tags', dateOf(meta(...dateTags))],
        ['JSON-LD', dateOf(stated?.published ?? null)],
        ['time element', dateOf(document.querySelector('time[datetime]')?.getAttribute('datetime') ?? null)],
      ),
      publishers: statements(
        ['meta tags', meta('ContentSource')],
        ['JSON-LD', stated?.publisher],
        ['name of the site', meta('og:site_name', 'article:publisher', 'source', 'publisher')],
      ),
    },
  };
}

const dateTags = [
  'article:published_time',
  'datePublished',
  'publishdate',
  'PubDate',
  'pubdate',
  'og:release_date',
  'publish_time',
  'date',
];

const utc = /\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|\+00:?00)/;
const chinaFromUtc = 8 * 3_600_000;

/**
 * The first date of a text as ISO 8601, `2026-02-24`; null where there is none that a calendar has. A time that is given in UTC has the
 * date that China, all of it eight hours ahead, has then.
 */
export function dateOf(text: string | null): string | null {
  const instant = Date.parse(utc.exec(text ?? '')?.[0] ?? '');
  if (!Number.isNaN(instant)) return new Date(instant + chinaFromUtc).toISOString().slice(0, 10);
  const match = /((?:19|20)\d\d)\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})/.exec(text ?? '');
  if (match === null) return null;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? date.toISOString().slice(0, 10)
    : null;
}
