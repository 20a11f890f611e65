import { byStart, type Problem } from '../../model';
import { type Page } from '../page';
import { type ReadEntity, type ReadObservation } from '../reading';
import { flatTables } from '../tables/flat-tables';
import { htmlTables } from '../tables/html-tables';
import { readGrid } from '../tables/read-grid';
import { type Draft } from './draft';
import { finish } from './finish';
import { newFrame, newParagraph } from './frame';
import { readSentence } from './read-sentence';
import { withoutRestatements } from './restated';
import { documentSubject } from './subject/document';
import { subjectsOf } from './subject/keys';

/** The figures of a text, and the things they are about that no other room named. */
export interface ReadFigures {
  readonly observations: readonly ReadObservation[];
  readonly entities: readonly ReadEntity[];
  readonly problems: readonly Problem[];
}

/** Reads every figure of a page, sentence by sentence. */
export function readFigures(page: Page): ReadFigures {
  const drafts: Draft[] = [];
  const subject = documentSubject(page);
  const frame = newFrame(subject);
  const grids = [...htmlTables(page), ...flatTables(page)].sort(byStart);
  let next = 0;
  for (const sentence of page.sentences) {
    for (; (grids[next]?.start ?? Infinity) < sentence.end; next += 1) {
      const grid = grids[next];
      if (grid) drafts.push(...readGrid(page, grid, subject, frame.period));
    }
    if (page.text.slice(Math.max(0, sentence.start - 2), sentence.start).includes('\n')) newParagraph(frame);
    drafts.push(...readSentence(page, sentence, frame, grids));
  }
  const subjects = subjectsOf(page);
  const observations = withoutRestatements(page, drafts)
    .map((draft) => finish(page, draft, subjects.keyOf(draft.subject)))
    .filter((o): o is ReadObservation => o !== null);
  return { observations, entities: subjects.made(), problems: [] };
}
