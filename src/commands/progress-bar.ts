import { Presets, SingleBar } from 'cli-progress';
import { type CommandIo } from './io';

export interface Progress {
  readonly update: (done: number) => void;
  readonly stop: () => void;
}

const silent: Progress = { update: () => undefined, stop: () => undefined };

/** A bar for work that is long, on a terminal; nothing elsewhere, so that logs stay clean. */
export function progressBar(total: number, { isTerminal }: CommandIo): Progress {
  if (!isTerminal || total < 2) return silent;
  const bar = new SingleBar(
    { format: '{bar} {value}/{total} files, {eta_formatted} left', stream: process.stderr, hideCursor: true },
    Presets.shades_classic,
  );
  bar.start(total, 0);
  return { update: (done) => bar.update(done), stop: () => bar.stop() };
}
