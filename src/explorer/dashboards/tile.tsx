import { ChartBlock } from '../charts/block';
import { type ChartSpec } from '../charts/spec';
import { inLang, type Tile, type TileProps, titleOf } from './ask';
import { LinksTile } from './links-tile';
import { TableTile } from './table-tile';

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

/** One tile with its title, as wide as its file says. */
export const TileBox = ({ tile, revision }: TileProps) => (
  <section class={`panel tile tile-${tile.kind} ${widths[tile.width] ?? ''}`}>
    {tile.titleZh && <h2>{titleOf(tile)}</h2>}
    <TileBody tile={tile} revision={revision} />
  </section>
);
