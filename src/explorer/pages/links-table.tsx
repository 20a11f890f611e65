import { csv } from '../lib/files';
import { grouped } from '../lib/grouped';
import { nameOf, say, sayCode } from '../lib/lang';
import { type EntityCard, type Path } from '../lib/types';
import { EntityLink } from '../parts/entity-link';
import { type ProjectLink } from '../parts/link-card';
import { openStatements } from '../parts/open';

export interface TableRow {
  readonly link: ProjectLink;
  readonly path: number;
  readonly step: number;
  readonly hop: Path['hops'][number];
}

export const rowsOf = (links: readonly ProjectLink[]): readonly TableRow[] =>
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

const Row = ({ row }: { row: TableRow }) => (
  <tr>
    <td class="n">
      {row.path}.{row.step}
    </td>
    <td class="wide">
      <EntityLink entity={ends(row)[0]} />
    </td>
    <td class="word">{sayCode('rel', row.hop.relation)}</td>
    <td class="wide">
      <EntityLink entity={ends(row)[1]} />
    </td>
    <td class="word">{sayCode('origin', row.hop.origin)}</td>
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
);

/** The hops of all paths, one a row, under the project that they pass through. */
export const LinksTable = ({ rows }: { rows: readonly TableRow[] }) => (
  <div class="table-scroll" tabIndex={0} role="region" aria-label={say('as_table')}>
    <table class="stacked links-table">
      <thead>
        <tr>
          {heads.slice(1).map((head) => (
            <th key={head} scope="col">
              {say(head)}
            </th>
          ))}
        </tr>
      </thead>
      {grouped(rows, ({ link }) => link.project.id).map(([id, own]) => (
        <tbody key={id}>
          <tr>
            <th colSpan={heads.length - 1} scope="rowgroup">
              {own[0] && <EntityLink entity={own[0].link.project} />}
            </th>
          </tr>
          {own.map((row) => (
            <Row key={`${row.path}.${row.step}`} row={row} />
          ))}
        </tbody>
      ))}
    </table>
  </div>
);

export const csvOf = (rows: readonly TableRow[]): Blob =>
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
