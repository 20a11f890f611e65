import { Arg, Args, Ctx, Int, Query, Resolver } from 'type-graphql';
import { type Paths, type ProjectLinks } from '../../graph/questions';
import { type ApiContext } from '../context';
import { bounded } from '../limits';
import { entityNamed } from '../names';
import { PathsNode, ProjectLinksNode } from '../types/path';
import { WayArguments } from '../types/ways';
import { wayOptions } from '../ways';
import { EntityName, First } from './arguments';

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
      'Which projects link two commodities or industries. Each name stands for what it names and all that contains. Material flows along FEEDS_INTO, SUPPLIES and PRODUCES forward and USES backward, and PART_OF joins a project to its parts; a project links where flow passes through it from one side to the other, or where it is said to link industries (LINKS_INDUSTRY) of both. LOCATED_IN, HOLDS_POST_IN, OWNS and REGULATES never make a link. Error: `LIMIT_EXCEEDED` where a name contains more than 5000 things.',
  })
  async projectsLinking(
    @Ctx() { graph }: ApiContext,
    @EntityName('from', 'One side, where flow starts') from: string,
    @EntityName('to', 'The other side') to: string,
    @MaxHops(6) maxHops: number,
    @First(10) first: number,
    @Arg('pathsEach', () => Int, {
      defaultValue: 3,
      description: 'How many paths of each project at most, 1 to 20.',
    })
    pathsEach: number,
    @Args(() => WayArguments) way: WayArguments,
  ): Promise<ProjectLinks> {
    const options = await wayOptions(graph, { maxHops, first }, way);
    const a = await entityNamed(graph, from, way.fromType);
    const b = await entityNamed(graph, to, way.toType);
    return graph.projectsLinking(a.id, b.id, { ...options, pathsEach: bounded('pathsEach', pathsEach, 1) });
  }

  @Query(() => PathsNode, {
    nullable: true,
    description:
      'Distinct paths between two entities, the best first: over any relations in either direction unless told, each step with its evidence, each path with why it stands where it does.',
  })
  async paths(
    @Ctx() { graph }: ApiContext,
    @EntityName('from', 'One end') from: string,
    @EntityName('to', 'The other end') to: string,
    @MaxHops(4) maxHops: number,
    @First(10) first: number,
    @Args(() => WayArguments) way: WayArguments,
  ): Promise<Paths> {
    const options = await wayOptions(graph, { maxHops, first }, way);
    const a = await entityNamed(graph, from, way.fromType);
    const b = await entityNamed(graph, to, way.toType);
    return graph.paths(a.id, b.id, options);
  }
}
