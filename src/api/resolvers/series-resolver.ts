import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { type Basis, type EntityType, type ObservationKind } from '../../model';
import { type Growth, growth, type GrowthBasis } from '../../graph/figures/growth';
import { type Series } from '../../graph/questions';
import { type ApiContext } from '../context';
import { given } from '../filters';
import { bounded } from '../limits';
import { entityNamed, indicatorNamed } from '../names';
import { BasisEnum, ObservationKindEnum } from '../types/enums';
import { GrowthBasisEnum, GrowthNode } from '../types/growth';
import { SeriesNode } from '../types/series';
import { AsOfDate, EntityName, First, TypeOf } from './arguments';

@Resolver(() => SeriesNode)
export class SeriesResolver {
  @Query(() => SeriesNode, {
    nullable: true,
    description:
      'One indicator of one subject over time, in one unit. Error: `MIXED_UNITS` where one unit cannot hold all points.',
  })
  async series(
    @Ctx() { graph }: ApiContext,
    @EntityName('subject', 'Whose') subject: string,
    @EntityName('indicator', 'Of which indicator') indicator: string,
    @First(200) first: number,
    @TypeOf('subjectType', 'subject') subjectType?: EntityType | null,
    @Arg('kind', () => ObservationKindEnum, {
      nullable: true,
      description: 'Levels, changes …; the commonest if not given.',
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
  ): Promise<Series> {
    const options = { first: bounded('first', first), ...given({ kind, basis, unit, asOf }) };
    const whose = await entityNamed(graph, subject, subjectType);
    const ofWhat = await indicatorNamed(graph, indicator);
    return graph.series(whose.id, ofWhat.id, options);
  }

  @FieldResolver(() => [GrowthNode], {
    description:
      'Growth computed from the levels, for each point whose base is there, too: exact numbers only, above zero. Empty for other kinds.',
  })
  growth(
    @Root() series: Series,
    @Arg('basis', () => GrowthBasisEnum, { defaultValue: 'yoy', description: 'What it is computed against.' })
    basis: GrowthBasis,
  ): Growth[] {
    return growth(series, basis);
  }
}
