import { cut, nameOf } from '../lib/lang';
import { aboutWide, narrow, text } from './frame';
import { type SubjectLine } from './groups';

// On a phone each name has a line of its own, as far as the chart keeps room.
const listedAtMost = 6;
const legendLine = 22;

const endLength = 18;
export const endName = (name: string) => (): string => cut(name, endLength);

const lastOf = ({ points }: SubjectLine): string => [...points.keys()].sort().at(-1) ?? '';

/** Each line carries its name at its end, where the screen has room for them and all end together. */
export const namedAtEnds = (lines: readonly SubjectLine[]): boolean =>
  lines.length > 1 && lines.length <= listedAtMost && new Set(lines.map(lastOf)).size === 1 && !narrow();

const roomForNames = (lines: readonly SubjectLine[]): number =>
  20 + Math.max(...lines.map(({ subject }) => aboutWide(cut(nameOf(subject), endLength))));

/** Which colour is whose: along the top, on a phone one below the other. */
function legendOf(subjects: number): object {
  if (subjects < 2) return {};
  const down = narrow() && subjects <= listedAtMost;
  const shared = {
    top: 0,
    left: down ? 0 : 110,
    icon: 'roundRect',
    itemWidth: 12,
    itemHeight: 12,
    itemGap: down ? 8 : 16,
    textStyle: { ...text(), width: down ? 280 : 200, overflow: 'truncate' },
    pageTextStyle: text(),
  };
  return down
    ? {
        legend: { ...shared, type: 'plain', orient: 'vertical', align: 'left' },
        grid: { left: 8, right: 16, top: 34 + subjects * legendLine, bottom: 8, containLabel: true },
      }
    : { legend: { ...shared, type: 'scroll', right: 0 } };
}

/** Where it stands whose each line is, and the room that this takes. */
export const namesOf = (lines: readonly SubjectLine[], atEnds: boolean): object =>
  atEnds
    ? { grid: { left: 8, right: roomForNames(lines), top: 34, bottom: 8, containLabel: true } }
    : legendOf(lines.length);
