import { useState } from 'preact/hooks';
import { type Article, articleQuery } from '../article/ask';
import { Quotations } from '../article/quotations';
import { Reading } from '../article/reading';
import { cut, say, titleOf } from '../lib/lang';
import { useTitle } from '../lib/title';
import { useQuery } from '../lib/use-query';
import { Behind } from '../parts/behind';
import { webAddress } from '../parts/quote';
import { Asked } from '../parts/states';

const statementsShown = 500;
const titleLength = 40;

/** What stands for a title where there is neither one nor an address: how the text begins. */
const firstWords = ({ id, text }: Article): string | null =>
  text === null || /^https?:/.test(id) ? null : cut(text.trim().split('\n')[0] ?? '', titleLength) || null;

const Head = ({ article, title }: { article: Article; title: string }) => {
  const url = webAddress(article.url);
  return (
    <header class="entity-head">
      <h1>{title}</h1>
      <p class="faint">
        {[article.publisher, article.publishedOn, say('statements_n', { n: article.statements.totalCount })]
          .filter(Boolean)
          .join(' · ')}
        {url && ' · '}
        {url && (
          <a href={url} target="_blank" rel="noopener noreferrer">
            {say('original')}
          </a>
        )}
      </p>
    </header>
  );
};

function Shown({ article }: { article: Article }) {
  const [handed, setHanded] = useState<string | null>(null);
  const source = article.source ?? handed;
  const title = titleOf({ ...article, title: article.title ?? firstWords(article) });
  useTitle(title);
  return (
    <>
      <Head article={article} title={title} />
      {source === null ? (
        <Quotations article={article} onSource={setHanded} />
      ) : (
        <>
          {handed !== null && <p class="note good">{say('article_checked')}</p>}
          <Reading article={article} source={source} />
        </>
      )}
      {article.statements.totalCount > article.statements.nodes.length && (
        <p class="note warn">{say('truncated')}</p>
      )}
    </>
  );
}

/** The text with what was read from it marked in place, or where it is not stored its quotations. */
export function ArticlePage({ id }: { id: string }) {
  const variables = { id, first: statementsShown };
  const answer = useQuery<{ article: Article }>(articleQuery, variables);
  return (
    <div class="page">
      <Asked answer={answer}>{({ article }) => <Shown article={article} />}</Asked>
      <Behind query={articleQuery} variables={variables} />
    </div>
  );
}
