import { type EntityType, type Identifiers } from '../model';

/** A thing that the lexicon knows by name. */
export interface NamedThing {
  readonly type: EntityType;
  /** Simplified. */
  readonly name: string;
  readonly nameHant: string | null;
  readonly nameEn: string | null;
  /** Other names that hold everywhere, in any script. */
  readonly aliases: readonly string[];
  readonly scope: string;
  readonly identifiers: Identifiers;
}
