import { type Article, articleId } from '../../model';
import { type RepairedText } from '../../text/repaired-text';

/** What is known of a text from outside it. */
export interface ArticleFacts {
  readonly sha256: string;
  readonly url?: string | null;
  readonly title?: string | null;
  readonly publisher?: string | null;
  readonly publishedOn?: string | null;
}

export const toArticle = (document: RepairedText, facts: ArticleFacts): Article => ({
  id: articleId(facts.url ?? null, facts.sha256),
  title: facts.title ?? document.title,
  publisher: facts.publisher ?? document.publisher,
  publishedOn: facts.publishedOn ?? document.publishedOn,
  url: facts.url ?? null,
  sha256: facts.sha256,
  source: document.source,
  text: document.text,
  repairs: document.repairs,
});
