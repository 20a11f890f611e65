import { type RelationSlot } from '../../../lexicon/relation-frames';
import { type Span } from '../../../model';
import { type Actor, type Scene } from '../scene/scene';

/** Who stands in a place beside some words. */
export type Slot = (scene: Scene, words: Span, slot: RelationSlot) => readonly Actor[];
