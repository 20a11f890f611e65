/** A text that may have been there, and what it costs in nats: the higher, the less it looks like the article around it. */
export interface Reading {
  readonly text: string;
  readonly cost: number;
}

export interface Readings {
  /** The cheapest first. */
  readonly list: readonly Reading[];
  /** The cost below which no reading is left out. */
  readonly completeTo: number;
}
