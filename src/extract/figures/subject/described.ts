import { type EntityType, type Span } from '../../../model';
import { type Page } from '../../page';
import { within } from '../../spans';
import { type Place } from '../figure';
import { owns } from '../phrase/owner-names';
import { isRatio } from '../shape/ratio';
import { type FoundSubject } from './found';
import { opens, subjectOf } from './topic';

const things: ReadonlySet<EntityType> = new Set(['Project', 'Facility', 'Organization']);

/** 海拔5200米的某山深处，某项目…: the sentence is about what its next clause opens with, else about the name after 的. */
export function described({ page, sentence, figure }: Place): FoundSubject | null {
  const q = figure.draft.quantity;
  if (page.folded.charAt(q.end) !== '的' || isRatio(q)) return null;
  const stop = page.folded.slice(q.end, sentence.end).search(/[,;。:!?\n]/);
  const end = stop < 0 ? sentence.end : q.end + stop;
  const chosen =
    openerOf(page, { start: end, end: sentence.end }) ??
    within(page.names, q.end, listEnd(page, q.end, end)).find((n) => owns(n)) ??
    null;
  return chosen && { value: subjectOf(chosen), rule: 'what the words after describe', words: chosen };
}

/** Where the first of a list of things ends. */
function listEnd(page: Page, from: number, to: number): number {
  const at = page.folded.slice(from, to).indexOf('、');
  return at < 0 ? to : from + at;
}

const openerOf = (page: Page, rest: Span): Page['names'][number] | null => {
  const next = within(page.names, rest.start, rest.end)[0];
  return next && opens(page, rest, next) && things.has(next.type) ? next : null;
};
