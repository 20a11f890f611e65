import { type WriteSummary } from './batch';
import { type Contribution, type RecordOptions } from './contribution';
import { type GraphEngine } from './engine';
import { recordContributions } from './record';

/** The graph in domain terms, over any engine. */
export class IndicatorGraph {
  constructor(readonly engine: GraphEngine) {}

  /**
   * Makes the graph hold, for each contributor, exactly its batch, all in one transaction; doing it twice changes nothing.
   * An empty batch withdraws all that the contributor said.
   */
  record(contributions: readonly Contribution[], options: RecordOptions): Promise<WriteSummary> {
    return this.engine.write((tx) => recordContributions(tx, contributions, options));
  }
}
