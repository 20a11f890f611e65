import { type Overview, overviewQuery, sum } from '../home/ask';
import { Counts } from '../home/counts';
import { Questions } from '../home/questions';
import { say } from '../lib/lang';
import { type Statement } from '../lib/types';
import { useQuery } from '../lib/use-query';
import { SearchBox } from '../parts/search-box';
import { Asked, Empty } from '../parts/states';
import { StatementLine } from '../parts/statement-line';

const newestShown = 10;

const Newest = ({ newest }: { newest: readonly Statement[] }) => (
  <section class="panel newest">
    <h2>
      {say('newest')} <small class="faint">{say('newest_order')}</small>
    </h2>
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
