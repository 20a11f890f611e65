import { foldForMatch } from '../../../lexicon/match';
import { type Span } from '../../../model';
import { type Page } from '../../page';
import { within } from '../../spans';
import { type DraftIndicator } from '../draft';
import { type Place } from '../figure';
import { isBareMember } from '../phrase/bare-member';
import { type NounPhrase } from '../phrase/noun-phrase';
import { measureEnd, priceMoves, relative } from '../phrase/phrase-words';
import { isAmount, isRatio } from '../shape/ratio';
import { textOf } from '../words';
import { type FoundIndicator, wholeName } from './found';
import { isThingCounted, measuredOf } from './same-for-owner';

/** 其中城镇176亿元, 纱增16.2%: of a noun that is nothing measured, as much is said of what the text measured before. */
export function sameForMember(at: Place): FoundIndicator | null {
  const { page, figure } = at;
  const { draft, predicate } = figure;
  const phrase = wholeList(page, figure.phrase);
  if (!isBareMember(page, phrase, draft.region.start, draft.quantity)) return null;
  if (isThingCounted(page, phrase, draft.quantity)) return null;
  const isChange = draft.kind === 'change' && isRatio(draft.quantity);
  if (isChange && priceMoves().test(predicate.words)) return null;
  const measured = topicOfSentence(at) ?? measuredOf(at);
  const value = measured && headOf(page, measured);
  if (!value || !isMeasure(value) || isKindOf(page, phrase, value)) return null;
  const group = wholeName(page, phrase);
  const isInstalled =
    draft.kind === 'level' && isAmount('capacity', draft.quantity) && value.term?.entry.reads === 'capacity';
  return {
    value,
    rule: 'as what was measured before, of a member',
    words: group,
    group,
    implied: true,
    ...(isInstalled && { kind: 'capacity' as const }),
  };
}

/** 外资企业和国内企业: the first of a list may have been taken for the owner of the rest. */
function wholeList(page: Page, phrase: NounPhrase): NounPhrase {
  const { subject } = phrase;
  const joined = subject?.end === phrase.start && /^[和及与、]/.test(page.folded.charAt(phrase.start));
  return joined ? { ...phrase, start: subject.start, subject: null } : phrase;
}

/** 出口端，稀土4.4万吨: a sentence may open with what its figures measure, before the first of them. */
function topicOfSentence({ page, sentence, figure: { draft, phrase } }: Place): DraftIndicator | null {
  if (draft.kind !== 'level') return null;
  const end = page.folded.slice(sentence.start, phrase.start).search(/[,:]/);
  if (end < 0 || end > longestTopic) return null;
  const opening = { start: sentence.start, end: sentence.start + end };
  if (within(page.quantities, opening.start, opening.end).some(({ unit }) => unit !== null)) return null;
  const term = within(page.terms, opening.start, opening.end).at(-1);
  if (
    !term ||
    !/^(?:端|方面|上|中|里|看|来看|计|而言|来说|论)?$/.test(page.folded.slice(term.end, opening.end))
  )
    return null;
  return { start: term.start, end: term.end, text: textOf(page, term), term: term.entry };
}

const longestTopic = 12;

/** 机械设备进口, of its members: 进口; the good is that of its own figure. */
function headOf(page: Page, indicator: DraftIndicator): DraftIndicator {
  const head = within(page.terms, indicator.start, indicator.end).findLast(
    ({ entry }) => entry === indicator.term,
  );
  return head ? { ...indicator, start: head.start, end: head.end, text: textOf(page, head) } : indicator;
}

/** 货运航班, of 航班: a kind of what is measured is measured itself. */
const isKindOf = (page: Page, { start, end }: Span, { text }: DraftIndicator): boolean =>
  page.folded.slice(start, end).endsWith(foldForMatch(text).slice(-2));

/** 年增率 is said of something; of whom it is said next it says nothing. */
function isMeasure({ term, text }: DraftIndicator): boolean {
  const words = foldForMatch(text);
  return !relative().test(words) && (term !== null || measureEnd().test(words));
}
