import { runChain } from '../../../src/text/chain/chain';
import { stages } from '../../../src/text/repair';
import { numberBehind } from '../../../src/text/shifted/number-behind';
import { judgedRuns, shiftedRuns } from '../../../src/text/shifted/shifted-runs';
import { damagedTexts } from './survey';

/** How a run of a damaged text was weighed, and what stood there. */
export interface WeighedRun {
  readonly script: 'hans' | 'hant';
  /** Characters of the page behind its `?!`. */
  readonly length: number;
  /** Whether the likeliest reading is what stood there, and whether that is among the readings at all. */
  readonly isRight: boolean;
  readonly isListed: boolean;
  /** Nats from the likeliest reading to the next; infinite where none was found. */
  readonly ahead: number;
  /** Whether a byte behind it may be lost of which nothing tells; the digits of a number are marked there. */
  readonly isOpen: boolean;
}

const before = stages.slice(0, stages.indexOf(shiftedRuns));

/** The shifted runs of damaged texts that have a reading. */
export function* weighedRuns(seed: number, count: number): Generator<WeighedRun> {
  for (const { script, damaged } of damagedTexts(seed, count)) {
    const wounds = new Map(
      damaged.wounds.filter(({ kind }) => kind === 'shifted run').map(({ start, was }) => [start, was]),
    );
    if (wounds.size === 0) continue;
    const chain = runChain(damaged.text, before);
    for (const { run, weighed } of judgedRuns(chain.text)) {
      const was = wounds.get(chain.toSource(run.span).start);
      const [best, next] = weighed?.found ?? [];
      if (was === undefined || best === undefined) continue;
      yield {
        script,
        length: run.pairs.length,
        isRight: best.text === was,
        isListed: weighed?.found.some(({ text }) => text === was) ?? false,
        ahead: (next?.cost ?? Infinity) - best.cost,
        isOpen: run.lostByte && numberBehind(chain.text, run) === null,
      };
    }
  }
}
