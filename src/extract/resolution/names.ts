import { type EntityType, type Identifiers } from '../../model';

/** A thing as one article, one seed file or the graph names it. */
export interface Named {
  /** Hash of its type, name and scope: what is written under this name is found by it, whatever it is joined with. */
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly nameHant: string | null;
  readonly nameEn: string | null;
  /** Only those that hold everywhere. */
  readonly aliases: readonly string[];
  readonly scope: string;
  readonly identifiers: Identifiers;
  /** A person wrote it into seed data, and keeps things of like names apart by hand. */
  readonly curated: boolean;
}

/** A person's decision about two names, obeyed by every later resolution. */
export interface Verdict {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
  /** Who decided. */
  readonly author: string;
}

/** Named values between 0 and 1, and what forbids: a negative one. */
export type Features = Readonly<Record<string, number>>;

/** What two names have to do with each other. */
export interface Pair {
  readonly a: Named;
  readonly b: Named;
  readonly features: Features;
  readonly score: number;
  /** `rules`, or the person who decided. */
  readonly author: string;
}
