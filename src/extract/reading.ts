import {
  type Basis,
  type EntityType,
  type Identifiers,
  type ObservationKind,
  type Period,
  type Problem,
  type Quantity,
  type RelationType,
  type Span,
  type Status,
} from '../model';
import { type RepairedText } from '../text/repaired-text';

/** What the extractor calls one entity of one text. `key` is its own within the reading. */
export interface ReadEntity {
  readonly key: string;
  readonly type: EntityType;
  /** Canonical, simplified: the lexicon's name where it knows the thing, else the fullest form in the text. */
  readonly name: string;
  readonly nameHant: string | null;
  readonly nameEn: string | null;
  /** See `Entity.scope`. */
  readonly scope: string;
  /** Its name holds in this text alone: outside it, nobody can tell which of its namesakes it is. */
  readonly local: boolean;
  /** Only what holds everywhere. */
  readonly aliases: readonly string[];
  readonly identifiers: Identifiers;
  readonly mentions: readonly ReadMention[];
}

export interface ReadMention {
  /** In the repaired text. */
  readonly span: Span;
  readonly text: string;
  readonly rule: string;
  /** Why this form was taken for the entity, where it is not its canonical name: `short form of …`, `该口岸 refers back to …`. */
  readonly because: string | null;
}

/** A sign for or against a value, where a field is chosen by what most speaks for. */
export interface Weighed {
  readonly sign: string;
  readonly weight: number;
}

/** What else a field might have been, and why it is not. */
export interface Rival {
  readonly value: string;
  /** What offered it. */
  readonly rule: string;
  /** In the repaired text; null where no words say it. */
  readonly words: Span | null;
  readonly reason: string;
  readonly weighed?: readonly Weighed[];
}

/** How one field of a figure or a relation was read. Kept only where an explanation is asked for. */
export interface TraceStep {
  readonly field: string;
  /** '' where nothing was found. */
  readonly value: string;
  readonly rule: string;
  /** In the repaired text: the words it was read from; null where no words say it. */
  readonly words: Span | null;
  /** Taken over or concluded, not read. */
  readonly implied: boolean;
  readonly rivals: readonly Rival[];
  readonly weighed?: readonly Weighed[];
}

/** A number of the text that is not among its figures, and why. */
export interface Refusal {
  /** In the repaired text. */
  readonly span: Span;
  readonly rule: string;
  readonly reason: string;
}

interface ReadStatement {
  /** In the repaired text: the words that state it. */
  readonly span: Span;
  readonly confidence: number;
  readonly rule: string;
  readonly status: Status;
  /** Names of the fields that were implied, not read. */
  readonly implied: readonly string[];
}

export interface ReadObservation extends ReadStatement, Quantity {
  readonly type: 'observation';
  /** Empty unless `extract` was asked to explain. */
  readonly trace: readonly TraceStep[];
  /** `ReadEntity.key`. */
  readonly subject: string;
  /** As written at the place it was taken from, here or earlier; '' for nobody. */
  readonly subjectSaid: string;
  /** As written; '' where implied. */
  readonly subjectText: string;
  /** Canonical indicator name from the lexicon, or null: then the text stands for it. */
  readonly indicator: string | null;
  readonly indicatorText: string;
  readonly of: readonly string[];
  readonly with: readonly string[];
  readonly qualifiers: readonly string[];
  readonly kind: ObservationKind;
  readonly basis: Basis | null;
  readonly basePeriod: string | null;
  readonly period: Period | null;
}

export interface ReadRelation extends ReadStatement {
  readonly type: 'relation';
  readonly relation: RelationType;
  /** `ReadEntity.key`. */
  readonly from: string;
  readonly fromText: string;
  readonly to: string;
  readonly toText: string;
  readonly role: string | null;
}

/** All that was read from one text. Nothing in it knows the graph. */
export interface Reading {
  readonly document: RepairedText;
  readonly publishedOn: string | null;
  readonly entities: readonly ReadEntity[];
  readonly observations: readonly ReadObservation[];
  readonly relations: readonly ReadRelation[];
  /** Numbers that are no figures; empty unless `extract` was asked to explain. */
  readonly refused: readonly Refusal[];
  /** Spans count in the source. */
  readonly problems: readonly Problem[];
}
