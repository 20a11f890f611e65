import { type ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { hopFields, entityFields } from '../lib/fragments';
import { csv, download } from '../lib/files';
import { nameOf, say, sayCode } from '../lib/lang';
import { setQuery, usePlace } from '../lib/router';
import { type EntityCard, type Path } from '../lib/types';
import { useQuery } from '../lib/use-query';
import { useEntityName } from '../lib/use-entity-name';
import { Behind } from '../parts/behind';
import { EntityLink } from '../parts/entity-link';
import { HopChain } from '../parts/hop-chain';
import { SwapIcon } from '../parts/icons';
import { openStatements } from '../parts/open';
import { Asked, Empty } from '../parts/states';
import { hitTitle, Suggest } from '../parts/suggest';

export const linksQuery = `query Links($from: String!, $to: String!, $maxHops: Int!, $first: Int!, $asOf: Date) {
  projectsLinking(from: $from, to: $to, maxHops: $maxHops, first: $first, asOf: $asOf) {
    links { project { ${entityFields} } how backgroundHops length paths { hops { ${hopFields} } } }
    empty truncated
  }
}`;

export interface ProjectLink {
  readonly project: EntityCard;
  readonly how: 'flow' | 'declared';
  readonly backgroundHops: number;
  readonly length: number;
  readonly paths: readonly Path[];
}

export interface Links {
  readonly projectsLinking: {
    readonly links: readonly ProjectLink[];
    readonly empty: string | null;
    readonly truncated: boolean;
  };
}

export const LinkCard = ({ link }: { link: ProjectLink }) => {
  const [best, ...others] = link.paths;
  return (
    <article class="panel link-card">
      <header>
        <h2>
          <EntityLink entity={link.project} both />
        </h2>
        <p class="faint">
          {sayCode('how', link.how)} · {say('hops_summary', { n: link.length, b: link.backgroundHops })}
        </p>
      </header>
      {best && <HopChain path={best} strong={link.project.id} />}
      {others.length > 0 && (
        <details>
          <summary>{say('other_paths', { n: others.length })}</summary>
          {others.map((path, i) => (
            <HopChain key={i} path={path} strong={link.project.id} />
          ))}
        </details>
      )}
    </article>
  );
};

interface TableRow {
  readonly link: ProjectLink;
  readonly path: number;
  readonly step: number;
  readonly hop: Path['hops'][number];
}

const rowsOf = (links: readonly ProjectLink[]): readonly TableRow[] =>
  links.flatMap((link) =>
    link.paths.flatMap(({ hops }, p) => hops.map((hop, h) => ({ link, path: p + 1, step: h + 1, hop }))),
  );

const ends = ({ hop }: TableRow): readonly [EntityCard, EntityCard] =>
  hop.direction === 'FORWARD' ? [hop.source, hop.target] : [hop.target, hop.source];

const words = ({ hop }: TableRow): string => hop.evidence[0]?.quote ?? '';

const sourceOf = ({ hop }: TableRow): string =>
  hop.evidence[0]?.article?.title ??
  [hop.citation?.publisher, hop.citation?.title].filter(Boolean).join(', ');

const dateOf = ({ hop }: TableRow): string =>
  hop.evidence[0]?.article?.publishedOn ?? String(hop.citation?.year ?? '');

const heads = ['project', 'step', 'from', 'relation', 'to', 'origin', 'evidence', 'source', 'date'] as const;

const LinksTable = ({ rows }: { rows: readonly TableRow[] }) => (
  <div class="table-scroll" tabIndex={0} role="region" aria-label={say('as_table')}>
    <table>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {say(head)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, i) => (
          <tr key={i}>
            <td class="wide">{nameOf(row.link.project)}</td>
            <td class="n">
              {row.path}.{row.step}
            </td>
            <td class="wide">
              <EntityLink entity={ends(row)[0]} />
            </td>
            <td>{sayCode('rel', row.hop.relation)}</td>
            <td class="wide">
              <EntityLink entity={ends(row)[1]} />
            </td>
            <td>{sayCode('origin', row.hop.origin)}</td>
            <td class="wide">
              <button
                type="button"
                class="link"
                onClick={() => openStatements(row.hop.statements.map(({ id }) => id))}
              >
                {words(row) || say('cites')}
              </button>
            </td>
            <td class="wide">{sourceOf(row)}</td>
            <td class="n">{dateOf(row)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

const csvOf = (rows: readonly TableRow[]): Blob =>
  csv([
    heads.map((head) => say(head)),
    ...rows.map((row) => [
      nameOf(row.link.project),
      `${row.path}.${row.step}`,
      nameOf(ends(row)[0]),
      row.hop.relation,
      nameOf(ends(row)[1]),
      row.hop.origin,
      words(row),
      sourceOf(row),
      dateOf(row),
    ]),
  ]);

function Answered({ links, truncated, behind }: Links['projectsLinking'] & { behind: ComponentChildren }) {
  const [table, setTable] = useState(false);
  const rows = rowsOf(links);
  return (
    <>
      <div class="row toolbar">
        <strong>{say('links_found', { n: links.length })}</strong>
        <div class="segmented" role="group">
          <button type="button" aria-pressed={!table} onClick={() => setTable(false)}>
            {say('as_paths')}
          </button>
          <button type="button" aria-pressed={table} onClick={() => setTable(true)}>
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
      {truncated && <p class="note warn">{say('truncated')}</p>}
      {table ? (
        <LinksTable rows={rows} />
      ) : (
        links.map((link) => <LinkCard key={link.project.id} link={link} />)
      )}
      {behind}
    </>
  );
}

const bounded = (text: string | null): number => Math.min(8, Math.max(1, Number(text) || 6));

/** The text of the two boxes, settled by Enter, a suggestion, or the button. */
function Form({ from, to, hops, asOf }: { from: string; to: string; hops: number; asOf: string }) {
  const [ends, setEnds] = useState({ from, to });
  const shown = { from: useEntityName(ends.from), to: useEntityName(ends.to) };
  const settle = (change: Partial<typeof ends>): void => {
    const next = { ...ends, ...change };
    setEnds(next);
    setQuery(next, { push: true });
  };
  const side = (name: 'from' | 'to') => (
    <Suggest
      label={say(name)}
      kinds={['entity']}
      value={shown[name]}
      onPick={(hit) => {
        settle({ [name]: hitTitle(hit) });
        return hitTitle(hit);
      }}
      onEnter={(text) => settle({ [name]: text })}
    />
  );
  return (
    <form class="panel ask-form" onSubmit={(event) => event.preventDefault()}>
      {side('from')}
      <button
        type="button"
        class="icon-button swap"
        aria-label={say('swap')}
        onClick={() => settle({ from: ends.to, to: ends.from })}
      >
        <SwapIcon />
      </button>
      {side('to')}
      <label class="field small">
        {say('max_hops')}
        <input
          type="number"
          min={1}
          max={8}
          value={hops}
          onChange={(event) => setQuery({ hops: event.currentTarget.value })}
        />
      </label>
      <label class="field small">
        {say('as_of')}
        <input
          type="date"
          value={asOf}
          title={say('as_of_hint')}
          onChange={(event) => setQuery({ asOf: event.currentTarget.value })}
        />
      </label>
    </form>
  );
}

/** Which projects link one thing to another, with the words behind every step. */
export function LinksPage() {
  const { query } = usePlace();
  const from = query.get('from') ?? '';
  const to = query.get('to') ?? '';
  const hops = bounded(query.get('hops'));
  const asOf = query.get('asOf') ?? '';
  const variables = { from, to, maxHops: hops, first: 20, asOf: asOf === '' ? null : asOf };
  const ready = from !== '' && to !== '';
  const answer = useQuery<Links>(linksQuery, ready ? variables : null);
  const behind = <Behind query={linksQuery} variables={variables} />;
  return (
    <div class="page">
      <h1>{say('links')}</h1>
      <p class="lead">{say('links_lead')}</p>
      <Form key={`${from} ${to}`} from={from} to={to} hops={hops} asOf={asOf} />
      <Asked
        answer={answer}
        idle={
          <Empty title={say('links_start')}>
            <a class="button" href="/links?from=石油&to=纺织">
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
                {projectsLinking.empty && (
                  <p class="detail" lang="en">
                    {projectsLinking.empty}
                  </p>
                )}
                <p>{say('links_none_do')}</p>
              </Empty>
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
