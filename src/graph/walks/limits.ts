/** Bounds that keep a question about ways from costing more than its answer is worth. An answer they cut says so. */
export const walkLimits = {
  /** Edges that one entity gives in one direction. One with more is passed only where a neighbour of it leads there. */
  edgesOfOneEntity: 1000,
  /** Entities that one step starts from. */
  entitiesOfOneStep: 2000,
  /** Edges looked at around one end. */
  edgesInAll: 20_000,
  /** Partial paths looked at for one question. */
  pathsTried: 200_000,
  /** Partial paths looked at for one project. */
  pathsTriedForOne: 20_000,
  /** Edges from which on an entity counts as a hub. */
  crowd: 200,
} as const;
