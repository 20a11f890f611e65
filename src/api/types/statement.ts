import { type ClassType, Field, Float, ID, Int, InterfaceType } from 'type-graphql';
import { type Origin, type Status } from '../../model';
import { type Connection, connectionType } from './connection';
import { OriginEnum, StatusEnum } from './enums';
import { InstantScalar } from './scalars';

@InterfaceType('Statement', {
  description: 'One thing one article says, or that a cited source holds in general.',
  resolveType: (value: { statementKind: string }) =>
    value.statementKind === 'observation' ? 'Observation' : 'Relation',
})
export abstract class StatementNode {
  @Field(() => ID, {
    simple: true,
    description: 'Hash of article, span, kind and what is said; it never changes.',
  })
  readonly id!: string;

  @Field(() => OriginEnum, { simple: true, description: 'Where it comes from.' })
  readonly origin!: Origin;

  @Field(() => StatusEnum, { simple: true, description: 'Whether it has come about.' })
  readonly status!: Status;

  @Field(() => Float, { simple: true, description: 'How sure the reading is, 0 to 1.' })
  readonly confidence!: number;

  @Field(() => String, {
    simple: true,
    description: 'What produced it: `curated`, or a rule of the extractor.',
  })
  readonly rule!: string;

  @Field(() => [String], { simple: true, description: 'Names of fields that were implied, not read.' })
  readonly implied!: readonly string[];

  @Field(() => String, {
    simple: true,
    description: 'It in one line of Chinese: 营业收入 同比 +339.6%，2026-01.',
  })
  readonly summaryZh!: string;

  @Field(() => String, { simple: true, description: 'It in one line of English.' })
  readonly summaryEn!: string;

  @Field(() => InstantScalar, {
    simple: true,
    nullable: true,
    description: 'When the graph learned it; null where nothing is stored (`readArticle`).',
  })
  readonly recordedAt!: string | null;

  @Field(() => Int, {
    simple: true,
    nullable: true,
    description: 'Number of the write that brought it; null where nothing is stored.',
  })
  readonly revision!: number | null;
}

export const StatementConnection: ClassType<Connection<StatementNode>> = connectionType(
  'Statement',
  () => StatementNode as unknown as ClassType<StatementNode>,
  'statements',
);
