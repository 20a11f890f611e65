import { pairOfUnit } from '../decode/gbk';
import { type AfterLead, shift } from './forward';
import { type Reading } from './reading';
import { type Run } from './run';

/** A reading whose damage gives the page, with its place there: offsets from the run's start. */
export interface Survivor {
  readonly text: string;
  readonly cost: number;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** The readings that pass the proof, in their order: the damage done to them gives the run on the page byte for byte. */
export function survivorsOf(text: string, run: Run, readings: readonly Reading[]): Survivor[] {
  const page = text.slice(run.span.start, run.span.end - run.remnant.length);
  return readings.flatMap((reading) => {
    const body = `。${reading.text.slice(0, reading.text.length - run.after.length)}`;
    const found = proved(body, page, run, text.charAt(run.span.end));
    return found === null ? [] : [{ text: body, cost: reading.cost, ...found }];
  });
}

function proved(
  body: string,
  page: string,
  run: Run,
  next: string,
): { starts: number[]; ends: number[] } | null {
  for (const [behind, policy] of endings(run, next)) {
    const shifted = shift(body + behind, policy);
    if (shifted === null || !isPage(shifted.page.slice(0, page.length), page)) continue;
    const shown = policy === 'keeps' ? behind : '';
    if (shifted.page.length !== page.length + shown.length) continue;
    return { starts: shifted.starts.slice(0, body.length), ends: shifted.ends.slice(0, body.length) };
  }
  return null;
}

/** What may have stood behind the text, and what the decoder did with it. */
function endings(run: Run, next: string): (readonly [string, AfterLead])[] {
  if (run.trail !== null) return [['', 'keeps']];
  if (run.swallowed !== '') return [[run.swallowed, 'swallows']];
  return next !== '' && next < '@' ? [[next, 'keeps']] : next === '' ? [['', 'keeps']] : [[' ', 'swallows']];
}

/** Whether the page shows this; full-width marks may have been folded to ASCII since. */
function isPage(simulated: string, page: string): boolean {
  if (simulated.length !== page.length) return false;
  for (let i = 0; i < page.length; i += 1) {
    const unit = simulated.charCodeAt(i);
    const shown = page.charCodeAt(i);
    if (unit !== shown && unit - 0xfee0 !== shown && (unit < 0x80 || pairOfUnit(unit) !== pairOfUnit(shown)))
      return false;
  }
  return true;
}
