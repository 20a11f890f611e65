import { longestSure, margin } from '../../../src/text/shifted/verdict';
import { type WeighedRun, weighedRuns } from './margins';

/** The widest lead that is told apart, in nats: readings farther behind are not looked for. */
const widest = 9;

/** How often the likeliest reading of a shifted run is wrong, by how far it is ahead of the next: the ground for the margin. As markdown. */
export function marginCurve(seeds: readonly number[], texts: number): string {
  const runs = seeds.flatMap((seed) => [...weighedRuns(seed, texts)]);
  const short = runs.filter(({ length }) => length <= longestSure);
  const long = runs.filter(({ length }) => length > longestSure);
  const isSure = ({ ahead, isOpen }: WeighedRun): boolean => ahead >= margin && !isOpen;
  const sure = short.filter(isSure);
  return [
    '## Why the margin is what it is',
    '',
    `${runs.length} shifted runs of other seeds (${seeds[0]} to ${seeds[seeds.length - 1]}, ${texts} texts each): how often the likeliest reading is wrong, by how many nats it is`,
    'ahead of the next that survives the proof.',
    '',
    `| nats ahead | runs of up to ${longestSure} characters | wrong | longer runs | wrong |`,
    '| --- | ---: | ---: | ---: | ---: |',
    ...Array.from({ length: widest + 1 }, (_, from) => {
      const within = ({ ahead }: WeighedRun): boolean =>
        ahead >= from && (from === widest || ahead < from + 1);
      return `| ${from === widest ? `${from} and more` : `${from} to ${from + 1}`} | ${cells(short.filter(within))} | ${cells(long.filter(within))} |`;
    }),
    '',
    `${sure.length} runs of up to ${longestSure} characters are called sure (${margin} nats ahead, no byte lost behind them but of a number); ${wrongOf(sure)} of them are read wrongly.`,
    `Longer runs would be wrong in ${wrongOf(long.filter(isSure))} of ${long.filter(isSure).length} such cases, for what stood there is often not among the readings at all.`,
    '',
  ].join('\n');
}

const wrongOf = (runs: readonly WeighedRun[]): number => runs.filter(({ isRight }) => !isRight).length;

function cells(runs: readonly WeighedRun[]): string {
  const wrong = wrongOf(runs);
  return `${runs.length} | ${wrong === 0 ? 0 : `${wrong} (${((100 * wrong) / runs.length).toFixed(1)}%)`}`;
}
