import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { type Origin, ProblemError, type Source, type Statement } from '../../model';
import { type StoredStatement } from '../../graph/questions';
import { type ApiContext } from '../context';
import { evidenceOf } from '../evidence';
import { given } from '../filters';
import { bounded, pageOf } from '../limits';
import { entityNamed } from '../names';
import { type Connection, toConnection } from '../types/connection';
import { OriginEnum } from '../types/enums';
import { EvidenceNode } from '../types/evidence';
import { SourceNode } from '../types/source';
import { StatementConnection, StatementNode } from '../types/statement';
import { After, AsOfDate, First } from './arguments';

@Resolver(() => StatementNode)
export class StatementResolver {
  @Query(() => StatementNode, { nullable: true, description: 'One statement. Error: `NOT_FOUND`.' })
  async statement(
    @Ctx() { loaders }: ApiContext,
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
  ): Promise<StoredStatement> {
    const statement = await loaders.statement.load(id);
    if (statement) return statement;
    throw new ProblemError({ code: 'NOT_FOUND', message: `No statement has the id "${id}".` }, { name: id });
  }

  @Query(() => StatementConnection, {
    nullable: true,
    description: 'Statements of both kinds, the newest first.',
  })
  async statements(
    @Ctx() { graph }: ApiContext,
    @First() first: number,
    @After() after?: string | null,
    @Arg('article', () => ID, { nullable: true, description: 'Of this article only, in order of its text.' })
    article?: string | null,
    @Arg('entity', () => String, {
      nullable: true,
      description: 'That this entity, by id or name, takes part in.',
    })
    entity?: string | null,
    @Arg('origins', () => [OriginEnum], { nullable: true, description: 'Of these origins only.' })
    origins?: Origin[] | null,
    @AsOfDate() asOf?: string | null,
  ): Promise<Connection<StoredStatement>> {
    const about = entity == null ? null : (await entityNamed(graph, entity)).id;
    const which = given({ article, entity: about, origins, asOf });
    return toConnection(await graph.statements(pageOf(first, after), which), after);
  }

  @Query(() => StatementConnection, {
    nullable: true,
    description:
      'What the graph learned after a revision, oldest first: ask again with the revision of the last answer. What was withdrawn is not among it.',
  })
  async changes(
    @Ctx() { graph }: ApiContext,
    @Arg('since', () => Int, { description: 'A revision; 0 for all. `overview.revision` is the newest.' })
    since: number,
    @First(100) first: number,
    @After() after?: string | null,
  ): Promise<Connection<StoredStatement>> {
    return toConnection(await graph.changes(bounded('revision', since), pageOf(first, after)), after);
  }

  @FieldResolver(() => [EvidenceNode], {
    description: 'The words it was read from; empty for background and what is derived.',
  })
  evidence(@Root() statement: Statement): EvidenceNode[] {
    return evidenceOf(statement);
  }

  @FieldResolver(() => SourceNode, {
    nullable: true,
    description: 'The publication that background cites; null for other origins.',
  })
  citation(@Ctx() { loaders }: ApiContext, @Root() statement: Statement): Promise<Source | null> | null {
    return statement.sourceId === null ? null : loaders.source.load(statement.sourceId);
  }
}
