import { cut, say, titleOf } from '../lib/lang';
import { address } from '../lib/router';
import { type Evidence, type Source } from '../lib/types';

export const articleAddress = (id: string, at?: number): string =>
  address(`/article/${encodeURIComponent(id)}`, { at: at === undefined ? null : String(at) });

/** The quotation within its sentence, where the sentence is known. */
function Words({ quote, context }: Evidence) {
  const at = context === null ? -1 : context.indexOf(quote);
  if (context === null || at < 0) return <mark>{cut(quote, 2000)}</mark>;
  return (
    <>
      {context.slice(0, at)}
      <mark>{quote}</mark>
      {context.slice(at + quote.length)}
    </>
  );
}

interface QuoteProps {
  readonly evidence: Evidence;
  /** Leaves out the article, where the page is about it. */
  readonly bare?: boolean;
}

export const Quote = ({ evidence, bare = false }: QuoteProps) => (
  <figure class="quote">
    <blockquote lang="zh">
      <Words {...evidence} />
    </blockquote>
    <figcaption>
      {evidence.article && !bare && (
        <>
          <a href={articleAddress(evidence.article.id, evidence.start)}>{titleOf(evidence.article)}</a>
          <span>
            {[evidence.article.publisher, evidence.article.publishedOn].filter(Boolean).join(' · ')}
          </span>
        </>
      )}
      <span class="faint">{say('where_in_text', { start: evidence.start, end: evidence.end })}</span>
    </figcaption>
  </figure>
);

/** Only addresses of the web are followed: a link from data never runs anything. */
export const webAddress = (url: string | null): string | null =>
  url !== null && /^https?:\/\//i.test(url) ? url : null;

export function Citation({ source }: { source: Source }) {
  const url = webAddress(source.url);
  const title = cut(source.title, 200);
  return (
    <p class="citation">
      <span class="faint">{say('cites')} </span>
      {url ? (
        <a href={url} target="_blank" rel="noopener noreferrer">
          {title}
        </a>
      ) : (
        title
      )}
      <span> {[source.publisher, source.year].filter(Boolean).join(', ')}</span>
    </p>
  );
}
