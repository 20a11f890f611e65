import { byStart, type Problem } from '../../model';
import { type Page } from '../page';
import { merged, touches } from '../spans';
import { type ReadEntity, type ReadObservation, type Refusal } from '../reading';
import { flatTables } from '../tables/flat-tables';
import { lineTables } from '../tables/line-tables';
import { htmlTables } from '../tables/html-tables';
import { pipeTables } from '../tables/pipe-tables';
import { readGrid } from '../tables/read-grid';
import { type Draft } from './draft';
import { refuse, type Refusals } from './explain/refused';
import { finish } from './finish';
import { problemsOf } from './problems';
import { newFrame, newParagraph } from './frame';
import { readSentence } from './read-sentence';
import { withoutRestatements } from './restated';
import { documentSubject } from './subject/document';
import { onlyYear } from './period/only-year';
import { subjectsOf } from './subject/keys';
import { withUnlisted } from './subject/unlisted';

/** The figures of a text, and the things they are about that no other room named. */
export interface ReadFigures {
  readonly observations: readonly ReadObservation[];
  readonly entities: readonly ReadEntity[];
  /** Kept where an explanation is asked for. */
  readonly refused: readonly Refusal[];
  /** Dates that do not exist, units that exclude each other, numbers without end. */
  readonly problems: readonly Problem[];
}

/** Reads every figure of a page, sentence by sentence. */
export function readFigures(given: Page): ReadFigures {
  const page = withUnlisted(given);
  const drafts: Draft[] = [];
  const refusals: Refusals = page.explain ? [] : null;
  for (const number of page.barred) refuse(refusals, number, number.rule, number.why);
  const subject = documentSubject(page);
  const frame = newFrame(subject, onlyYear(page));
  const cells = [...htmlTables(page), ...pipeTables(page)];
  const inCells = merged(cells);
  const lines = lineTables(page).filter((grid) => !touches(inCells, grid));
  const laid = merged([...cells, ...lines]);
  const flat = flatTables(page).filter((grid) => !touches(laid, grid));
  const grids = [...cells, ...lines, ...flat].sort(byStart);
  const taken = { tables: merged(grids), holes: merged(page.document.holes) };
  let next = 0;
  for (const sentence of page.sentences) {
    for (; (grids[next]?.start ?? Infinity) < sentence.end; next += 1) {
      const grid = grids[next];
      if (grid) for (const draft of readGrid(page, grid, subject, frame.period, drafts)) drafts.push(draft);
    }
    if (page.text.slice(Math.max(0, sentence.start - 2), sentence.start).includes('\n'))
      newParagraph(page, frame);
    // Not spread: one endless sentence holds more figures than a call takes arguments.
    for (const draft of readSentence(page, sentence, frame, taken, refusals)) drafts.push(draft);
  }
  const subjects = subjectsOf(page);
  const kept = withoutRestatements(page, drafts);
  const observations = kept
    .map((draft) => finish(page, draft, subjects.keyOf(draft.subject)))
    .filter((o): o is ReadObservation => o !== null);
  refuseRest(drafts, kept, refusals);
  return { observations, entities: subjects.made(), refused: refusals ?? [], problems: problemsOf(page) };
}

function refuseRest(drafts: readonly Draft[], kept: readonly Draft[], refusals: Refusals): void {
  if (!refusals) return;
  const stays = new Set(kept);
  for (const draft of drafts)
    if (!stays.has(draft))
      refuse(refusals, draft.quantity, 'restated', 'the text says this figure elsewhere too');
    else if (!draft.indicator)
      refuse(refusals, draft.quantity, 'nothing measured', 'no words say what it measures');
  refusals.sort((a, b) => a.span.start - b.span.start);
}
