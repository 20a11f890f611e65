import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { compare, type Comparison } from '../../graph/figures/comparison';
import { type Basis, type Entity, type EntityType, type ObservationKind } from '../../model';
import { type ApiContext } from '../context';
import { entityIds, given } from '../filters';
import { bounded } from '../limits';
import { indicatorNamed } from '../names';
import { ComparisonNode } from '../types/comparison';
import { EntityNode } from '../types/entity';
import { BasisEnum, ObservationKindEnum } from '../types/enums';
import { AsOfDate, EntityName, First, TypeOf } from './arguments';
import { present } from './present';

@Resolver(() => ComparisonNode)
export class ComparisonResolver {
  @Query(() => ComparisonNode, {
    nullable: true,
    description:
      'One indicator of several subjects on one axis: in the given unit, else in that of the first who has figures. Error: `MIXED_UNITS` where one axis cannot hold them.',
  })
  async compare(
    @Ctx() { graph }: ApiContext,
    @Arg('subjects', () => [String], { description: 'Whose: ids or names, as of `series`; 20 at most.' })
    subjects: string[],
    @EntityName('indicator', 'Of which indicator') indicator: string,
    @First(200) first: number,
    @TypeOf('subjectType', 'subjects') subjectType?: EntityType | null,
    @Arg('kind', () => ObservationKindEnum, {
      nullable: true,
      description: 'Levels, changes …; the first subject’s commonest if not given.',
    })
    kind?: ObservationKind | null,
    @Arg('basis', () => BasisEnum, { nullable: true, description: 'What changes are measured against.' })
    basis?: Basis | null,
    @Arg('unit', () => String, {
      nullable: true,
      description:
        'Unit to convert to, as written or as a code: `万吨`, `t`, `亿元`. One that does not fit the figures is the error `MIXED_UNITS`.',
    })
    unit?: string | null,
    @AsOfDate() asOf?: string | null,
  ): Promise<Comparison> {
    bounded('compared', subjects.length, 1);
    const options = { first: bounded('first', first), ...given({ kind, basis, unit, asOf }) };
    const ids = await entityIds(graph, subjects, subjectType);
    return compare(graph, ids, (await indicatorNamed(graph, indicator)).id, options);
  }

  @FieldResolver(() => [EntityNode], { description: 'Subjects for whom there is no figure.' })
  without(@Ctx() { loaders }: ApiContext, @Root() { without }: Comparison): Promise<Entity[]> {
    return present(loaders.entity, without);
  }
}
