import { type Named, type Page, startingAt } from '../../page';
import { type DraftSubject } from '../draft';
import { type Place } from '../figure';
import { type NounPhrase } from '../phrase/noun-phrase';
import { owns } from '../phrase/owner-names';
import { ownerEnd, standIn } from '../phrase/phrase-words';
import { textOf } from '../words';
import { type FoundSubject } from './found';
import { ofTwo, referent } from './references';

type Own = NonNullable<NounPhrase['subject']>;

/** The owner in the phrase; what stands behind 占 is the whole, not the owner. */
function ownSubject({ page, figure }: Place): Own | null {
  const own = figure.phrase.subject;
  if (!own || figure.draft.kind !== 'share') return own;
  if (/占(?!地|用|比)/.test(page.folded.slice(own.start, own.end))) return null;
  const { region } = figure.draft;
  const whole = page.folded.slice(region.start, own.end).search(/占(?!地|用)/);
  return whole >= 0 && region.start + whole <= own.start + 1 ? null : own;
}

/** What shows that the words are an owner: a name, their last word, or only where they stand. */
const ownerBy = ({ named, text }: DraftSubject): string =>
  named ? 'owner by name' : ownerEnd().test(text) ? 'owner by its last word' : 'owner by its place';

/** The name before the indicator; 该集团 and the like are taken for the name that they stand for. */
export function owner(at: Place): FoundSubject | null {
  const own = ownSubject(at);
  if (!own) return null;
  const { page } = at;
  const written = own.named?.start === own.start ? own.named.text : textOf(page, own);
  const stands = standIn().exec(page.folded.slice(own.start, own.end + 1));
  const whole = stands?.[0].length === own.end - own.start;
  const pair = ofTwo(page, page.folded.slice(own.start, own.end), own.start);
  const meant = pair
    ? standsFor(own, pair)
    : whole && own.named?.start !== own.start
      ? meantBy(page, own, at)
      : null;
  const value = meant ?? { ...own, text: written };
  const signs = [ownerBy(value), ...(stands || textOf(page, own) !== written ? ['stands for another'] : [])];
  if (value.named && /^[该此这]/.test(page.folded.slice(own.start, own.end))) signs.push('pointed at');
  if (/[对向给为往]/.test(page.folded.charAt(own.start - 1))) signs.push('owner behind 对');
  return { value, rule: 'before the indicator', words: own, signs };
}

/** 渣打升4%, 机械业年增16%: the name is what is measured and who it is about. */
export function itself({ page, figure }: Place): FoundSubject | null {
  const { indicator } = figure.draft;
  if (!indicator || indicator.term || figure.draft.implied.has('indicator')) return null;
  const named = startingAt(page.names, indicator.start);
  if (!named || named.end !== indicator.end || !owns(named)) return null;
  return { value: { ...named, text: named.text, named }, rule: 'the name itself', words: named };
}

function meantBy(page: Page, own: Own, { before, frame }: Place): DraftSubject | null {
  const current = before?.draft.subject ?? frame.subject;
  const named = referent(page, page.folded.slice(own.start, own.end), own.start, current);
  return named && standsFor(own, named);
}

const standsFor = ({ start, end }: Own, named: Named): DraftSubject => ({
  start,
  end,
  text: named.text,
  named,
});
