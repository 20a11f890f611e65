import { LRUCache } from 'lru-cache';
import { type Article, type Evidence, overlaps, type Span, type Statement } from '../model';
import { type Beside } from '../graph/ahead/asks';
import { repair } from '../text/repair';
import { sentences } from '../text/sentences';
import { type EvidenceNode } from './types/evidence';

/** A statement's evidence, its span laid flat. */
export const evidenceOf = ({
  evidence: all,
  articles,
}: Pick<Statement, 'evidence'> & Beside): EvidenceNode[] =>
  all.map((evidence) => ({
    ...evidence,
    articleAhead: articles?.get(evidence.articleId),
    start: evidence.span.start,
    end: evidence.span.end,
  }));

type Words = Pick<Evidence, 'span' | 'quote'>;

interface ReadText {
  readonly text: string;
  readonly sentences: readonly Span[];
  /** Where words of the source stand in the text; null where they cannot be found. */
  readonly find: (words: Words) => Span | null;
}

// A source never changes under its article, so what was read from it may outlive the request.
const texts = new LRUCache<string, ReadText>({ max: 200 });

/** Where the stored text is not what this version reads from the source, the quotation itself is looked for. */
const byQuote =
  (text: string) =>
  ({ quote }: Words): Span | null => {
    const start = text.indexOf(quote);
    return start < 0 ? null : { start, end: start + quote.length };
  };

function readText(source: string, text: string): ReadText {
  const again = repair(source);
  const same = again.ok && again.value.text === text ? again.value : null;
  const find = same ? ({ span }: Words): Span => same.toText(span) : byQuote(text);
  return { text, sentences: sentences(text), find };
}

function textOf({ id, source, text }: Article): ReadText | null {
  if (source === null || text === null) return null;
  const known = texts.get(id);
  if (known?.text === text) return known;
  const fresh = readText(source, text);
  texts.set(id, fresh);
  return fresh;
}

/** The sentence, or run of sentences, that evidence stands in, repaired; null where the article's text is not stored. */
export function contextOf(article: Article, words: Words): string | null {
  const read = textOf(article);
  const span = read?.find(words);
  if (!read || !span) return null;
  const around = read.sentences.filter((sentence) => overlaps(sentence, span));
  const [first, last] = [around[0], around.at(-1)];
  return first && last ? read.text.slice(first.start, last.end) : null;
}
