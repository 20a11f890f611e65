/** A text that may have been there, and what it costs in nats: the higher, the less it looks like the article around it. */
export interface Reading {
  readonly text: string;
  readonly cost: number;
}
