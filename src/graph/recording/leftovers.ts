import { holdersOf } from './claims';
import { type Row, type Transaction } from '../engine';
import { type Doubtful } from './doubtful';
import { record, text, textOrNull } from '../properties';
import { type Unused } from '../resolving/names-in-use';
import { runOver } from '../transaction';
import { deleteNamed } from './write-nodes';

/** How many nodes went because nothing supported them any more. */
export interface Swept {
  readonly entities: number;
  readonly articles: number;
}

const unsupported = (rows: readonly Row[]): readonly Row[] => rows.filter((row) => row['supported'] !== true);

const isHeld = (row: Row, field: string): boolean => holdersOf(record(row[field])).length > 0;

/** An indicator may be the last case of a broader one, so that one has to be looked at too. */
async function sweepIndicators(tx: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const rows = await runOver(tx, 'indicatorSupport', 'ids', ids);
  const gone = unsupported(rows)
    .filter((row) => !isHeld(row, 'indicator'))
    .map((row) => record(row['indicator']));
  await deleteNamed(tx, gone, 'indicator');
  const broader = gone.flatMap((row) => textOrNull(row['broaderId']) ?? []);
  await sweepIndicators(tx, [...new Set(broader)]);
}

async function sweepPlain(
  tx: Transaction,
  kind: 'article' | 'source',
  ids: readonly string[],
): Promise<number> {
  const rows = await runOver(tx, kind === 'article' ? 'articleSupport' : 'sourceSupport', 'ids', ids);
  const gone = unsupported(rows).filter(
    (row) => !isHeld({ node: { heldBy: row['heldBy'] ?? null } }, 'node'),
  );
  await runOver(
    tx,
    kind === 'article' ? 'deleteArticles' : 'deleteSources',
    'ids',
    gone.map((row) => text(row['id'])),
  );
  return gone.length;
}

/** Takes away what the write left without support: no holder, no statement, no mention. Names are told by `unusedNames`. */
export async function sweep(tx: Transaction, doubtful: Doubtful, unused: Unused): Promise<Swept> {
  await deleteNamed(tx, unused.entities, 'entity');
  await runOver(
    tx,
    'deleteRedirects',
    'ids',
    unused.redirects.map((row) => text(row['id'])),
  );
  await sweepIndicators(tx, doubtful.indicators);
  const articles = await sweepPlain(tx, 'article', doubtful.articles);
  await sweepPlain(tx, 'source', doubtful.sources);
  return { entities: unused.entities.length + unused.redirects.length, articles };
}
