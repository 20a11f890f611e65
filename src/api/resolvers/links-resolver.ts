import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { type EntityType, type RelationType } from '../../model';
import { type GraphQuestions, type ProjectLinks } from '../../graph/questions';
import { type ApiContext } from '../context';
import { given } from '../filters';
import { bounded } from '../limits';
import { entityNamed } from '../names';
import { RelationTypeEnum } from '../types/enums';
import { PathsNode, ProjectLinksNode } from '../types/path';
import { AsOfDate, EntityName, First, TypeOf } from './arguments';

const MaxHops = (defaultValue: number): ParameterDecorator =>
  Arg('maxHops', () => Int, {
    defaultValue,
    description: 'Longest path, 1 to 8 steps.',
  }) as ParameterDecorator;

@Resolver()
export class LinksResolver {
  @Query(() => ProjectLinksNode, {
    nullable: true,
    description:
      'Which projects link two commodities or industries. Each name stands for what it names and all that contains. Material flows along FEEDS_INTO, SUPPLIES and PRODUCES forward and USES backward; a project links where flow passes through it from one side to the other, or where it is said to link industries (LINKS_INDUSTRY) of both. LOCATED_IN, HOLDS_POST_IN, OWNS and REGULATES never make a link.',
  })
  async projectsLinking(
    @Ctx() { graph }: ApiContext,
    @EntityName('from', 'One side, where flow starts') from: string,
    @EntityName('to', 'The other side') to: string,
    @MaxHops(6) maxHops: number,
    @First(10) first: number,
    @TypeOf('fromType', 'from') fromType?: EntityType | null,
    @TypeOf('toType', 'to') toType?: EntityType | null,
    @AsOfDate() asOf?: string | null,
  ): Promise<ProjectLinks> {
    const options = {
      maxHops: bounded('maxHops', maxHops, 1),
      first: bounded('first', first),
      ...given({ asOf }),
    };
    const a = await entityNamed(graph, from, fromType);
    const b = await entityNamed(graph, to, toType);
    return graph.projectsLinking(a.id, b.id, options);
  }

  @Query(() => PathsNode, {
    nullable: true,
    description:
      'Paths between two entities over any relations, in either direction, each step with its evidence.',
  })
  async paths(
    @Ctx() { graph }: ApiContext,
    @EntityName('from', 'One end') from: string,
    @EntityName('to', 'The other end') to: string,
    @MaxHops(4) maxHops: number,
    @First(10) first: number,
    @TypeOf('fromType', 'from') fromType?: EntityType | null,
    @TypeOf('toType', 'to') toType?: EntityType | null,
    @Arg('relations', () => [RelationTypeEnum], { nullable: true, description: 'Walk these types only.' })
    relations?: RelationType[] | null,
    @AsOfDate() asOf?: string | null,
  ): ReturnType<GraphQuestions['paths']> {
    const bounds = { maxHops: bounded('maxHops', maxHops, 1), first: bounded('first', first) };
    const a = await entityNamed(graph, from, fromType);
    const b = await entityNamed(graph, to, toType);
    return graph.paths(a.id, b.id, { ...bounds, ...given({ relations, asOf }) });
  }
}
