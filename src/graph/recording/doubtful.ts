import { type Properties } from '../properties';
import { type Holdings } from './before';
import { type Silence } from './plan-nodes';

/** Ids of nodes that nothing may support any more. */
export type Doubtful = Readonly<Record<keyof Holdings, readonly string[]>>;

/** Everything that a change of these statements, mentions and holdings may leave alone in the graph. */
export function doubtful(
  removed: readonly Properties[],
  removedMentions: readonly Properties[],
  silent: Readonly<Record<keyof Holdings, readonly Silence[]>>,
): Doubtful {
  const texts = (row: Properties, ...keys: string[]): string[] =>
    keys.flatMap((key) => {
      const value = row[key];
      return typeof value === 'string' ? [value] : Array.isArray(value) ? (value as string[]) : [];
    });
  // The names it was written under, where other entities stand for them.
  const named = (row: Properties, ...keys: string[]): string[] =>
    row['own'] == null ? texts(row, ...keys) : texts(row, 'own');
  const ofSilent = (kind: keyof Holdings): string[] => silent[kind].map(({ id }) => id);
  const unique = (list: readonly string[]): readonly string[] => [...new Set(list)];
  return {
    entities: unique([
      ...removed.flatMap((row) => named(row, 'subjectId', 'ofIds', 'withIds', 'fromId', 'toId')),
      ...removedMentions.flatMap((row) => named(row, 'entityId')),
      ...ofSilent('entities'),
    ]),
    indicators: unique([...removed.flatMap((row) => texts(row, 'indicatorId')), ...ofSilent('indicators')]),
    articles: unique([
      ...removed.flatMap((row) => texts(row, 'articleIds')),
      ...removedMentions.flatMap((row) => texts(row, 'articleId')),
      ...ofSilent('articles'),
    ]),
    sources: unique([...removed.flatMap((row) => texts(row, 'sourceId')), ...ofSilent('sources')]),
  };
}
