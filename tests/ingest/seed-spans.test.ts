import { readFileSync } from 'node:fs';
import { loadSeed } from '../../src/ingest/seed-load';
import { type Mention, sha256Hex, type Span, type Statement } from '../../src/model';
import { repair } from '../../src/text/repair';
import { type RepairedText } from '../../src/text/repaired-text';
import { describeWithShared, hasShared, sharedPath } from '../support/shared';

const longestQuotation = 40;

describe('curated facts', () => {
  const { articles, mentions, statements } = loadSeed();
  const evidence = statements.flatMap((statement) => statement.evidence);

  test('quote a few words, never a sentence', () => {
    expect(evidence.length).toBeGreaterThan(90);
    expect(evidence.filter(({ quote }) => quote.length > longestQuotation || quote.includes('。'))).toEqual(
      [],
    );
  });

  test('do not carry the text of an article', () =>
    expect(articles.map(({ source, text }) => [source, text])).toEqual(articles.map(() => [null, null])));

  describeWithShared('against the founding article, beside the project', () => {
    const bytes = hasShared ? readFileSync(sharedPath('seed', 'article.txt')) : Buffer.alloc(0);
    const document = repaired(bytes);
    const article = articles.find(({ sha256 }) => sha256 === sha256Hex(bytes));
    const here = (thing: { articleId: string }): boolean => thing.articleId === article?.id;

    test('the hash names the file', () => expect(article).toBeDefined());

    test.each(evidence.filter(here).map(({ span, quote }) => [quote, span] as const))(
      'the source says %s at %j',
      (quote, span) => expect(readAt(document, span)).toEqual({ words: quote, span }),
    );

    test.each(mentions.filter(here).map(({ span, text }: Mention) => [text, span] as const))(
      'the source names %s at %j',
      (text, span) => expect(readAt(document, span)).toEqual({ words: text, span }),
    );

    test('every figure stands in its quotation', () => {
      const figures = statements.filter(
        (s): s is Statement & { quantityText: string } => 'quantityText' in s,
      );
      expect(figures).toHaveLength(7);
      for (const {
        quantityText,
        evidence: [first],
      } of figures)
        expect(first?.quote).toContain(quantityText);
    });
  });
});

function repaired(bytes: Uint8Array): RepairedText {
  const result = repair(bytes);
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

/** The words of a span of the source, and the exact span that those words came from. */
function readAt(document: RepairedText, span: Span): { words: string; span: Span } {
  const inText = document.toText(span);
  return { words: document.text.slice(inText.start, inText.end), span: document.toSource(inText) };
}
