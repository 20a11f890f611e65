/** A word that may stand in a run, between two places. */
export interface Edge {
  readonly from: number;
  /** The place behind each of its characters; the last is the place where it ends. */
  readonly via: readonly number[];
  readonly text: string;
  /** In simplified characters. */
  readonly word: string;
  /** In nats, without regard to the words beside it. */
  readonly cost: number;
}

export const endOf = (edge: Edge): number => edge.via[edge.via.length - 1] ?? edge.from;
