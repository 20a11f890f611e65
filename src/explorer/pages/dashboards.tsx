import { type Dashboard, type Dashboards, dashboardsQuery, inLang, titleOf } from '../dashboards/ask';
import { Mistakes } from '../dashboards/mistakes';
import { TileBox } from '../dashboards/tile';
import { say } from '../lib/lang';
import { useTitle } from '../lib/title';
import { useQuery } from '../lib/use-query';
import { Asked, Empty } from '../parts/states';

const revisionQuery = 'query Revision { overview { revision } }';
const lookEvery = 5_000;

function Shown({ dashboard }: { dashboard: Dashboard }) {
  useTitle(titleOf(dashboard));
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
          <TileBox key={i} tile={tile} revision={revision} />
        ))}
      </div>
    </>
  );
}

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
              <Mistakes problems={problems} />
            </>
          );
        }}
      </Asked>
    </div>
  );
}
