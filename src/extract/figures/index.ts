import { type Problem, type Span } from '../../model';
import { type Page, within } from '../page';
import { type ReadEntity, type ReadObservation } from '../reading';
import { distribute } from './distribute';
import { type Draft, type DraftSubject } from './draft';
import { finish } from './finish';
import { type Frame, type ReadFigure, readFigure, topicOf } from './read-sentence';
import { subjectsOf } from './subjects';
import { trapOf } from './traps';

/** The figures of a text, and the things they are about that no other room named. */
export interface ReadFigures {
  readonly observations: readonly ReadObservation[];
  readonly entities: readonly ReadEntity[];
  readonly problems: readonly Problem[];
}

/** Reads every figure of a page, sentence by sentence. */
export function readFigures(page: Page): ReadFigures {
  const drafts: Draft[] = [];
  const frame: Frame = {
    indicator: null,
    subject: documentSubject(page),
    period: null,
    basis: null,
    base: null,
    last: null,
  };
  for (const sentence of page.sentences) drafts.push(...readSentence(page, sentence, frame));
  const subjects = subjectsOf(page);
  const observations = drafts
    .map((draft) => finish(page, draft, subjects.keyOf(draft.subject)))
    .filter((o): o is ReadObservation => o !== null);
  return { observations, entities: subjects.made(), problems: [] };
}

/** What the whole text is about: the name in its title, else the first that may own a figure. */
function documentSubject(page: Page): DraftSubject | null {
  const title = page.document.blocks.find((b) => b.kind === 'title');
  const end = title?.span.end ?? Math.min(page.text.length, 200);
  return topicOf(page, { start: 0, end }, end);
}

const holed = (page: Page, span: Span): boolean =>
  page.document.holes.some((h) => h.start < span.end && span.start < h.end);

function readSentence(page: Page, sentence: Span, frame: Frame): Draft[] {
  const found = within(page.quantities, sentence.start, sentence.end).filter(
    (q) => trapOf(page, q) === null && !holed(page, q),
  );
  const figures: ReadFigure[] = [];
  for (const q of found) figures.push(readFigure(page, sentence, q, figures.at(-1) ?? null, frame));
  distribute(page, sentence, figures);
  remember(page, sentence, figures, frame);
  return figures.map((f) => f.draft);
}

/** Keeps what the next sentence may leave out. */
function remember(page: Page, sentence: Span, figures: readonly ReadFigure[], frame: Frame): void {
  const topic = topicOf(page, sentence, sentence.end);
  if (topic) frame.subject = topic;
  const when = within(page.periods, sentence.start, sentence.end).filter(
    (p) => p.period && !p.open && !p.weak,
  );
  const last = figures.at(-1)?.draft;
  if (last?.indicator) frame.indicator = last.indicator;
  frame.period = last?.period ?? when.at(-1)?.period ?? frame.period;
  frame.basis =
    figures.findLast((f) => f.draft.basis === 'yoy' || f.draft.basis === 'mom')?.draft.basis ?? frame.basis;
}
