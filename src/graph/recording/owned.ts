import { type GraphBatch } from '../batch';
import { type Contribution } from '../contribution';

/** A statement or another thing with the contributor it stands for. */
export interface Owned<T> {
  readonly contributor: string;
  readonly item: T;
}

/** Everything of one kind that is offered. */
export const ownedBy = <T>(
  contributions: readonly Contribution[],
  pick: (batch: GraphBatch) => readonly T[],
): readonly Owned<T>[] =>
  contributions.flatMap(({ contributor, batch }) => pick(batch).map((item) => ({ contributor, item })));
