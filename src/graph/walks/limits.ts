/** Bounds that keep a question about ways from costing more than its answer is worth. An answer they cut says so. */
export const walkLimits = {
  /** Edges that one node gives in one step: a hub of a hundred thousand gives its share. */
  perNode: 1000,
  /** Nodes that one step starts from. */
  perStep: 2000,
  /** Partial paths looked at for one pair of ends, or one project. */
  perSearch: 20_000,
  /** Partial paths looked at for one question. */
  perQuestion: 200_000,
  /** Edges from which on a node counts as a crowded one. */
  crowd: 200,
} as const;
