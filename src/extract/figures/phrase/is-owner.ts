import { type Span } from '../../../model';
import { type Page, startingAt } from '../../page';
import { membersOf } from '../lists/members';
import { owns } from './owner-names';
import { noMember, ownerEnd } from './phrase-words';

const isNamedWhole = (page: Page, span: Span): boolean => {
  const named = startingAt(page.names, span.start);
  return named?.end === span.end && owns(named);
};

const plainName = /^[\u4e00-\u9fffa-z]{2,18}$/;

/** Whether words are names of owners alone, or end like one: 西部地区; 便利商店; 百货业与超级市场. */
export const isOwner = (page: Page, phrase: Span): boolean =>
  phrase.end > phrase.start &&
  (isNamedWhole(page, phrase) || ownersOf(page, phrase).every((span) => isOne(page, span)));

const isOne = (page: Page, span: Span): boolean => {
  const words = page.folded.slice(span.start, span.end);
  return (
    isNamedWhole(page, span) || (plainName.test(words) && ownerEnd().test(words) && !noMember().test(words))
  );
};

const ownersOf = (page: Page, phrase: Span): Span[] =>
  membersOf(page, phrase, page.folded.slice(phrase.start, phrase.end).split('、').length);
