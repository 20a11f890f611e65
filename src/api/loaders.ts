import DataLoader from 'dataloader';
import { type Article, type Entity, type Indicator, type Source } from '../model';
import { type GraphQuestions, type StoredStatement } from '../graph/questions';

/** Nodes by id, fetched together: what one level of a query asks for becomes one call on the graph. Null where there is none. */
export interface Loaders {
  readonly entity: DataLoader<string, Entity | null>;
  readonly indicator: DataLoader<string, Indicator | null>;
  readonly article: DataLoader<string, Article | null>;
  readonly source: DataLoader<string, Source | null>;
  readonly statement: DataLoader<string, StoredStatement | null>;
  readonly relationCounts: DataLoader<string, Awaited<ReturnType<GraphQuestions['relationCounts']>>[number]>;
}

/** The loaders of one request: they remember what they fetched, so they must not outlive it. Each is made when first asked for. */
export function createLoaders(graph: GraphQuestions): Loaders {
  const made: { -readonly [Name in keyof Loaders]?: Loaders[Name] } = {};
  return {
    get entity() {
      return (made.entity ??= new DataLoader((ids) => graph.entitiesById(ids)));
    },
    get indicator() {
      return (made.indicator ??= new DataLoader((ids) => graph.indicatorsById(ids)));
    },
    get article() {
      return (made.article ??= new DataLoader((ids) => graph.articlesById(ids)));
    },
    get source() {
      return (made.source ??= new DataLoader((ids) => graph.sourcesById(ids)));
    },
    get statement() {
      return (made.statement ??= new DataLoader((ids) => graph.statementsById(ids)));
    },
    get relationCounts() {
      return (made.relationCounts ??= new DataLoader((ids) => graph.relationCounts(ids)));
    },
  };
}
