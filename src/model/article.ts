import { type Span } from './span';

export const repairKinds = [
  'annotation',
  'shifted_run',
  'markup',
  'escape',
  'blank',
  'punctuation',
  'charset',
  'boilerplate',
  'missing_number',
] as const;

export type RepairKind = (typeof repairKinds)[number];

/** `repaired`: proved. `ambiguous`: several readings survive the proof; the best stands. `damaged`: none does; the text stays. */
export type RepairOutcome = 'repaired' | 'ambiguous' | 'damaged';

/** A part of a repair in which its candidates differ. */
export interface Doubt {
  /** In the source as decoded. */
  readonly span: Span;
  /** Where it begins in the `after` of the repair. */
  readonly offset: number;
  /** What it is read as. */
  readonly after: string;
  /** All that may stand there, best first. */
  readonly candidates: readonly string[];
}

/** One place where the text as read differs from the source, or is known to be damaged. */
export interface Repair {
  readonly kind: RepairKind;
  readonly outcome: RepairOutcome;
  /** In the source as decoded. */
  readonly span: Span;
  readonly before: string;
  readonly after: string;
  /** Why it is believed, one sentence: `pinyin fits 關`, `forward simulation reproduces the run` … */
  readonly proof: string;
  /** All readings that survive, best first; only where ambiguous. */
  readonly candidates?: readonly string[];
  /** Where the candidates differ, in order: outside of these places all of them agree. */
  readonly doubts?: readonly Doubt[];
}

/** A document that statements were read from. */
export interface Article {
  /** Its URL, else `sha256:` and the hash of its bytes. */
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  /** ISO 8601 date. */
  readonly publishedOn: string | null;
  readonly url: string | null;
  /** Of the bytes as they came, lower-case hex; null where they were never seen. */
  readonly sha256: string | null;
  /** The source as decoded; null for curated facts whose text is not ours to ship. */
  readonly source: string | null;
  /** The repaired text; null with `source`. */
  readonly text: string | null;
  readonly repairs: readonly Repair[];
}

/** A publication that background knowledge cites. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly year: number | null;
  readonly url: string | null;
}
