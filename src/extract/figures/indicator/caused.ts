import { predicateWords } from '../../../lexicon/cues';
import { type Span } from '../../../model';
import { endingAt, startingAt } from '../../page';
import { within } from '../../spans';
import { type Place, nearBefore } from '../figure';
import { becauseWords } from '../phrase/phrase-words';
import { clauseStart } from '../phrase/clause';
import { nounPhrase } from '../phrase/noun-phrase';
import { textOf } from '../words';
import { type FoundIndicator, phraseIndicator } from './found';

/** 机械产品因订单增加，年增16%: what changes stands before 因, and measures what the figure before did. */
export function causedChange(at: Place): FoundIndicator | null {
  const { page, frame } = at;
  const group = changedBefore(at);
  if (!group) return null;
  const term = within(page.terms, group.start, group.end).findLast((t) => t.end === group.end);
  if (term) {
    const phrase = nounPhrase(page, group.start, group.end);
    return { value: phraseIndicator(page, phrase), rule: 'what changes', words: phrase, borrowed: phrase };
  }
  const value = (nearBefore(at)?.draft ?? frame.open)?.indicator;
  if (!value) return changedAlone(at, group);
  const subject = { ...group, text: textOf(page, group), named: endingAt(page.names, group.end) };
  return {
    value,
    rule: 'as the figure before, of what changes',
    words: group,
    implied: true,
    group: subject,
  };
}

/** 化学品因库存回补，年增4.4%, where nothing was measured before: of what stands before 因 no more is said. */
function changedAlone({ page, frame }: Place, group: Span): FoundIndicator | null {
  if (frame.indicator) return null;
  const value = { ...group, text: textOf(page, group), term: null };
  return { value, rule: 'what changes, alone', words: group };
}

/** The words before 因 or 受 at the head of the clause, or of the one before it. */
function changedBefore({ page, sentence, figure }: Place): Span | null {
  const { draft, phrase, clauseStart: here } = figure;
  const empty = phrase.end <= phrase.start;
  if (draft.kind !== 'change' || (!empty && !/因|受/.test(page.folded.slice(here, phrase.end)))) return null;
  const end = empty ? here - 1 : phrase.end;
  const start = openingOf(page, clauseStart(page.folded, sentence.start, end).start);
  const m = becauseWords().exec(page.folded.slice(start, end));
  if (!m?.[1] || startingAt(page.periods, start)) return null;
  return { start, end: start + m[1].length };
}

/** Behind marks and conjunctions. */
function openingOf(page: Place['page'], from: number): number {
  let at = from;
  for (let turn = 0; turn < 6; turn += 1) {
    const lead = predicateWords('lead').at(page.folded, at);
    if (/[\s"“”]/.test(page.folded.charAt(at))) at += 1;
    else if (lead && lead.end - lead.start > 1) at = lead.end;
    else break;
  }
  return at;
}
