import { statementFields } from '../lib/fragments';
import { count, lang, nameOf, say, sayCode } from '../lib/lang';
import { address } from '../lib/router';
import { type EntityCard, type EntityType, type RelationType, type Statement } from '../lib/types';
import { useQuery } from '../lib/use-query';
import { TypeDot } from '../parts/icons';
import { SearchBox } from '../parts/search-box';
import { Asked, Empty } from '../parts/states';
import { StatementLine } from '../parts/statement-line';

const overviewQuery = `query Home {
  overview {
    revision observations indicators articles
    entities { type count }
    relations { type count }
    newest { ${statementFields} }
  }
}`;

interface Overview {
  readonly revision: number;
  readonly observations: number;
  readonly indicators: number;
  readonly articles: number;
  readonly entities: readonly { readonly type: EntityType; readonly count: number }[];
  readonly relations: readonly { readonly type: RelationType; readonly count: number }[];
  readonly newest: readonly Statement[];
}

const newestShown = 8;

const sum = (list: readonly { readonly count: number }[]): number =>
  list.reduce((n, { count: c }) => n + c, 0);

const Big = ({ n, word, href }: { n: number; word: string; href?: string }) => {
  const inner = (
    <>
      <b>{count(n)}</b> {word}
    </>
  );
  return href ? (
    <a class="big-count" href={href}>
      {inner}
    </a>
  ) : (
    <span class="big-count">{inner}</span>
  );
};

const Counts = ({ overview }: { overview: Overview }) => (
  <section class="panel">
    <h2>
      {say('in_graph')} <small class="faint">{say('revision', { n: overview.revision })}</small>
    </h2>
    <div class="big-counts">
      <Big n={sum(overview.entities)} word={say('entities')} />
      <Big n={sum(overview.relations)} word={say('relations')} />
      <Big n={overview.observations} word={say('observations')} />
      <Big n={overview.indicators} word={say('indicators')} href="/charts" />
      <Big n={overview.articles} word={say('articles')} href="/articles" />
    </div>
    <ul class="bars">
      {[...overview.entities]
        .sort((a, b) => b.count - a.count)
        .map(({ type, count: n }) => (
          <li key={type}>
            <span>
              <TypeDot type={type} /> {sayCode('type', type)}
            </span>
            <meter
              min={0}
              max={Math.max(...overview.entities.map((e) => e.count))}
              value={n}
              aria-label={sayCode('type', type)}
            />
            <span class="n">{count(n)}</span>
          </li>
        ))}
    </ul>
  </section>
);

/** Whom the newest statements are about: the questions to start from are asked of what is really there. */
function known(newest: readonly Statement[]): { subject: EntityCard | null; people: EntityCard | null } {
  const observation = newest.find((s) => s.__typename === 'Observation' && s.kind === 'change');
  const post = newest.find((s) => s.__typename === 'Relation' && s.type === 'HOLDS_POST_IN');
  return {
    subject: observation?.__typename === 'Observation' ? observation.subject : null,
    people: post?.__typename === 'Relation' ? post.to : null,
  };
}

function Questions({ newest }: { newest: readonly Statement[] }) {
  const { subject, people } = known(newest);
  const any = newest.flatMap((s) => (s.__typename === 'Relation' ? [s.from] : []))[0];
  return (
    <section class="panel questions">
      <h2>{say('start_here')}</h2>
      <ul>
        <li>
          <a
            class="lead-question"
            href={address(
              '/links',
              lang.get() === 'en' ? { from: 'oil', to: 'textiles' } : { from: '石油', to: '纺织' },
            )}
          >
            {say('q_links')}
          </a>
        </li>
        {subject && (
          <li>
            <a href={`/entity/${subject.id}#figures`}>{say('q_figures', { name: nameOf(subject) })}</a>
          </li>
        )}
        {(people ?? any) && (
          <li>
            <a href={address('/graph', { of: (people ?? any)?.id ?? '' })}>
              {say('q_around', { name: nameOf(people ?? any ?? { name: '', nameHant: null, nameEn: null }) })}
            </a>
          </li>
        )}
        <li>
          <a href={address('/charts', { mode: 'ranking', indicator: '产能', kind: 'capacity' })}>
            {say('q_capacity')}
          </a>
        </li>
      </ul>
    </section>
  );
}

const Newest = ({ newest }: { newest: readonly Statement[] }) => (
  <section class="panel newest">
    <h2>{say('newest')}</h2>
    <ul class="lines">
      {newest.slice(0, newestShown).map((statement) => (
        <li key={statement.id}>
          <StatementLine statement={statement} />
        </li>
      ))}
    </ul>
  </section>
);

export function HomePage() {
  const answer = useQuery<{ overview: Overview }>(overviewQuery, {}, { every: 30_000 });
  return (
    <div class="page home">
      <section class="hero">
        <h1>{say('home_title')}</h1>
        <p class="lead">{say('home_lead')}</p>
        <SearchBox big />
      </section>
      <Asked answer={answer}>
        {({ overview }) =>
          sum(overview.entities) === 0 ? (
            <Empty title={say('empty_graph')}>
              <p>{say('empty_graph_do')}</p>
              <a class="button primary" href="/read">
                {say('read_new')}
              </a>
            </Empty>
          ) : (
            <div class="home-grid">
              <Questions newest={overview.newest} />
              <Counts overview={overview} />
              <Newest newest={overview.newest} />
            </div>
          )
        }
      </Asked>
    </div>
  );
}
