import { type Mention, type Statement } from '../../model';
import { type GraphBatch } from '../batch';
import { type Contribution } from '../contribution';
import { type Properties, text } from '../properties';
import { entitiesOf } from '../recording/ends';

/**
 * A statement or mention that speaks of entities which stand for the names it was written under. `own`: the ids of those names,
 * subject or first end first, kept so that it can go back; absent where every name stands for itself.
 */
export type Standing<T> = T & { readonly own?: readonly string[] };

/** Which entity stands for a name, by ids; a name that is not in it stands for itself. */
export type Keeps = ReadonlyMap<string, string>;

/** What redirects say, by their ids. */
export const keepsIn = (redirects: ReadonlyMap<string, Properties>): Keeps =>
  new Map([...redirects].map(([id, row]) => [id, text(row['entityId'])]));

/** A statement with other ends, in the order of `entitiesOf`. */
export function withEnds<T extends Statement>(statement: T, ids: readonly string[]): T {
  if (statement.statementKind === 'relation') {
    const [fromId = '', toId = ''] = ids;
    return { ...statement, fromId, toId };
  }
  const [subjectId = '', ...rest] = ids;
  const ofs = statement.ofIds.length;
  return { ...statement, subjectId, ofIds: rest.slice(0, ofs), withIds: rest.slice(ofs) };
}

/** A statement about the entities that stand for the names it was written under. */
export function standStatement<T extends Statement>(statement: T, keeps: Keeps): Standing<T> {
  const own = entitiesOf(statement);
  if (!own.some((id) => keeps.has(id))) return statement;
  return {
    ...withEnds(
      statement,
      own.map((id) => keeps.get(id) ?? id),
    ),
    own,
  };
}

/** The statement as it was written. */
export function asWritten<T extends Statement>({ own, ...statement }: Standing<T>): T {
  const plain = statement as unknown as T;
  return own === undefined ? plain : withEnds(plain, own);
}

export const standMention = (mention: Mention, keeps: Keeps): Standing<Mention> => {
  const keep = keeps.get(mention.entityId);
  return keep === undefined ? mention : { ...mention, entityId: keep, own: [mention.entityId] };
};

const standBatch = (batch: GraphBatch, keeps: Keeps): GraphBatch => ({
  ...batch,
  mentions: batch.mentions.map((mention) => standMention(mention, keeps)),
  statements: batch.statements.map((statement) => standStatement(statement, keeps)),
});

/** What contributors say, about the entities that stand for the names they say it under. */
export const standContributions = (
  contributions: readonly Contribution[],
  keeps: Keeps,
): readonly Contribution[] =>
  keeps.size === 0
    ? contributions
    : contributions.map(({ contributor, batch }) => ({ contributor, batch: standBatch(batch, keeps) }));
