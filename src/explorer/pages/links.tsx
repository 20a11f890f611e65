import { type ComponentChildren } from 'preact';
import { download } from '../lib/files';
import { say } from '../lib/lang';
import { setQuery, usePlace } from '../lib/router';
import { useQuery } from '../lib/use-query';
import { Behind } from '../parts/behind';
import { firstQuestion } from '../parts/first-question';
import { LinkCard, type Links, linksQuery } from '../parts/link-card';
import { NoFlow } from '../parts/no-flow';
import { Asked, Empty } from '../parts/states';
import { Cuts } from '../parts/why';
import { directions, LinksForm, type WayWishes } from './links-form';
import { csvOf, LinksTable, rowsOf } from './links-table';

function Answered({
  links,
  truncated,
  cuts,
  behind,
}: Links['projectsLinking'] & { behind: ComponentChildren }) {
  const table = usePlace().query.get('as') === 'table';
  const rows = rowsOf(links);
  return (
    <>
      <div class="row toolbar">
        <strong>{say('links_found', { n: links.length })}</strong>
        <div class="segmented" role="group">
          <button type="button" aria-pressed={!table} onClick={() => setQuery({ as: null })}>
            {say('as_paths')}
          </button>
          <button type="button" aria-pressed={table} onClick={() => setQuery({ as: 'table' })}>
            {say('as_table')}
          </button>
        </div>
        <button type="button" onClick={() => download('links.csv', csvOf(rows))}>
          {say('csv')}
        </button>
        <span class="legend">
          <i class="legend-line reported" /> {say('origin_reported')}
          <i class="legend-line background" /> {say('origin_background')}
        </span>
      </div>
      <Cuts truncated={truncated} cuts={cuts} />
      {table ? (
        <LinksTable rows={rows} />
      ) : (
        links.map((link, i) => <LinkCard key={link.project.id} link={link} before={links[i - 1]} />)
      )}
      {behind}
    </>
  );
}

const bounded = (text: string | null): number => Math.min(8, Math.max(1, Number(text) || 6));

const listIn = (query: URLSearchParams, name: string): readonly string[] =>
  (query.get(name) ?? '').split(';').filter(Boolean);

const waysOf = (query: URLSearchParams): WayWishes => ({
  via: listIn(query, 'via'),
  avoid: listIn(query, 'avoid'),
  direction: directions.find((one) => one === query.get('dir')) ?? null,
});

/** Which projects link one thing to another, with the words behind every step. */
export function LinksPage() {
  const { query } = usePlace();
  const from = query.get('from') ?? '';
  const to = query.get('to') ?? '';
  const hops = bounded(query.get('hops'));
  const asOf = query.get('asOf') ?? '';
  const ways = waysOf(query);
  const variables = { from, to, maxHops: hops, first: 20, asOf: asOf === '' ? null : asOf, ...ways };
  const ready = from !== '' && to !== '';
  const answer = useQuery<Links>(linksQuery, ready ? variables : null);
  const behind = <Behind query={linksQuery} variables={variables} />;
  return (
    <div class="page">
      <h1>{say('links')}</h1>
      <p class="lead">{say('links_lead')}</p>
      <LinksForm from={from} to={to} hops={hops} asOf={asOf} ways={ways} />
      <Asked
        answer={answer}
        idle={
          <Empty title={say('links_start')}>
            <a class="button" href={firstQuestion()}>
              {say('q_links')}
            </a>
          </Empty>
        }
        choose={({ id }, asked) => setQuery(asked === to && asked !== from ? { to: id } : { from: id })}
      >
        {({ projectsLinking }) =>
          projectsLinking.links.length === 0 ? (
            <>
              <Empty title={say('links_none')}>
                <NoFlow list={projectsLinking.noFlow} />
                <p>{say('links_none_do')}</p>
              </Empty>
              <Cuts {...projectsLinking} />
              {behind}
            </>
          ) : (
            <Answered {...projectsLinking} behind={behind} />
          )
        }
      </Asked>
    </div>
  );
}
