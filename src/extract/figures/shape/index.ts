import { type WrittenQuantity } from '../../../text/quantities';
import { type ReadFigure } from '../figure';
import { abilityOfSite, abilityOfWork, capacity, newAbility, power } from './capacity';
import { basisAlone, signedAmount, unitOfChange, verbBefore, wordAfter, writtenSign } from './change';
import { shape, type Shape, type ShapeWords } from './found';
import { rank } from './rank';
import { nameOfRate, pace, rateBefore } from './rate';
import { nameOfShare, share } from './share';
import { lossBefore } from './words';

/** The first that holds says what kind of figure it is; what none of them sees is a level. */
const rules = [
  rank,
  newAbility,
  abilityOfWork,
  abilityOfSite,
  verbBefore,
  wordAfter,
  unitOfChange,
  basisAlone,
  writtenSign,
  signedAmount,
  nameOfRate,
  rateBefore,
  nameOfShare,
  share,
  pace,
  capacity,
  power,
] as const;

/** The shapes that the rules see which did not come first. */
export const otherShapes = (words: ShapeWords): Shape[] =>
  rules
    .map((rule) => rule(words))
    .filter((found) => found !== null)
    .slice(1);

/** What kind of figure it is, and its sign: written, of its verb, or a loss. */
export function shapeOf(words: ShapeWords): Shape {
  const found = firstShape(words) ?? shape('level', 'level');
  if (words.q.sign === '-') return { ...found, sign: -1 };
  const loss = found.kind === 'level' && lossBefore().test(wordsBefore(words));
  return loss ? { ...found, sign: -1, rule: 'loss' } : found;
}

/** 亏损:3100万元: the loss may stand before a colon. */
function wordsBefore({ page, q, region }: ShapeWords): string {
  const at = q.start - region.length;
  return region.trim() === '' && page.folded.charAt(at - 1) === ':'
    ? page.folded.slice(Math.max(0, at - 5), at - 1)
    : region;
}

function firstShape(words: ShapeWords): Shape | null {
  for (const rule of rules) {
    const found = rule(words);
    if (found) return found;
  }
  return null;
}

/** The next figure of a list has the shape of the one before. */
export function continued(before: ReadFigure, q: WrittenQuantity): Shape {
  const { kind, sign, rule } = before.draft;
  return { kind, sign: q.sign === '-' ? -1 : q.sign === '+' ? 1 : sign, rule, basis: before.predicate.basis };
}
