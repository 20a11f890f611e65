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
    const bytes = hasShared ? readFileSync(sharedPath('seed', 'article.txt')) : Buffer.from('absent');
    const document = repaired(bytes);
    const article = articles.find(({ publishedOn }) => publishedOn === '2026-02-24');
    const here = (thing: { articleId: string }): boolean => thing.articleId === article?.id;

    test('the hash names the file', () => expect(article?.sha256).toBe(sha256Hex(bytes)));

    test.each(evidence.filter(here).map(({ span, quote }) => [quote, span] as const))(
      'the source says %s at %j',
      (quote, span) => expect(placesOf(document, quote)).toContainEqual(span),
    );

    test.each(mentions.filter(here).map(({ span, text }: Mention) => [text, span] as const))(
      'the source names %s at %j',
      (text, span) => expect(placesOf(document, text)).toContainEqual(span),
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

/** The exact spans of the source that words of the repaired text came from. */
function placesOf(document: RepairedText, words: string): readonly Span[] {
  const places: Span[] = [];
  for (let at = document.text.indexOf(words); at >= 0; at = document.text.indexOf(words, at + 1))
    places.push(document.toSource({ start: at, end: at + words.length }));
  return places;
}
