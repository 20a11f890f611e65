import { type DraftIndicator, note, setIndicator } from '../draft';
import { explain } from '../explain/explain';
import { type Place } from '../figure';
import { firstFound } from '../rules';
import { causedChange } from './caused';
import { after, behind } from './counted';
import { expectedOrEarlier, inEarlierClause, namedEarlier, sameAsBefore } from './borrowed';
import { type FoundIndicator } from './found';
import { actedOn, nameBefore, priceOfName } from './name-before';
import { doerAlone, inBracketOfMember, memberBeside, priceOfGood, rankedBy } from './owners-of-list';
import { reckonedAgain, shareNamed } from './own-word';
import { sameForMember } from './same-for-member';
import { sameForOwner } from './same-for-owner';
import { groupDeed, partOf, sourceGroup } from './share';

/** What stands behind a number, where the words before leave it to that: looked for first. */
const behindNumber = [
  behind.held,
  behind.borne,
  behind.levied,
  behind.doneInWork,
  behind.objectOfVerb,
  expectedOrEarlier,
  behind.deed,
  behind.possession,
  behind.counted,
  groupDeed,
] as const;

/** The name before the number, in this clause, else further off. */
const named = [
  partOf,
  shareNamed,
  reckonedAgain,
  causedChange,
  inBracketOfMember,
  rankedBy,
  doerAlone,
  memberBeside,
  priceOfGood,
  actedOn,
  sameForOwner,
  sameForMember,
  nameBefore,
  after.product,
  inEarlierClause,
  sameAsBefore,
  after.noun,
  priceOfName,
  namedEarlier,
] as const;

/** Reads what a figure measures. */
export function readIndicator(at: Place): void {
  const { figure } = at;
  const first = firstFound<FoundIndicator>(behindNumber, at);
  if (!first && figure.draft.rule === 'share of what follows') figure.group = sourceGroup(at);
  const found = first ?? firstFound<FoundIndicator>(named, at);
  explain(at, 'indicator', found, [...behindNumber, ...named], textOfName);
  if (found) take(at, found);
}

function take({ figure }: Place, found: FoundIndicator): void {
  const { draft } = figure;
  if (found.group) figure.group = found.group;
  if (found.borrowed) figure.borrowed = found.borrowed;
  if (found.qualifier) draft.qualifiers.push(found.qualifier);
  if (found.kind) {
    draft.kind = found.kind;
    note(draft, 'kind', { value: found.kind, rule: found.rule, words: null, implied: true });
  }
  draft.confidence *= found.trust ?? 1;
  setIndicator(draft, found.value, found.implied ?? false);
}

const textOfName = ({ text, term }: DraftIndicator): string =>
  term && term.name !== text ? `${text} (${term.name})` : text;
