import { type Statement } from '../../model';

/** Entities that a statement names: its subject first, or the end it comes from. */
export const entitiesOf = (statement: Statement): readonly string[] =>
  statement.statementKind === 'observation'
    ? [statement.subjectId, ...statement.ofIds, ...statement.withIds]
    : [statement.fromId, statement.toId];
