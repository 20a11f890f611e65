import { byStart, overlaps, type Problem, type Span } from '../../model';
import { type Named, type Page, within } from '../page';
import { type ReadEntity, type ReadObservation } from '../reading';
import { flatTables } from '../tables/flat-tables';
import { type Grid } from '../tables/grid';
import { htmlTables } from '../tables/html-tables';
import { readGrid } from '../tables/read-grid';
import { distribute } from './distribute';
import { type Draft, type DraftSubject } from './draft';
import { finish } from './finish';
import { type Frame, type ReadFigure, readFigure, topicOf } from './read-sentence';
import { withoutRestatements } from './restated';
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
  const grids = [...htmlTables(page), ...flatTables(page)].sort(byStart);
  const subject = frame.subject;
  let next = 0;
  for (const sentence of page.sentences) {
    for (; (grids[next]?.start ?? Infinity) < sentence.end; next += 1) {
      const grid = grids[next];
      if (grid) drafts.push(...readGrid(page, grid, subject, frame.period));
    }
    if (/\n/.test(page.text.slice(Math.max(0, sentence.start - 2), sentence.start))) newParagraph(frame);
    drafts.push(...readSentence(page, sentence, frame, grids));
  }
  const subjects = subjectsOf(page);
  const observations = withoutRestatements(page, drafts)
    .map((draft) => finish(page, draft, subjects.keyOf(draft.subject)))
    .filter((o): o is ReadObservation => o !== null);
  return { observations, entities: subjects.made(), problems: [] };
}

/** What the whole text is about: the name in its title, else the one it names most, else the first. */
function documentSubject(page: Page): DraftSubject | null {
  const title = page.document.blocks.find((b) => b.kind === 'title')?.span;
  const opening = title ?? { start: 0, end: Math.min(page.text.length, 80) };
  const first = topicOf(page, opening, opening.end);
  if (first && title) return first;
  const counts = new Map<string, Named[]>();
  for (const n of page.names)
    if (mayOwnText.has(n.type)) counts.set(n.key, [...(counts.get(n.key) ?? []), n]);
  const ranked = [...counts.values()].sort((a, b) => b.length - a.length);
  const most = (ranked[0]?.length ?? 0) > 1 ? ranked[0]?.[0] : undefined;
  const named =
    first?.named && (counts.get(first.named.key)?.length ?? 0) >= (ranked[0]?.length ?? 0) / 2
      ? first.named
      : most;
  const listed = within(page.names, opening.start, opening.end).find((n) => n.type === 'Organization');
  const about = named ?? first?.named ?? listed;
  return about ? { start: about.start, end: about.end, text: about.text, named: about } : first;
}

const mayOwnText = new Set(['Organization', 'Place', 'Facility', 'Project']);

/** What a change is measured against, and an unnamed indicator, are not carried into a new paragraph. */
function newParagraph(frame: Frame): void {
  frame.basis = null;
}

const holed = (page: Page, span: Span): boolean =>
  page.document.holes.some((h) => h.start < span.end && span.start < h.end);

const longestReach = 500;

/** What is looked at around a figure: its sentence, of an endless one the part about it. */
const reach = (sentence: Span, q: Span): Span => ({
  start: Math.max(sentence.start, q.start - longestReach),
  end: Math.min(sentence.end, q.end + longestReach),
});

function readSentence(page: Page, sentence: Span, frame: Frame, grids: readonly Grid[]): Draft[] {
  const found = within(page.quantities, sentence.start, sentence.end).filter(
    (q) => trapOf(page, q) === null && !holed(page, q) && !grids.some((grid) => overlaps(grid, q)),
  );
  const figures: ReadFigure[] = [];
  for (const q of found) figures.push(readFigure(page, reach(sentence, q), q, figures.at(-1) ?? null, frame));
  distribute(page, sentence, figures);
  remember(page, sentence, figures, frame);
  return figures.map((f) => f.draft);
}

const body = /(?:公司|集团|集團|股份|银行|銀行|控股|我国|我國|全国|全國|我省|我市|全市|全省|全区|全區)$/;

/** A named owner, or a body by its name, is spoken of further on; a trade or a group is not. */
const isLasting = (subject: DraftSubject | null): boolean =>
  subject !== null && (subject.named ? subject.named.type !== 'Industry' : body.test(subject.text));

/** Keeps what the next sentence may leave out. */
function remember(page: Page, sentence: Span, figures: readonly ReadFigure[], frame: Frame): void {
  const topic = topicOf(page, sentence, sentence.end);
  const told = figures.findLast((f) => f.group === null && !f.dealt && isLasting(f.draft.subject))?.draft
    .subject;
  frame.subject = told ?? topic ?? frame.subject;
  const when = within(page.periods, sentence.start, sentence.end).filter(
    (p) => p.period && !p.open && !p.weak,
  );
  const last = figures.at(-1)?.draft;
  if (last?.indicator) frame.indicator = last.indicator;
  frame.period = last?.period ?? when.at(-1)?.period ?? frame.period;
  frame.basis =
    figures.findLast((f) => f.draft.basis === 'yoy' || f.draft.basis === 'mom')?.draft.basis ?? frame.basis;
}
