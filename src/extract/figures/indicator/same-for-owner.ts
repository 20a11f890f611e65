import { type Span } from '../../../model';
import { type Page, startingAt } from '../../page';
import { type DraftIndicator } from '../draft';
import { type Place, nearBefore } from '../figure';
import { members } from '../lists/members';
import { isOwner } from '../phrase/is-owner';
import { isRatio } from '../shape/ratio';
import { textOf } from '../words';
import { type FoundIndicator } from './found';

/** 西部地区28771亿元, 批发业年增2.3%: of an owner without a word for what is measured, as much is said of what the text measured before. */
export function sameForOwner(at: Place): FoundIndicator | null {
  const { page, figure } = at;
  const { phrase } = figure;
  const owned = phrase.subject !== null && phrase.subject.end <= phrase.start;
  if (phrase.term || owned || phrase.end <= phrase.start) return null;
  const goods = goodsOnly(page, phrase);
  const owners = isOwner(page, phrase);
  const value = sameKindBefore(at) ?? (owners ? measuredOf(at) : toldOf(at));
  if (!value) return null;
  if (goods) return { value, rule: 'as the text before, of a list of goods', words: phrase, implied: true };
  const named = startingAt(page.names, phrase.start);
  const good = named?.end === phrase.end && named.type === 'Commodity' && !nearBefore(at);
  if (!owners && !good) return null;
  const whole = named?.end === phrase.end ? named : null;
  const group = { start: phrase.start, end: phrase.end, text: textOf(page, phrase), named: whole };
  return { value, rule: 'as the figure before, of another owner', words: group, group, implied: true };
}

/** What the figure before measured, where it is of the same kind and dimension. */
function sameKindBefore({ figure, before, frame, ...at }: Place): DraftIndicator | null {
  const { draft } = figure;
  const last = nearBefore({ figure, before, frame, ...at })?.draft ?? frame.open;
  const alike =
    last?.kind === draft.kind && last.quantity.unit?.entry.dimension === draft.quantity.unit?.entry.dimension;
  return last?.subject && last.indicator?.term && alike ? last.indicator : null;
}

/** What the text measured last in this dimension; of a change what it last spoke of. */
export function measuredOf(at: Place): DraftIndicator | null {
  const { figure, before, frame } = at;
  const { draft } = figure;
  if (draft.kind === 'change' && isRatio(draft.quantity))
    return nearBefore(at)?.draft.indicator ?? frame.indicator;
  const dimension = draft.quantity.unit?.entry.dimension;
  const measured = before?.measured ?? frame.measured;
  return draft.kind === 'level' && dimension ? (measured.get(dimension) ?? null) : null;
}

/** 基本金属年减10%: against a named base it is no quotation of a price. */
const toldOf = ({ figure: { draft, predicate }, frame }: Place): DraftIndicator | null =>
  predicate.basis !== null && draft.kind === 'change' && isRatio(draft.quantity) ? frame.indicator : null;

/** 基本金属、塑橡胶制品分别年减…: names of goods alone. */
const goodsOnly = (page: Page, phrase: Span): boolean => {
  const list = members(page, phrase);
  return list.length > 1 && list.every((s) => startingAt(page.names, s.start)?.end === s.end);
};
