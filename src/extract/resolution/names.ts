import { type EntityType, type Identifiers } from '../../model';

/** A thing as one article, one seed file or the graph names it. */
export interface Named {
  /** Its node's id. */
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly nameHant: string | null;
  readonly nameEn: string | null;
  /** Only those that hold everywhere. */
  readonly aliases: readonly string[];
  readonly scope: string;
  readonly identifiers: Identifiers;
}

/** A person's decision about two nodes, obeyed by every later resolution. */
export interface Verdict {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
  /** Who decided. */
  readonly author: string;
}

/** Named values between 0 and 1, and what forbids: a negative one. */
export type Features = Readonly<Record<string, number>>;
