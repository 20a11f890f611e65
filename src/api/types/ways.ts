import { ArgsType, Field } from 'type-graphql';
import { type EntityType, type RelationType } from '../../model';
import { type WalkDirection } from '../../graph/questions';
import { EntityTypeEnum, RelationTypeEnum, WalkDirectionEnum } from './enums';
import { DateScalar } from './scalars';

/** What a way between two things must be like. */
@ArgsType()
export class WayArguments {
  @Field(() => EntityTypeEnum, {
    nullable: true,
    description: 'Settles which one where the name in `from` is shared.',
  })
  readonly fromType?: EntityType | null;

  @Field(() => EntityTypeEnum, {
    nullable: true,
    description: 'Settles which one where the name in `to` is shared.',
  })
  readonly toType?: EntityType | null;

  @Field(() => [RelationTypeEnum], {
    nullable: true,
    description:
      'Walk these types only; all that mean something if not given or empty. What a name contains is found whatever stands here.',
  })
  readonly relations?: RelationType[] | null;

  @Field(() => WalkDirectionEnum, {
    nullable: true,
    description:
      'Whether along relations, against them or either way. For `paths` each step, `any` if not given; for `projectsLinking` the flow of material from `from` to `to`, `along` if not given.',
  })
  readonly direction?: WalkDirection | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'Touch all of these, in any order, at the ends or between: ids or names, 5 at most. Errors as of `from`.',
  })
  readonly via?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Touch none of these: ids or names, 100 at most. Errors as of `from`.',
  })
  readonly avoid?: string[] | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Only what was published by this day; background stays.',
  })
  readonly asOf?: string | null;
}
