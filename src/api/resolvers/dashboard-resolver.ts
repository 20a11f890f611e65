import * as OpenCC from 'opencc-js/cn2t';
import { Query, Resolver } from 'type-graphql';
import { type DashboardTile } from '../../ingest/dashboard-schema';
import { type Dashboard, readDashboards } from '../../ingest/dashboards';
import { type DashboardNode, DashboardsNode, type DashboardTileNode } from '../types/dashboard';

const toTraditional = OpenCC.Converter({ from: 'cn', to: 'tw' });

const hant = (text: string | undefined): string | null => (text === undefined ? null : toTraditional(text));

const links = (tile: DashboardTile): Pick<DashboardTileNode, 'from' | 'to' | 'maxHops'> =>
  tile.kind === 'links'
    ? { from: tile.from, to: tile.to, maxHops: tile.maxHops ?? null }
    : { from: null, to: null, maxHops: null };

function figures(
  tile: DashboardTile,
): Pick<DashboardTileNode, 'indicator' | 'subjects' | 'figure' | 'basis' | 'period' | 'value' | 'mode'> {
  if (tile.kind === 'links' || tile.kind === 'text')
    return {
      indicator: null,
      subjects: [],
      figure: null,
      basis: null,
      period: null,
      value: null,
      mode: null,
    };
  return {
    indicator: tile.indicator ?? null,
    subjects: tile.subjects ?? [],
    figure: tile.figure ?? null,
    basis: tile.basis ?? null,
    period: tile.period ?? null,
    value: tile.value ?? null,
    mode: tile.kind === 'chart' ? (tile.mode ?? 'series') : null,
  };
}

const tileNode = (tile: DashboardTile): DashboardTileNode => ({
  kind: tile.kind,
  width: tile.width ?? 'half',
  titleZh: tile.title?.zh ?? null,
  titleHant: hant(tile.title?.zh),
  titleEn: tile.title?.en ?? null,
  textZh: tile.kind === 'text' ? tile.text.zh : null,
  textHant: hant(tile.kind === 'text' ? tile.text.zh : undefined),
  textEn: tile.kind === 'text' ? tile.text.en : null,
  ...links(tile),
  ...figures(tile),
});

const dashboardNode = ({ id, title, about, tiles }: Dashboard): DashboardNode => ({
  id,
  titleZh: title.zh,
  titleHant: toTraditional(title.zh),
  titleEn: title.en,
  aboutZh: about?.zh ?? null,
  aboutHant: hant(about?.zh),
  aboutEn: about?.en ?? null,
  tiles: tiles.map(tileNode),
});

@Resolver()
export class DashboardResolver {
  @Query(() => DashboardsNode, {
    nullable: true,
    description:
      'The dashboards of `seed-data/dashboards`, the founding article’s first, as their files stand now.',
  })
  dashboards(): DashboardsNode {
    const { dashboards, problems } = readDashboards();
    return { dashboards: dashboards.map(dashboardNode), problems };
  }
}
