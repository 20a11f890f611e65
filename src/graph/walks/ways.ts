import { type Entity, type Origin, type Relation, type RelationType } from '../../model';
import { type AsOf, type Stored } from '../answers';

/** One step between two entities, with all that supports it. `direction` is how the path walks it. */
export interface Hop {
  readonly relation: RelationType;
  readonly direction: 'FORWARD' | 'BACKWARD';
  readonly source: Entity;
  readonly target: Entity;
  /** `reported` where at least one article states it, else `background`. */
  readonly origin: Origin;
  /** The statements behind the edge that hold as of the date asked, reported first. */
  readonly statements: readonly Stored<Relation>[];
}

export interface Path {
  readonly hops: readonly Hop[];
  readonly length: number;
  /** Hops that rest on background alone. */
  readonly backgroundHops: number;
  /** Shared places and hubs that it passes inside. */
  readonly crowded: readonly Entity[];
  /** Why it stands where it does in its list, in one sentence. */
  readonly because: string;
}

/** Whether relations are walked as they point, against that, or either way. */
export type WalkDirection = 'any' | 'along' | 'against';

/** A bound that can cut an answer about ways; what it is stands in `walks/limits.ts`. */
export const cutBounds = [
  'edgesOfOneEntity',
  'entitiesOfOneStep',
  'edgesInAll',
  'pathsTried',
  'pathsTriedForOne',
] as const;
export type CutBound = (typeof cutBounds)[number];

/** A bound that did. */
export interface Cut {
  readonly bound: CutBound;
  readonly max: number;
  /** Entities of which not all edges were followed, where it is those; the first few. */
  readonly at: readonly Entity[];
  readonly message: string;
}

/** What a way must be like. Names are ids. */
export interface WayOptions extends AsOf {
  readonly relations?: readonly RelationType[];
  readonly direction?: WalkDirection;
  /** It touches all of these, in any order. */
  readonly via?: readonly string[];
  /** It touches none of these. */
  readonly avoid?: readonly string[];
  readonly maxHops: number;
  readonly first: number;
}

export type PathOptions = WayOptions;

export interface Paths {
  /** Each through other nodes, best first. */
  readonly paths: readonly Path[];
  /** True where a bound cut the answer. */
  readonly truncated: boolean;
  readonly cuts: readonly Cut[];
}

export interface LinkOptions extends WayOptions {
  /** How many paths of one project; 3 if not given. */
  readonly pathsEach?: number;
}

/** A project that links, and how: `flow` by a chain of material through it, `declared` by LINKS_INDUSTRY statements of its own. */
export interface ProjectLink {
  readonly project: Entity;
  readonly how: 'flow' | 'declared';
  readonly paths: readonly Path[];
  readonly backgroundHops: number;
  readonly length: number;
  /** Why it stands where it does in its list, in one sentence. */
  readonly because: string;
}

/** The first few of some entities, and how many there are. */
export interface Some {
  readonly first: readonly Entity[];
  readonly count: number;
}

/** Why no project links one end to another: what the names stand for, and where flow stops. */
export interface NoFlow {
  readonly from: Entity;
  /** What `from` stands for besides itself. */
  readonly fromOthers: Some;
  readonly to: Entity;
  readonly toOthers: Some;
  readonly maxHops: number;
  /** Flow joins the two within `maxHops`; only no project stands on a way. */
  readonly meets: boolean;
  /** How far flow from the first was followed, and where that is. */
  readonly aheadSteps: number;
  readonly ahead: Some;
  /** How far flow to the second was followed back. */
  readonly behindSteps: number;
  readonly behind: Some;
}

export interface ProjectLinks {
  readonly links: readonly ProjectLink[];
  /** Why there is none, in sentences of English. Null where links is not empty. */
  readonly empty: string | null;
  /** The same, to be said in another language: one for each direction that was asked. */
  readonly noFlow: readonly NoFlow[];
  /** True where a bound cut the answer. */
  readonly truncated: boolean;
  readonly cuts: readonly Cut[];
}
