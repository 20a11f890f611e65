import { type Span } from '../../../model';
import { endingAt, type Page, within } from '../../page';
import { type DraftSubject } from '../draft';
import { type Place, type ReadFigure } from '../figure';
import { built, ofWorks, stage, workName } from '../phrase/phrase-words';
import { textOf } from '../words';
import { type FoundSubject } from './found';

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
  const m = [...page.folded.slice(from, to).matchAll(built())].at(-1);
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
