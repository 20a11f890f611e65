import { Field, ID, Int, ObjectType } from 'type-graphql';
import { type Basis, type ObservationKind } from '../../model';
import { type DashboardMistake } from '../../ingest/dashboards';
import { BasisEnum, DashboardMistakeEnum, ObservationKindEnum } from './enums';

@ObjectType('DashboardTile', {
  simpleResolvers: true,
  description:
    'One tile of a dashboard: what to ask, and how wide to show it. Fields that its kind has no use for are null.',
})
export class DashboardTileNode {
  @Field(() => String, { description: '`links`, `chart`, `ranking`, `table` or `text`.' })
  readonly kind!: string;

  @Field(() => String, { description: '`third`, `half` or `full` of the page.' })
  readonly width!: string;

  @Field(() => String, { nullable: true, description: 'Its title in simplified Chinese.' })
  readonly titleZh!: string | null;

  @Field(() => String, { nullable: true, description: 'Its title in traditional Chinese.' })
  readonly titleHant!: string | null;

  @Field(() => String, { nullable: true, description: 'Its title in English.' })
  readonly titleEn!: string | null;

  @Field(() => String, { nullable: true, description: 'What a text tile says, in simplified Chinese.' })
  readonly textZh!: string | null;

  @Field(() => String, { nullable: true, description: 'What a text tile says, in traditional Chinese.' })
  readonly textHant!: string | null;

  @Field(() => String, { nullable: true, description: 'What a text tile says, in English.' })
  readonly textEn!: string | null;

  @Field(() => String, { nullable: true, description: 'One side of links: an id or a name.' })
  readonly from!: string | null;

  @Field(() => String, { nullable: true, description: 'The other side of links.' })
  readonly to!: string | null;

  @Field(() => Int, { nullable: true, description: 'Longest path of links.' })
  readonly maxHops!: number | null;

  @Field(() => String, { nullable: true, description: '`series` or `compare`, of a chart.' })
  readonly mode!: string | null;

  @Field(() => String, { nullable: true, description: 'The indicator: an id or a name.' })
  readonly indicator!: string | null;

  @Field(() => [String], { description: 'Whose figures: ids or names; everybody’s where empty.' })
  readonly subjects!: readonly string[];

  @Field(() => ObservationKindEnum, { nullable: true, description: 'The shape of the figures.' })
  readonly figure!: ObservationKind | null;

  @Field(() => BasisEnum, { nullable: true, description: 'What changes are measured against.' })
  readonly basis!: Basis | null;

  @Field(() => String, { nullable: true, description: 'A period that figures overlap.' })
  readonly period!: string | null;

  @Field(() => String, { nullable: true, description: 'A bound with its unit: `>= 1000000 t/a`.' })
  readonly value!: string | null;
}

@ObjectType('Dashboard', { simpleResolvers: true, description: 'A page of tiles, written as a YAML file.' })
export class DashboardNode {
  @Field(() => ID, { description: 'The name of its file, without `.yaml`.' })
  readonly id!: string;

  @Field(() => String, { description: 'Its title in simplified Chinese.' })
  readonly titleZh!: string;

  @Field(() => String, { description: 'Its title in traditional Chinese.' })
  readonly titleHant!: string;

  @Field(() => String, { description: 'Its title in English.' })
  readonly titleEn!: string;

  @Field(() => String, { nullable: true, description: 'What it is about, in simplified Chinese.' })
  readonly aboutZh!: string | null;

  @Field(() => String, { nullable: true, description: 'What it is about, in traditional Chinese.' })
  readonly aboutHant!: string | null;

  @Field(() => String, { nullable: true, description: 'What it is about, in English.' })
  readonly aboutEn!: string | null;

  @Field(() => [DashboardTileNode], { description: 'Its tiles, in order.' })
  readonly tiles!: readonly DashboardTileNode[];
}

@ObjectType('DashboardProblem', { simpleResolvers: true, description: 'A mistake in a dashboard file.' })
export class DashboardProblemNode {
  @Field(() => String, { description: 'The file.' })
  readonly file!: string;

  @Field(() => Int, { description: 'The line, counted from one.' })
  readonly line!: number;

  @Field(() => DashboardMistakeEnum, { description: 'What kind of mistake it is.' })
  readonly code!: DashboardMistake;

  @Field(() => String, {
    description: 'The field, its lists counted from one: `tiles 2 title en`; empty for the whole file.',
  })
  readonly at!: string;

  @Field(() => String, {
    description:
      'The unknown fields, the values to choose from, the bound or the type; empty where there are none.',
  })
  readonly detail!: string;

  @Field(() => String, { description: 'What is wrong, in one sentence of English.' })
  readonly message!: string;
}

@ObjectType('Dashboards', { simpleResolvers: true, description: 'The dashboards of `seed-data/dashboards`.' })
export class DashboardsNode {
  @Field(() => [DashboardNode], { description: 'Those that can be shown.' })
  readonly dashboards!: readonly DashboardNode[];

  @Field(() => [DashboardProblemNode], { description: 'Mistakes in the files of the others, line by line.' })
  readonly problems!: readonly DashboardProblemNode[];
}
