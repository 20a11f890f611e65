import { useState } from 'preact/hooks';
import { pageFields } from '../lib/fragments';
import { say, titleOf } from '../lib/lang';
import { type ArticleCard, type Connection, type Evidence } from '../lib/types';
import { useQuery } from '../lib/use-query';
import { articleAddress } from '../parts/quote';
import { Asked, Empty } from '../parts/states';

const articlesQuery = `query Articles($first: Int!) {
  articles(first: $first) { ${pageFields} nodes { id title publisher publishedOn url statements(first: 1) { totalCount nodes { evidence { quote article { id } } } } } }
}`;

type Listed = ArticleCard & {
  readonly statements: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly evidence: readonly Pick<Evidence, 'quote' | 'article'>[] }[];
  };
};

/** What an article without title and address is known by: the first words that were read from it. */
const readFirst = ({ id, statements }: Listed): string | null =>
  statements.nodes[0]?.evidence.find(({ article }) => article?.id === id)?.quote ?? null;

const step = 50;

export function ArticlesPage() {
  const [first, setFirst] = useState(step);
  const answer = useQuery<{ articles: Connection<Listed> }>(articlesQuery, { first });
  return (
    <div class="page narrow">
      <h1>{say('articles')}</h1>
      <p class="lead">{say('articles_lead')}</p>
      <p>
        <a class="button primary" href="/read">
          {say('read_new')}
        </a>
      </p>
      <Asked answer={answer}>
        {({ articles }) =>
          articles.nodes.length === 0 ? (
            <Empty title={say('articles_none')}>
              <p>{say('empty_graph_do')}</p>
            </Empty>
          ) : (
            <>
              <ul class="article-list">
                {articles.nodes.map((article) => (
                  <li key={article.id}>
                    <a href={articleAddress(article.id)}>{titleOf(article, readFirst(article))}</a>
                    <span class="faint">
                      {[
                        article.publishedOn,
                        article.publisher,
                        say('statements_n', { n: article.statements.totalCount }),
                      ]
                        .filter(Boolean)
                        .join(' · ')}
                    </span>
                  </li>
                ))}
              </ul>
              {articles.totalCount > articles.nodes.length && (
                <button type="button" onClick={() => setFirst(Math.min(1000, first + step))}>
                  {say('more_n', { n: articles.totalCount - articles.nodes.length })}
                </button>
              )}
            </>
          )
        }
      </Asked>
    </div>
  );
}
