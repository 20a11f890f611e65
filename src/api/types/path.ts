import { Field, Int, ObjectType } from 'type-graphql';
import { type CutBound } from '../../graph/questions';
import { type Origin, type RelationType } from '../../model';
import { EntityNode } from './entity';
import { CutBoundEnum, HopDirectionEnum, LinkKindEnum, OriginEnum, RelationTypeEnum } from './enums';
import { RelationNode } from './relation';

@ObjectType('Hop', {
  simpleResolvers: true,
  description: 'One step of a path between two entities, with all that supports it.',
})
export class HopNode {
  @Field(() => RelationTypeEnum, { description: 'The relation walked.' })
  readonly relation!: RelationType;

  @Field(() => HopDirectionEnum, { description: 'Whether along the relation or against it.' })
  readonly direction!: 'FORWARD' | 'BACKWARD';

  @Field(() => OriginEnum, {
    description: '`reported` where at least one article states it, else `background`.',
  })
  readonly origin!: Origin;

  @Field(() => EntityNode, { description: 'Where the step starts.' })
  readonly source!: EntityNode;

  @Field(() => EntityNode, { description: 'Where it leads.' })
  readonly target!: EntityNode;

  @Field(() => [RelationNode], {
    description: 'The statements behind it as of the date asked, reported first.',
  })
  readonly statements!: RelationNode[];
}

@ObjectType('Path', { simpleResolvers: true, description: 'A chain of steps that visits nothing twice.' })
export class PathNode {
  @Field(() => [HopNode], { description: 'Its steps in order: each starts where the one before led.' })
  readonly hops!: HopNode[];

  @Field(() => Int, { description: 'How many steps.' })
  readonly length!: number;

  @Field(() => Int, { description: 'Steps that rest on background knowledge alone.' })
  readonly backgroundHops!: number;

  @Field(() => [EntityNode], {
    description:
      'Shared places, and hubs of 200 relations or more, that it passes inside: to share one says little, so paths with fewer come first. Always empty for `projectsLinking`.',
  })
  readonly crowded!: EntityNode[];

  @Field(() => String, {
    description: 'Why it stands where it does in its list, in one sentence of English.',
  })
  readonly because!: string;
}

@ObjectType('Cut', {
  simpleResolvers: true,
  description: 'A bound that kept an answer from being whole.',
})
export class CutNode {
  @Field(() => CutBoundEnum, { description: 'Which bound.' })
  readonly bound!: CutBound;

  @Field(() => Int, { description: 'Its value.' })
  readonly max!: number;

  @Field(() => [EntityNode], {
    description: 'Entities of which not all relations were followed, where it is those; five at most.',
  })
  readonly at!: EntityNode[];

  @Field(() => String, { description: 'What was left out, in one sentence of English.' })
  readonly message!: string;
}

@ObjectType('Paths', { simpleResolvers: true, description: 'Paths between two entities, best first.' })
export class PathsNode {
  @Field(() => [PathNode], {
    description:
      'Each through other entities. Those through shared places and hubs come last; then fewest background steps, the shortest, and by ids.',
  })
  readonly paths!: PathNode[];

  @Field(() => Boolean, {
    description: 'True where a bound cut the answer: there may be more, or better ones.',
  })
  readonly truncated!: boolean;

  @Field(() => [CutNode], { description: 'Which bounds cut it; empty where the answer is whole.' })
  readonly cuts!: CutNode[];
}

@ObjectType('ProjectLink', {
  simpleResolvers: true,
  description: 'A project that links two things, and how.',
})
export class ProjectLinkNode {
  @Field(() => EntityNode, { description: 'The project.' })
  readonly project!: EntityNode;

  @Field(() => LinkKindEnum, { description: 'By a flow of material through it, or by what is said of it.' })
  readonly how!: 'flow' | 'declared';

  @Field(() => [PathNode], { description: 'The ways it links them, best first.' })
  readonly paths!: PathNode[];

  @Field(() => Int, { description: 'Steps of the best path that rest on background knowledge alone.' })
  readonly backgroundHops!: number;

  @Field(() => Int, { description: 'Steps of the best path.' })
  readonly length!: number;

  @Field(() => String, {
    description: 'Why it stands where it does in its list, in one sentence of English.',
  })
  readonly because!: string;
}

@ObjectType('SomeEntities', { simpleResolvers: true, description: 'The first few of some entities.' })
export class SomeEntitiesNode {
  @Field(() => [EntityNode], { description: 'Five at most.' })
  readonly first!: EntityNode[];

  @Field(() => Int, { description: 'How many there are.' })
  readonly count!: number;
}

@ObjectType('NoFlow', {
  simpleResolvers: true,
  description: 'Why no project links one side to the other: what the names stand for, and where flow stops.',
})
export class NoFlowNode {
  @Field(() => EntityNode, { description: 'Where flow starts.' })
  readonly from!: EntityNode;

  @Field(() => SomeEntitiesNode, { description: 'What it stands for besides itself.' })
  readonly fromOthers!: SomeEntitiesNode;

  @Field(() => EntityNode, { description: 'Where flow is to arrive.' })
  readonly to!: EntityNode;

  @Field(() => SomeEntitiesNode, { description: 'What that stands for besides itself.' })
  readonly toOthers!: SomeEntitiesNode;

  @Field(() => Int, { description: 'How many steps were allowed.' })
  readonly maxHops!: number;

  @Field(() => Boolean, { description: 'Flow joins the two; only no project stands on a way.' })
  readonly meets!: boolean;

  @Field(() => Int, {
    description: 'For how many steps flow from the first was followed; 0 where none leaves it.',
  })
  readonly aheadSteps!: number;

  @Field(() => SomeEntitiesNode, { description: 'Where flow from the first stops.' })
  readonly ahead!: SomeEntitiesNode;

  @Field(() => Int, {
    description: 'For how many steps flow to the second was followed back; 0 where none arrives at it.',
  })
  readonly behindSteps!: number;

  @Field(() => SomeEntitiesNode, { description: 'Where flow to the second begins.' })
  readonly behind!: SomeEntitiesNode;
}

@ObjectType('ProjectLinks', {
  simpleResolvers: true,
  description: 'The projects that link two things: fewest background steps first, then shortest, then by id.',
})
export class ProjectLinksNode {
  @Field(() => [ProjectLinkNode], { description: 'The projects; empty where nothing links them.' })
  readonly links!: ProjectLinkNode[];

  @Field(() => String, {
    nullable: true,
    description:
      'Why there is none: what the names stand for, and where flow stops. Null where `links` is not empty.',
  })
  readonly empty!: string | null;

  @Field(() => [NoFlowNode], {
    description: 'The same as data, one for each direction that was asked; empty where `links` is not.',
  })
  readonly noFlow!: NoFlowNode[];

  @Field(() => Boolean, {
    description: 'True where a bound cut the answer: there may be more, or better ones.',
  })
  readonly truncated!: boolean;

  @Field(() => [CutNode], { description: 'Which bounds cut it; empty where the answer is whole.' })
  readonly cuts!: CutNode[];
}
