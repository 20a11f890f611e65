import 'reflect-metadata';
import { type GraphQLArgument, type GraphQLSchema, isObjectType, printType } from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import { aggregateResolvers } from './resolvers/aggregates-resolver';
import { ArticleResolver } from './resolvers/article-resolver';
import { ComparisonResolver } from './resolvers/comparison-resolver';
import { DashboardResolver } from './resolvers/dashboard-resolver';
import { EntityResolver } from './resolvers/entity-resolver';
import { EvidenceResolver } from './resolvers/evidence-resolver';
import { HopResolver } from './resolvers/hop-resolver';
import { IndicatorResolver } from './resolvers/indicator-resolver';
import { LinksResolver } from './resolvers/links-resolver';
import { MentionResolver } from './resolvers/mention-resolver';
import { NeighborhoodResolver } from './resolvers/neighborhood-resolver';
import { ObservationResolver } from './resolvers/observation-resolver';
import { OverviewResolver } from './resolvers/overview-resolver';
import { rankingResolvers } from './resolvers/ranking-resolver';
import { readingResolvers } from './resolvers/reading-resolver';
import { RelationResolver } from './resolvers/relation-resolver';
import { SearchResolver } from './resolvers/search-resolver';
import { SeriesResolver } from './resolvers/series-resolver';
import { StatementResolver } from './resolvers/statement-resolver';

const resolvers: NonEmptyArray<new () => object> = [
  OverviewResolver,
  SearchResolver,
  EntityResolver,
  IndicatorResolver,
  ArticleResolver,
  StatementResolver,
  ObservationResolver,
  RelationResolver,
  ...aggregateResolvers,
  SeriesResolver,
  ComparisonResolver,
  ...rankingResolvers,
  LinksResolver,
  NeighborhoodResolver,
  ...readingResolvers,
  EvidenceResolver,
  HopResolver,
  MentionResolver,
  DashboardResolver,
];

/** Parameter decorators run last to first; arguments read first to last. */
function orderArguments(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap()))
    if (isObjectType(type) && !type.name.startsWith('__'))
      for (const field of Object.values(type.getFields())) (field.args as GraphQLArgument[]).reverse();
  return schema;
}

let built: GraphQLSchema | undefined;

/** The schema of the API, built once: it holds no state and no graph. */
export const apiSchema = (): GraphQLSchema =>
  (built ??= orderArguments(buildSchemaSync({ resolvers, validate: false })));

const builtIn = /^(__.*|String|Int|Float|Boolean|ID)$/;
const isRoot = (name: string): boolean => name === 'Query' || name === 'Mutation';

/** The schema as `schema.graphql` holds it: the roots, then types by name. */
export function printApiSchema(): string {
  const types = Object.values(apiSchema().getTypeMap()).filter(({ name }) => !builtIn.test(name));
  types.sort((a, b) => Number(isRoot(b.name)) - Number(isRoot(a.name)) || (a.name < b.name ? -1 : 1));
  return `${types.map((type) => printType(type)).join('\n\n')}\n`;
}
