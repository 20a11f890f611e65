import { predicateWords } from '../../../lexicon/cues';
import { type EntityType, type Span } from '../../../model';
import { type Named, type Page, startingAt, within } from '../../page';
import { type DraftSubject } from '../draft';
import { clauseStart } from '../phrase/clause';
import { takesPlace } from '../phrase/phrase-words';

const mayBeTopic: ReadonlySet<EntityType> = new Set([
  'Organization',
  'Facility',
  'Project',
  'Place',
  'GovernmentBody',
]);

const speaks =
  /^(?:[^,。]{0,12})(?:公布|发布|表示|介绍|称|指出|显示|统计|数据|认为|宣布|透露|预测|披露|通报|资料|说|记者|调查|分析)/;

export const subjectOf = (named: Named): DraftSubject => ({
  start: named.start,
  end: named.end,
  text: named.text,
  named,
});

const holds = (outer: Named, n: Named): boolean =>
  outer !== n && outer.start <= n.start && n.end <= outer.end && outer.end - outer.start > n.end - n.start;

const longestName = 60;

/** Whether a longer name holds this one, in names sorted by their start, the longer first; a name is not longer than `longestName`. */
function isHeld(all: readonly Named[], n: Named, at: number): boolean {
  for (let i = at - 1; i >= 0; i -= 1) {
    const outer = all[i];
    if (!outer || outer.start < n.start - longestName) return false;
    if (holds(outer, n)) return true;
  }
  return false;
}

/** The name that a sentence or a clause of it opens with: what the sentence is about. */
export function topicOf(page: Page, sentence: Span, at: number): DraftSubject | null {
  const all = within(page.names, sentence.start, at);
  const about = all.find(
    (n, i) =>
      n.end <= at &&
      mayBeTopic.has(n.type) &&
      !isHeld(all, n, i) &&
      opens(page, sentence, n) &&
      !isSpeaker(page, n) &&
      !isWhere(page, n),
  );
  return about ? subjectOf(about) : null;
}

/** 据海关统计, 统计局公布: who says it, not who it is about. */
export function isSpeaker(page: Page, named: Named): boolean {
  if (/[依据按]$/.test(page.folded.slice(Math.max(0, named.start - 1), named.start))) return true;
  const person = within(page.names, named.end, named.end + 8).some((n) => n.type === 'Person');
  return (
    person || (named.type === 'GovernmentBody' && speaks.test(page.folded.slice(named.end, named.end + 18)))
  );
}

/** 在安庆经开区投资建设: where it is done, not who does it. */
const isWhere = (page: Page, { start, end }: Named): boolean =>
  /[在于]$/.test(page.folded.slice(start - 1, start)) && takesPlace().test(page.folded.slice(end, end + 6));

/** No more words than these stand before the name that a clause opens with. */
const longestOpening = 200;

/** Nothing but time, conjunctions and verbs stands between the clause's beginning and the name. */
export function opens(page: Page, sentence: Span, named: Named): boolean {
  const floor = Math.max(sentence.start, named.start - longestOpening);
  let p = clauseStart(page.folded, floor, named.start).start;
  while (p < named.start) {
    const when = startingAt(page.periods, p);
    const lead = predicateWords('lead').at(page.folded, p, named.start);
    if (when && when.end <= named.start) p = when.end;
    else if (lead) p = lead.end;
    else if (/[^\u4e00-\u9fffa-z0-9]/.test(page.folded.charAt(p))) p += 1;
    else return false;
  }
  return true;
}
