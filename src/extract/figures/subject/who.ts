import { type Page } from '../../page';
import { within } from '../../spans';
import { type Span } from '../../../model';
import { type DraftSubject } from '../draft';
import { noOwner, ownerEnd, workEnd } from '../phrase/phrase-words';
import { counted } from './offer';
import { isWhole } from './scene';
import { isDepartment, isPress } from './topic';

/** 扣除食品和能源, 这标志着: words that no name begins with. */
export const mayBeName = (page: Page, { start, end }: Span): boolean =>
  !noOwner().test(page.folded.slice(start, end));

/** What he is: the type of his name, or 全国 and the like, or words that no table knows. */
export const kindOf = (page: Page, { named, start, end }: DraftSubject): string =>
  named?.type ?? (isWhole(page.folded.slice(start, end)) ? 'the whole' : 'unlisted');

/** What speaks for or against him wherever he stands. */
export function signsOf(page: Page, value: DraftSubject, kind: string): string[] {
  const { named } = value;
  if (named)
    return [
      oftenSaid(page, named.key),
      ...(named.type === 'Organization' && !mayBeName(page, value) ? ['begins as no name does'] : []),
      ...(isDepartment(named) ? ['department'] : []),
      ...(isPress(page, named) ? ['press'] : []),
    ];
  return kind === 'unlisted' ? signsOfWords(page, value) : [];
}

function signsOfWords(page: Page, { start, end }: DraftSubject): string[] {
  const text = page.folded.slice(start, end);
  const signs = [
    counted(
      ['one character', 'two characters', 'three or four characters', 'up to eight characters', 'long'],
      lengthStep(text.length),
    ),
  ];
  if (!mayBeName(page, { start, end })) signs.push('begins as no name does');
  if (ownerEnd().test(text)) signs.push('ends as an owner');
  if (workEnd().test(text)) signs.push('ends as a work');
  if (/\d/.test(text)) signs.push('holds a number');
  if (within(page.terms, start, end).some((t) => t.end <= end)) signs.push('holds an indicator');
  if (within(page.names, start, end).some((n) => n.type === 'Organization' && n.end < end))
    signs.push('holds the name of a company');
  return signs;
}

const lengthStep = (length: number): number =>
  length <= 1 ? 0 : length <= 2 ? 1 : length <= 4 ? 2 : length <= 8 ? 3 : 4;

const tallies = new WeakMap<Page, ReadonlyMap<string, number>>();

function tallyOf(page: Page): ReadonlyMap<string, number> {
  const known = tallies.get(page);
  if (known) return known;
  const tally = new Map<string, number>();
  for (const { key } of page.names) tally.set(key, (tally.get(key) ?? 0) + 1);
  tallies.set(page, tally);
  return tally;
}

function oftenSaid(page: Page, key: string): string {
  const times = tallyOf(page).get(key) ?? 0;
  return times >= 5
    ? 'said often'
    : counted(['said once', 'said once', 'said twice', 'said three times or four'], times);
}
