import { ChartBlock, type ChartSpec } from '../charts/block';
import { observationFields, pageFields } from '../lib/fragments';
import { lang, say } from '../lib/lang';
import { type Basis, type Connection, type Observation, type ObservationKind } from '../lib/types';
import { useQuery } from '../lib/use-query';
import { Asked, Empty } from '../parts/states';
import { StatementLine } from '../parts/statement-line';
import { LinkCard, type Links, linksQuery } from '../parts/link-card';

const dashboardsQuery = `query Dashboards {
  dashboards {
    dashboards {
      id titleZh titleHant titleEn aboutZh aboutHant aboutEn
      tiles { kind width titleZh titleHant titleEn textZh textHant textEn from to maxHops mode indicator subjects figure basis period value }
    }
    problems { file line message }
  }
}`;

interface Tile {
  readonly kind: string;
  readonly width: string;
  readonly titleZh: string | null;
  readonly titleHant: string | null;
  readonly titleEn: string | null;
  readonly textZh: string | null;
  readonly textHant: string | null;
  readonly textEn: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly maxHops: number | null;
  readonly mode: 'series' | 'compare' | null;
  readonly indicator: string | null;
  readonly subjects: readonly string[];
  readonly figure: ObservationKind | null;
  readonly basis: Basis | null;
  readonly period: string | null;
  readonly value: string | null;
}

interface Dashboard {
  readonly id: string;
  readonly titleZh: string;
  readonly titleHant: string;
  readonly titleEn: string;
  readonly aboutZh: string | null;
  readonly aboutHant: string | null;
  readonly aboutEn: string | null;
  readonly tiles: readonly Tile[];
}

interface Dashboards {
  readonly dashboards: {
    readonly dashboards: readonly Dashboard[];
    readonly problems: readonly { readonly file: string; readonly line: number; readonly message: string }[];
  };
}

const inLang = (zh: string | null, hant: string | null, en: string | null): string =>
  ({ 'zh-Hans': zh, 'zh-Hant': hant, en })[lang.get()] ?? zh ?? '';

const titleOf = (one: Pick<Tile, 'titleZh' | 'titleHant' | 'titleEn'>): string =>
  inLang(one.titleZh, one.titleHant, one.titleEn);

interface TileProps {
  readonly tile: Tile;
  readonly revision: number;
}

const linksShown = 5;

function LinksTile({ tile, revision }: TileProps) {
  const answer = useQuery<Links>(
    linksQuery,
    {
      from: tile.from,
      to: tile.to,
      maxHops: tile.maxHops ?? 6,
      first: linksShown,
      asOf: null,
      via: null,
      avoid: null,
      direction: null,
    },
    { revision },
  );
  return (
    <Asked answer={answer}>
      {({ projectsLinking: { links, empty } }) =>
        links.length === 0 ? (
          <Empty title={say('links_none')}>{empty && <p lang="en">{empty}</p>}</Empty>
        ) : (
          <>
            {links.map((link) => (
              <LinkCard key={link.project.id} link={link} />
            ))}
          </>
        )
      }
    </Asked>
  );
}

const tableQuery = `query Table($filter: ObservationFilter!, $first: Int!) {
  observations(filter: $filter, first: $first) { ${pageFields} nodes { __typename ${observationFields} } }
}`;

const rowsShown = 20;

function TableTile({ tile, revision }: TileProps) {
  const filter = {
    ...(tile.indicator ? { indicator: [tile.indicator] } : {}),
    ...(tile.subjects.length > 0 ? { subject: tile.subjects } : {}),
    ...(tile.figure ? { kind: [tile.figure] } : {}),
    ...(tile.basis ? { basis: [tile.basis] } : {}),
    ...(tile.period ? { period: tile.period } : {}),
    ...(tile.value ? { value: tile.value } : {}),
  };
  const answer = useQuery<{ observations: Connection<Observation> }>(
    tableQuery,
    { filter, first: rowsShown },
    { revision },
  );
  return (
    <Asked answer={answer}>
      {({ observations }) =>
        observations.nodes.length === 0 ? (
          <Empty title={say('chart_none')} />
        ) : (
          <>
            <ul class="lines">
              {observations.nodes.map((one) => (
                <li key={one.id}>
                  <StatementLine statement={one} />
                </li>
              ))}
            </ul>
            {observations.totalCount > observations.nodes.length && (
              <p class="note">
                {say('and_more', { n: observations.totalCount - observations.nodes.length })}
              </p>
            )}
          </>
        )
      }
    </Asked>
  );
}

const specOf = (tile: Tile): ChartSpec => ({
  mode: tile.kind === 'ranking' ? 'ranking' : (tile.mode ?? 'series'),
  indicator: tile.indicator ?? '',
  subjects: tile.subjects,
  kind: tile.figure,
  basis: tile.basis,
  period: tile.period,
  value: tile.value,
  asOf: null,
});

function TileBody({ tile, revision }: TileProps) {
  if (tile.kind === 'links') return <LinksTile tile={tile} revision={revision} />;
  if (tile.kind === 'table') return <TableTile tile={tile} revision={revision} />;
  if (tile.kind === 'text')
    return (
      <div class="tile-text">
        {inLang(tile.textZh, tile.textHant, tile.textEn)
          .split(/\n\n+/)
          .map((paragraph, i) => (
            <p key={i}>{paragraph}</p>
          ))}
      </div>
    );
  return <ChartBlock spec={specOf(tile)} small revision={revision} />;
}

const widths: Readonly<Record<string, string>> = { full: 'wide', third: 'third' };

const revisionQuery = 'query Revision { overview { revision } }';
const lookEvery = 5_000;

function Shown({ dashboard }: { dashboard: Dashboard }) {
  const answer = useQuery<{ overview: { revision: number } }>(revisionQuery, {}, { every: lookEvery });
  const revision = answer.state === 'ready' ? answer.data.overview.revision : 0;
  return (
    <>
      <header class="entity-head">
        <h1>{titleOf(dashboard)}</h1>
        <p class="lead">{inLang(dashboard.aboutZh, dashboard.aboutHant, dashboard.aboutEn)}</p>
        {revision > 0 && (
          <p class="faint" role="status">
            {say('revision', { n: revision })}
          </p>
        )}
      </header>
      <div class="tiles">
        {dashboard.tiles.map((tile, i) => (
          <section key={i} class={`panel tile ${widths[tile.width] ?? ''}`}>
            {tile.titleZh && <h2>{titleOf(tile)}</h2>}
            <TileBody tile={tile} revision={revision} />
          </section>
        ))}
      </div>
    </>
  );
}

const Problems = ({ problems }: Pick<Dashboards['dashboards'], 'problems'>) =>
  problems.length === 0 ? null : (
    <section class="panel">
      <h2>{say('dashboard_problems')}</h2>
      <ul class="plain">
        {problems.slice(0, 50).map((problem, i) => (
          <li key={i} lang="en">
            <code>
              {problem.file}:{problem.line}
            </code>{' '}
            {problem.message}
          </li>
        ))}
      </ul>
    </section>
  );

/** The dashboards there are, and the one that is open: by default the first. */
export function DashboardsPage({ id }: { id: string }) {
  const answer = useQuery<Dashboards>(dashboardsQuery, {});
  return (
    <div class="page">
      <Asked answer={answer}>
        {({ dashboards: { dashboards, problems } }) => {
          const open = id === '' ? dashboards[0] : dashboards.find((one) => one.id === id);
          return (
            <>
              <nav class="row" aria-label={say('dashboards')}>
                {dashboards.map((one) => (
                  <a
                    key={one.id}
                    class="chip"
                    href={`/dashboards/${encodeURIComponent(one.id)}`}
                    aria-current={one === open ? 'page' : undefined}
                  >
                    {titleOf(one)}
                  </a>
                ))}
              </nav>
              {open ? (
                <Shown key={open.id} dashboard={open} />
              ) : (
                <Empty title={say(id === '' ? 'dashboards_none' : 'dashboard_gone')}>
                  <p>{say('dashboards_lead')}</p>
                </Empty>
              )}
              <Problems problems={problems} />
            </>
          );
        }}
      </Asked>
    </div>
  );
}
