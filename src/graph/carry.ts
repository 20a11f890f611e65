import { ProblemError } from '../model';
import { writeDirectEdges } from './recording/direct-edges';
import { type GraphEngine, int, type Row, type Transaction } from './engine';
import { type NodeChange } from './recording/plan-nodes';
import { count, type Properties, record, text, textOrNull } from './properties';
import { keepsOf } from './resolving/relatives';
import { type StatementName } from './statements';
import { toStatement } from './statement-rows';
import { runOver, writeRows } from './transaction';
import { writeArticles, writeEntities, writeIndicators, writeSources } from './recording/write-nodes';
import { writeStatementRows } from './recording/write-statements';

const pageSize = 500;

/** What is copied, in order: nodes before what points at them. `write` gets one page of rows. */
interface Cargo {
  readonly name: string;
  readonly page: StatementName;
  readonly write: (tx: Transaction, rows: readonly Row[]) => Promise<void>;
}

/** A row of a node that the target does not have. */
const fresh =
  (field: string) =>
  (row: Row): NodeChange => ({ id: text(row['id']), before: null, properties: record(row[field]) });

async function writeResolutions(tx: Transaction, rows: readonly Row[]): Promise<void> {
  const nodes = rows.map((row) => ({ id: text(row['id']), properties: record(row['resolution']) }));
  await writeRows(tx, 'createResolutions', nodes);
  const keeps = await keepsOf(
    tx,
    nodes.map(({ properties }) => text(properties['entityId'])),
  );
  await writeRows(
    tx,
    'linkResolutions',
    nodes.map(({ id, properties }) => {
      const name = text(properties['entityId']);
      return { id, targetId: keeps.get(name) ?? name };
    }),
  );
}

async function writeRedirects(tx: Transaction, rows: readonly Row[]): Promise<void> {
  const nodes = rows.map((row) => ({ id: text(row['id']), properties: record(row['redirect']) }));
  await writeRows(tx, 'createRedirects', nodes);
  await writeRows(
    tx,
    'linkRedirects',
    nodes.map(({ id, properties }) => ({ id, targetId: text(properties['entityId']) })),
  );
}

const writeVerdicts = (tx: Transaction, rows: readonly Row[]): Promise<void> =>
  writeRows(
    tx,
    'storeVerdicts',
    rows.map((row) => ({ id: text(row['id']), properties: record(row['verdict']) })),
  );

const writeContributors = (tx: Transaction, rows: readonly Row[]): Promise<void> =>
  writeRows(
    tx,
    'storeContributors',
    rows.map((row) => ({ id: text(row['id']), properties: record(row['contributor']) })),
  );

const writeStatementPage = (tx: Transaction, rows: readonly Row[]): Promise<void> =>
  writeStatementRows(
    tx,
    rows.map((row) => ({ statement: toStatement(row), properties: record(row['properties']) })),
  );

// Links between nodes of one kind need all of the kind, so indicators come without and are linked after.
const withoutBroader = ({ id, before, properties }: NodeChange): NodeChange => ({
  id,
  before,
  properties: Object.fromEntries(Object.entries(properties).filter(([key]) => key !== 'broaderId')),
});

const nodes: readonly Cargo[] = [
  {
    name: 'entities',
    page: 'entityRowPage',
    write: (tx, rows) => writeEntities(tx, rows.map(fresh('entity'))),
  },
  {
    name: 'indicators',
    page: 'indicatorRowPage',
    write: (tx, rows) => writeIndicators(tx, rows.map(fresh('indicator')).map(withoutBroader)),
  },
  {
    name: 'broader indicators',
    page: 'indicatorRowPage',
    write: async (tx, rows) => {
      const broader = rows
        .map((row) => record(row['indicator']))
        .filter((row) => row['broaderId'] !== undefined);
      await writeRows(
        tx,
        'replaceIndicators',
        broader.map((properties) => ({ id: text(properties['id']), properties })),
      );
      await writeRows(
        tx,
        'linkBroader',
        broader.map((row) => ({ id: text(row['id']), broaderId: text(row['broaderId']) })),
      );
    },
  },
  {
    name: 'articles',
    page: 'articleRowPage',
    write: (tx, rows) => writeArticles(tx, rows.map(fresh('article'))),
  },
  { name: 'sources', page: 'sourcePage', write: (tx, rows) => writeSources(tx, rows.map(fresh('source'))) },
  { name: 'statements', page: 'statementRowPage', write: writeStatementPage },
  { name: 'redirects', page: 'redirectPage', write: writeRedirects },
  { name: 'verdicts', page: 'verdictPage', write: writeVerdicts },
  { name: 'resolutions', page: 'resolutionPage', write: writeResolutions },
  { name: 'contributors', page: 'contributorPage', write: writeContributors },
];

type OnProgress = (doing: string, done: number) => void;

async function carryPages(
  from: GraphEngine,
  { page, name }: Cargo,
  onPage: (rows: readonly Row[]) => Promise<void>,
  onProgress: OnProgress,
): Promise<void> {
  let afterId: string | null = null;
  for (let done = 0; ;) {
    const rows: readonly Row[] = await from.read((tx) => tx.run(page, { afterId, limit: int(pageSize) }));
    if (rows.length > 0) await onPage(rows);
    done += rows.length;
    onProgress(name, done);
    if (rows.length < pageSize) return;
    afterId = text(rows.at(-1)?.['id']);
  }
}

const idsOf = (rows: readonly Row[]): readonly string[] => rows.map((row) => text(row['id']));

/** Edges that hang on pages of nodes which are all there by now. */
async function carryEdges(from: GraphEngine, to: GraphEngine, onProgress: OnProgress): Promise<void> {
  const entities: Cargo = { name: 'relations', page: 'entityRowPage', write: async () => undefined };
  await carryPages(
    from,
    entities,
    async (rows) => {
      const edges = await from.read((tx) => runOver(tx, 'directEdgesFrom', 'ids', idsOf(rows)));
      await to.write((tx) =>
        writeDirectEdges(
          tx,
          edges.map((row) => ({ ...row }) as Properties),
        ),
      );
    },
    onProgress,
  );
  const articles: Cargo = { name: 'mentions', page: 'articleRowPage', write: async () => undefined };
  await carryPages(
    from,
    articles,
    async (rows) => {
      const mentions = await from.read((tx) => runOver(tx, 'mentionsIn', 'ids', idsOf(rows)));
      await to.write((tx) =>
        writeRows(
          tx,
          'createMentions',
          mentions.map((row) => ({ ...row }) as Properties),
        ),
      );
    },
    onProgress,
  );
}

async function refuseUnlessEmpty(to: GraphEngine): Promise<void> {
  const found = await to.read((tx) => tx.run('countEntities', { types: null }));
  const [meta] = await to.read((tx) => tx.run('meta'));
  if (count(found[0]?.['count']) === 0 && count(meta?.['revision']) === 0) return;
  throw new ProblemError({
    code: 'TARGET_NOT_EMPTY',
    message: 'The graph to carry to is not empty. Carry to an empty one, or empty it first.',
  });
}

/**
 * Copies a whole graph into an empty one of any engine, page by page: nodes, then edges, the revision last, so that a copy that
 * was cut off is recognised by having none. Nobody may write to either meanwhile.
 *
 * @throws ProblemError `TARGET_NOT_EMPTY`
 */
export async function carryGraph(
  from: GraphEngine,
  to: GraphEngine,
  onProgress: OnProgress = () => undefined,
): Promise<void> {
  await refuseUnlessEmpty(to);
  for (const cargo of nodes)
    await carryPages(from, cargo, (rows) => to.write((tx) => cargo.write(tx, rows)), onProgress);
  await carryEdges(from, to, onProgress);
  const [meta] = await from.read((tx) => tx.run('meta'));
  await to.write((tx) =>
    tx.run('setMeta', { revision: int(count(meta?.['revision'])), seedHash: textOrNull(meta?.['seedHash']) }),
  );
}
