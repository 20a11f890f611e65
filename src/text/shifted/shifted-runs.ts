import { type Findings, nothingFound, type Stage } from '../chain/stage';
import { costOf } from '../language/costs';
import { contextOf } from './context';
import { numberBehind } from './number-behind';
import { isQuoted, type Run, runAt } from './run';
import { damaged, proofs, repaired, type Verdict } from './verdict';
import { shownOf, weigh, type Weighed } from './weigh';

/** Nats by which a reading must be likelier than the page as it stands, so that there is damage at all. */
const likelier = 2;

/** Characters of the page, over all runs of a text, that are weighed; an article has a hundred. Each takes up to a millisecond. */
const mostWeighed = 4000;

/** Nats for each character of the page above which a stretch is nothing that anybody wrote; a short one may be a name. */
const nonsense = { short: 11, long: 8.5 };

/**
 * Stretches whose GBK bytes were read one byte late, after `。”` or `。“`: `?!痹撎幪庨L` is `。”該處處長`. A reading is believed when
 * the damage done to it gives the page byte for byte and no other such reading comes within the margin of it.
 */
export const shiftedRuns: Stage = { name: 'shifted runs', find };

function find(text: string): Findings {
  const damage = judgedRuns(text).filter(({ verdict }) => verdict !== null);
  if (damage.length === 0) return nothingFound;
  const verdicts = damage.flatMap(({ verdict }) => verdict ?? []);
  const numbers = damage.flatMap(({ run }) => numberBehind(text, run) ?? []);
  return {
    edits: verdicts.flatMap(({ edits }) => edits),
    repairs: [...verdicts.flatMap(({ repairs }) => repairs), ...numbers.map(({ repair }) => repair)],
    holes: [...verdicts.flatMap(({ hole }) => hole ?? []), ...numbers.map(({ hole }) => hole)],
    problems: numbers.map(({ problem }) => problem),
  };
}

/** A run, how its readings were weighed (null where the text has too many) and what is done about it (null where it is no damage). */
export interface JudgedRun {
  readonly run: Run;
  readonly weighed: Weighed | null;
  readonly verdict: Verdict | null;
}

const beginning = /\?[!！]/g;

/** The runs of a text in their order. What a run is found to be tells whether a quotation is open before the next. */
export function judgedRuns(text: string): JudgedRun[] {
  if (text.search(beginning) < 0) return [];
  const runs = [...text.matchAll(beginning)]
    .map((match) => runAt(text, match.index))
    .filter((run) => run !== null);
  if (runs.length === 0) return [];
  const context = contextOf(without(text, runs));
  const judged: JudgedRun[] = [];
  let quoted = false;
  let at = 0;
  let count = 0;
  for (const run of runs) {
    if (run.span.start < at) continue;
    quoted = isQuoted(quoted, text.slice(at, run.span.start));
    count += run.pairs.length + 1;
    const weighed = count > mostWeighed || isNoDamage(run, quoted) ? null : weigh(text, run, quoted, context);
    const verdict = count > mostWeighed ? damaged(text, run, proofs.tooMany) : judge(text, weighed);
    at = run.span.end;
    quoted = isQuoted(quoted, verdict?.edits[0]?.text ?? text.slice(run.span.start, at));
    judged.push({ run, weighed, verdict });
  }
  return judged;
}

/** `?!?` at the end of a line is `。”` where a quotation is open; elsewhere somebody may have written it. */
const isNoDamage = (run: Run, quoted: boolean): boolean => run.pairs.length === 0 && run.endsLine && !quoted;

/** What is to be done about a run; null where it is no damage. */
function judge(text: string, weighed: Weighed | null): Verdict | null {
  if (weighed === null) return null;
  const { run, asItStands } = weighed;
  const [best] = weighed.found;
  if (best !== undefined && best.cost + likelier < asItStands) return repaired(text, run, best, weighed);
  const stretch = shownOf(text, run) + run.after;
  const isNonsense =
    run.pairs.length > 2 &&
    costOf(stretch) / stretch.length > (run.pairs.length > 5 ? nonsense.long : nonsense.short);
  return isNonsense ? damaged(text, run, proofs.none) : null;
}

/** A text with its runs left out, each a line of its own. */
function without(text: string, runs: readonly Run[]): string {
  let kept = '';
  let at = 0;
  for (const { span } of runs) {
    kept += `${text.slice(at, Math.max(at, span.start))}\n`;
    at = Math.max(at, span.end);
  }
  return kept + text.slice(at);
}
