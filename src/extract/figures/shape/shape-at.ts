import { type WrittenQuantity } from '../../../text/quantities';
import { type Page } from '../../page';
import { type ReadFigure } from '../figure';
import { type Around } from '../phrase/around';
import { continued, shapeOf } from '.';
import { continuesAbility } from './capacity';
import { type Shape } from './found';
import { nextOwner, nextWhole, partOfChange } from './rate';
import { isRatio } from './ratio';

/** The next of a list has the shape of the one before; else the words around it say. */
export function shapeAt(page: Page, q: WrittenQuantity, around: Around, before: ReadFigure | null): Shape {
  const { predicate, phrase, region, link } = around;
  if (around.continues && predicate.change === null && before) return continued(before, q);
  const words = { page, q, predicate, phrase, region };
  const shape = shapeOf(words);
  const ability = before?.draft.kind === 'capacity' && continuesAbility(phrase, page, link);
  // 产能由650万吨提高到1250万吨: both ends are abilities.
  const end = predicate.to && before?.predicate.from === true && before.draft.kind === 'capacity';
  const share = predicate.to && before?.predicate.from === true && before.draft.kind === 'share';
  const moved = before && corrected(page, q, predicate, before);
  const next =
    shape.kind === 'level'
      ? (moved ?? nextOwner(words, before) ?? nextWhole(words, before) ?? partOfChange(words, before))
      : null;
  if (next) return next;
  if (shape.kind === 'level' && before && isSameAgain(page, q, around, before))
    return { ...continued(before, q), rule: 'the same of another time' };
  if (shape.kind === 'level' && share) return { ...shape, kind: 'share', rule: 'end of a movement' };
  return shape.kind === 'level' && (ability || end)
    ? { ...shape, kind: 'capacity', rule: 'next ability of a list' }
    : shape;
}

/** 占出口47.5%，上年同期47.1%: a time and nothing else before a percentage says what the one before did. */
function isSameAgain(
  page: Page,
  q: WrittenQuantity,
  { phrase, predicate, link }: Around,
  { draft }: ReadFigure,
): boolean {
  if (!isRatio(q) || draft.quantity.unit?.code !== q.unit?.code || phrase.end > phrase.start) return false;
  const told = predicate.periods.some(({ sameMoved }) => sameMoved !== null && sameMoved < 0);
  return told && link.length <= longestAgain && !/[。!?\n]/.test(link);
}

const longestAgain = 16;

/** 由原先预计的增长20%调至35%: a forecast of a change is corrected; what it is corrected to is a change too. */
function corrected(
  page: Page,
  q: WrittenQuantity,
  predicate: Around['predicate'],
  before: ReadFigure,
): Shape | null {
  const { quantity, kind, sign } = before.draft;
  if (!predicate.to || kind !== 'change' || quantity.unit?.code !== q.unit?.code) return null;
  const between = page.folded.slice(quantity.end, q.start);
  const first = page.folded.slice(before.clauseStart, quantity.start);
  if (!/[由从]/.test(first) || !/^(?:上|下)?(?:调|修正|调整|修订)[升降]?[至到为]?[约近超]?$/.test(between))
    return null;
  return { kind: 'change', sign, basis: before.shapeBasis, rule: 'end of a correction' };
}
