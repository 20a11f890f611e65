/** A place where a text as read differs from its source. */
export interface Repair {
  readonly kind: string;
  readonly outcome: string;
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
  readonly proof: string;
  readonly candidates: readonly string[];
}
