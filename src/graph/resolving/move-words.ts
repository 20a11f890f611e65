import { edgeKey, type Statement } from '../../model';
import { type Transaction } from '../engine';
import { type Properties, record, text, textOrNull, texts } from '../properties';
import { type Edge, edgeOfRow, settleEdges } from '../recording/direct-edges';
import { entitiesOf } from '../recording/ends';
import { staleRows } from '../recording/follow-renames';
import { toStatement } from '../statement-rows';
import { runOver, writeRows } from '../transaction';
import { type Keeps, withEnds } from './standing';

/** A statement whose words now speak of other entities. */
interface Moved {
  readonly statement: Statement;
  readonly before: Properties;
  readonly after: Properties;
}

const ends = (statement: Statement): Properties =>
  statement.statementKind === 'relation'
    ? {
        fromId: statement.fromId,
        toId: statement.toId,
        edgeKey: edgeKey(statement.fromId, statement.type, statement.toId),
      }
    : {
        subjectId: statement.subjectId,
        ...(statement.ofIds.length > 0 ? { ofIds: statement.ofIds } : {}),
        ...(statement.withIds.length > 0 ? { withIds: statement.withIds } : {}),
      };

const same = (a: readonly string[], b: readonly string[]): boolean => a.every((id, i) => id === b[i]);

function moved(before: Properties, keeps: Keeps, revision: number): readonly Moved[] {
  const stood = toStatement({ properties: before, evidence: [] });
  const stoodFor = entitiesOf(stood);
  const own = before['own'] == null ? stoodFor : texts(before['own']);
  const now = own.map((id, i) => keeps.get(id) ?? stoodFor[i] ?? id);
  if (same(now, stoodFor)) return [];
  const statement = withEnds<Statement>(stood, now);
  const rest = Object.fromEntries(Object.entries(before).filter(([key]) => key !== 'own'));
  const after = { ...rest, ...ends(statement), revision, ...(same(now, own) ? {} : { own }) };
  return [{ statement, before, after }];
}

const linkRows = (
  all: readonly Moved[],
  targets: (statement: Statement) => readonly string[],
): readonly Properties[] =>
  all.flatMap(({ statement }) => targets(statement).map((targetId) => ({ id: statement.id, targetId })));

/**
 * Lets statements speak of the entities that stand for the names they were written under.
 *
 * @param from ids of the entities that stood for these names
 * @returns how many statements changed
 */
export async function moveStatements(
  tx: Transaction,
  from: readonly string[],
  keeps: Keeps,
  types: ReadonlyMap<string, string>,
  revision: number,
): Promise<number> {
  const rows = await runOver(tx, 'statementsOfEntities', 'ids', from, {}, 50);
  const distinct = new Map(
    rows.map((row) => [text(record(row['properties'])['id']), record(row['properties'])]),
  );
  const all = [...distinct.values()].flatMap((before) => moved(before, keeps, revision));
  if (all.length === 0) return 0;
  await runOver(
    tx,
    'unlinkEnds',
    'ids',
    all.map(({ statement }) => statement.id),
  );
  await writeRows(
    tx,
    'restateStatements',
    all.map(({ statement: { id }, after }) => ({ id, properties: after })),
  );
  await writeRows(
    tx,
    'linkAbout',
    linkRows(all, (s) => (s.statementKind === 'observation' ? [s.subjectId] : [])),
  );
  await writeRows(
    tx,
    'linkOf',
    linkRows(all, (s) => (s.statementKind === 'observation' ? s.ofIds : [])),
  );
  await writeRows(
    tx,
    'linkWith',
    linkRows(all, (s) => (s.statementKind === 'observation' ? s.withIds : [])),
  );
  await writeRows(
    tx,
    'linkRelations',
    all.flatMap(({ statement: s }) =>
      s.statementKind === 'relation' ? [{ id: s.id, fromId: s.fromId, toId: s.toId }] : [],
    ),
  );
  const edges = (side: 'before' | 'after'): readonly Edge[] =>
    all.flatMap((one) => (one[side]['edgeKey'] == null ? [] : [edgeOfRow(one[side])]));
  await settleEdges(tx, { added: edges('after'), removed: edges('before'), standing: [] }, types);
  await writeRows(
    tx,
    'resummarize',
    await staleRows(
      tx,
      all.map(({ after }) => ({ properties: after })),
    ),
  );
  return all.length;
}

/** The same for mentions. */
export async function moveMentions(tx: Transaction, from: readonly string[], keeps: Keeps): Promise<void> {
  const rows = await runOver(tx, 'mentionsOfEntities', 'ids', from, {}, 50);
  const changes = rows.flatMap((row) => {
    const own = textOrNull(row['own']) ?? text(row['entityId']);
    const now = keeps.get(own) ?? text(row['entityId']);
    return now === row['entityId']
      ? []
      : [{ row, after: { ...row, entityId: now, own: own === now ? null : own } }];
  });
  await writeRows(
    tx,
    'deleteMentions',
    changes.map(({ row }) => row),
  );
  await writeRows(
    tx,
    'createMentions',
    changes.map(({ after }) => after),
  );
}

/** The same for the decisions that names as written stand for an entity. */
export async function moveResolutions(tx: Transaction, from: readonly string[], keeps: Keeps): Promise<void> {
  const rows = await runOver(tx, 'resolutionsOf', 'ids', from);
  const changes = rows.flatMap((row) => {
    const resolution = record(row['resolution']);
    const was = text(row['id']);
    const now = keeps.get(text(resolution['entityId'])) ?? was;
    return now === was ? [] : [{ id: text(resolution['id']), was, now }];
  });
  await writeRows(
    tx,
    'unlinkResolutions',
    changes.map(({ id, was }) => ({ id, targetId: was })),
  );
  await writeRows(
    tx,
    'linkResolutions',
    changes.map(({ id, now }) => ({ id, targetId: now })),
  );
}
