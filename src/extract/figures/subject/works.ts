import { type EntityType, type Span } from '../../../model';
import { matchesOf } from '../../../text/matches';
import { endingAt, type Named, type Page } from '../../page';
import { within } from '../../spans';
import { type DraftSubject } from '../draft';
import { type Place, type ReadFigure } from '../figure';
import { built, ofWorks, stage, workName } from '../phrase/phrase-words';
import { isRatio } from '../shape/ratio';
import { textOf } from '../words';
import { type FoundSubject } from './found';

const works: ReadonlySet<EntityType> = new Set(['Project', 'Facility']);

/** The name of a work is no longer. */
const longestName = 60;
const longestList = 40;

/** 年产5万吨锂电池正极材料项目, 50万锭棉纺项目: the figure is a part of the name of the work that it is about. */
export function inName({ page, figure }: Place): FoundSubject | null {
  const q = figure.draft.quantity;
  const money = q.unit?.entry.class === 'money';
  if (money || isRatio(q)) return null;
  const near = within(page.names, q.start - longestName, q.end + longestList).filter((n) =>
    works.has(n.type),
  );
  const around = near.find((n) => n.start <= q.start && n.end > q.end);
  const found = around ?? near.find((n) => n.start > q.end && endsList(page, q, n));
  if (!found) return null;
  const words = { start: Math.min(found.start, listStart(page, found)), end: found.end };
  const value = { ...words, text: textOf(page, words), named: found };
  return { value, rule: 'the work in whose name it stands', words };
}

/** 40GW单晶拉棒、20GW切片、20GW电池项目: the name that tables have begins at the last member. */
function endsList(page: Page, q: Span, named: Named): boolean {
  const opensWithNumber = within(page.quantities, named.start, named.start + 1).length > 0;
  return opensWithNumber && /^[^,。;:!?()\n]{1,39}[、+和及]$/.test(page.folded.slice(q.end, named.start));
}

/** Where the list begins whose last member a name opens with: 年产 and the like belong to it. */
function listStart(page: Page, named: Named): number {
  if (within(page.quantities, named.start, named.start + 1).length === 0) return named.start;
  const floor = Math.max(0, named.start - longestList);
  const first = within(page.quantities, floor, named.start).find((q) => endsList(page, q, named));
  const start = first?.start ?? named.start;
  const lead = /(?:年产|年处理|年加工|日产|日处理)$/.exec(page.folded.slice(Math.max(0, start - 3), start));
  return start - (lead?.[0].length ?? 0);
}

/** 70万吨煤焦油加氢项目: the ability is that of the work it names. */
export function namedWork({ page, figure }: Place): FoundSubject | null {
  const { draft } = figure;
  if (draft.kind !== 'capacity' || figure.predicate.linked || draft.quantity.unit?.per) return null;
  if (stage().test(page.folded.slice(figure.clauseStart, figure.clauseStart + 8))) return null;
  const m = workName().exec(page.folded.slice(draft.quantity.end, draft.quantity.end + 60));
  if (!m || m[1] === '') return null;
  const end = draft.quantity.end + m[0].length;
  const ability = figure.phrase.term;
  const start =
    ability && ability.end >= draft.quantity.start - 2 ? ability.start : draft.quantity.numberStart;
  const value = workSubject(page, { start, end });
  return { value, rule: 'the work it is a part of the name of', words: value };
}

/** The work named by some words; the longest name there that ends with them is its own. */
function workSubject(page: Page, span: Span): DraftSubject {
  const named = endingAt(page.names, span.end);
  const own = named && named.start <= span.start ? named : null;
  const at = own ?? span;
  return { start: at.start, end: at.end, text: own?.text ?? textOf(page, at), named: own };
}

/** What is built in the last words that say so. */
export function workBuilt(page: Page, from: number, to: number): DraftSubject | null {
  const m = matchesOf(built(), page.folded.slice(from, to)).at(-1);
  if (m?.[1] === undefined) return null;
  const end = from + m.index + m[0].length;
  return workSubject(page, { start: end - m[1].length, end });
}

const isOfWorks = (page: Page, { draft }: ReadFigure): boolean =>
  draft.kind === 'capacity' ||
  (draft.indicator !== null && ofWorks().test(page.folded.slice(draft.indicator.start, draft.indicator.end)));

const longestBefore = 160;

/** 新建煤化工园，总投资787亿元: what is said of works is said of the one that the words before build. */
export function builtWork({ page, sentence, figure, before, frame }: Place): FoundSubject | null {
  if (!isOfWorks(page, figure)) return null;
  const floor = Math.max(sentence.start, figure.clauseStart - longestBefore);
  const here = workBuilt(page, floor, figure.clauseStart);
  const opened = within(page.names, floor, figure.clauseStart).length > 0;
  const value = here ?? (before || opened ? null : frame.work);
  return value && { value, rule: 'the work that is built before', words: value, implied: here === null };
}
