import { type Span } from '../../../model';
import { type WrittenQuantity } from '../../../text/quantities';
import { type Page, startingAt } from '../../page';
import { type DraftIndicator } from '../draft';
import { type Place, nearBefore } from '../figure';
import { members } from '../lists/members';
import { indicatorMatcher } from '../../../lexicon/indicators';
import { foldForMatch } from '../../../lexicon/match';
import { isSum } from '../phrase/bare-member';
import { isOwner } from '../phrase/is-owner';
import { measureEnd, placeEnd, relative } from '../phrase/phrase-words';
import { isAmount, isRatio } from '../shape/ratio';
import { type FoundIndicator, wholeName } from './found';

/** 西部地区28771亿元, 批发业年增2.3%: of an owner without a word for what is measured, as much is said of what the text measured before. */
export function sameForOwner(at: Place): FoundIndicator | null {
  const { page, figure } = at;
  const { draft, phrase } = figure;
  const owned = phrase.subject !== null && phrase.subject.end <= phrase.start;
  if (phrase.term || owned || phrase.end <= phrase.start) return null;
  if (measureEnd().test(page.folded.slice(phrase.start, phrase.end))) return null;
  if (isThingCounted(page, phrase, draft.quantity)) return null;
  const goods = goodsOnly(page, phrase);
  const owners = isOwner(page, phrase);
  const found = sameKindBefore(at) ?? (owners ? measuredOf(at) : toldOf(at));
  if (!found) return null;
  const value = owners && isTrade(page, phrase) ? ofTrade(found) : found;
  if (goods) return { value, rule: 'as the text before, of a list of goods', words: phrase, implied: true };
  const named = startingAt(page.names, phrase.start);
  const good = named?.end === phrase.end && named.type === 'Commodity' && !nearBefore(at);
  if (!owners && !good) return null;
  const group = wholeName(page, phrase);
  return { value, rule: 'as the figure before, of another owner', words: group, group, implied: true };
}

/** 班列4186列, 冠军产业5个: what stands before a count is what is counted, unless it is a name. */
export function isThingCounted(page: Page, phrase: Span, { unit }: WrittenQuantity): boolean {
  if (unit?.entry.class !== 'count') return false;
  const named = startingAt(page.names, phrase.start);
  const isName = named?.end === phrase.end && owners.has(named.type);
  return !isName && !placeEnd().test(page.folded.slice(phrase.start, phrase.end));
}

const owners: ReadonlySet<string> = new Set([
  'Place',
  'Organization',
  'GovernmentBody',
  'Facility',
  'Industry',
]);

/** What the figure before measured, where it is of the same kind and dimension. */
function sameKindBefore(at: Place): DraftIndicator | null {
  const { draft } = at.figure;
  const last = nearBefore(at)?.draft ?? at.frame.open;
  const alike =
    last?.kind === draft.kind && last.quantity.unit?.entry.dimension === draft.quantity.unit?.entry.dimension;
  return last?.subject && last.indicator && alike && saysOfWhat(last.indicator) ? last.indicator : null;
}

/** What the text measured last in this dimension; of a change what it last spoke of. */
export function measuredOf(at: Place): DraftIndicator | null {
  const { figure, frame } = at;
  const { draft, measured } = figure;
  if (draft.kind === 'change' && isRatio(draft.quantity)) {
    const near = nearBefore(at)?.draft;
    // 拉低CPI约1个百分点: of what a rate lost in points nothing grows.
    const last = near?.quantity.unit?.entry.change ? null : (near?.indicator ?? frame.indicator);
    // 增长面为56.3%，煤炭开采业增长9%: of a rate nothing grows.
    return last && saysOfWhat(last)
      ? last
      : (measured.get('change') ?? [...measured.values()].at(-1) ?? last);
  }
  const { unit } = draft.quantity;
  const dimension = unit ? unit.entry.dimension : isSum(draft.quantity) ? 'money' : null;
  return isAmount(draft.kind, draft.quantity) && dimension ? (measured.get(dimension) ?? null) : null;
}

const isTrade = ({ folded }: Page, { end }: Span): boolean => folded.charAt(end - 1) === '业';

/** 规模以上工业增加值, of a trade within it: 增加值. */
function ofTrade(indicator: DraftIndicator): DraftIndicator {
  const words = foldForMatch(indicator.text);
  const whole = words.lastIndexOf('工业');
  if (whole < 0) return indicator;
  const from = whole + 2;
  const head = indicatorMatcher().at(words, from);
  if (head?.end !== words.length) return indicator;
  return {
    start: indicator.start + from,
    end: indicator.end,
    text: indicator.text.slice(from),
    term: head.entry,
  };
}

const saysOfWhat = ({ term, text }: DraftIndicator): boolean =>
  term !== null && term.entry.reads === undefined && !relative().test(foldForMatch(text));

/** 基本金属年减10%: against a named base it is no quotation of a price. */
const toldOf = ({ figure: { draft, predicate }, frame }: Place): DraftIndicator | null =>
  predicate.basis !== null && draft.kind === 'change' && isRatio(draft.quantity) ? frame.indicator : null;

/** 基本金属、塑橡胶制品分别年减…: names of goods alone. */
const goodsOnly = (page: Page, phrase: Span): boolean => {
  const list = members(page, phrase);
  return list.length > 1 && list.every((s) => startingAt(page.names, s.start)?.end === s.end);
};
