import { type Span } from '../../../../model';
import { type Named, type Page } from '../../../page';
import { type Place } from '../../figure';
import { counted, type Offer } from '../offer';
import { type SaidName, sceneOf } from '../scene';
import { subjectOf } from '../topic';
import { clausesBetween, figuresBetween, isBeforeOwner, standsBefore } from './beside';

/** The names that stand before the number in its sentence, the nearest first. */
export function namesSaid(at: Place): Offer[] {
  const { page, sentence, figure } = at;
  const q = figure.draft.quantity;
  let openers = 0;
  const found: Offer[] = [];
  for (const said of [...sceneOf(page, sentence).names].reverse()) {
    const { named } = said;
    if (named.end > q.start || isCounterpart(at, named)) continue;
    const clauses = clausesBetween(page, named.end, q.start);
    const signs = [
      counted(
        ['name in the clause', 'name one clause before', 'name two clauses before', 'name further before'],
        clauses,
      ),
      counted(
        ['no figure after the name', 'a figure after the name', 'figures after the name'],
        figuresBetween(page, named.end, q.start),
      ),
      counted(['no opener after the name', 'an opener after the name', 'openers after the name'], openers),
      ...signsOf(at, said, clauses),
    ];
    found.push({
      value: subjectOf(named),
      place: 'a name in the sentence',
      words: named,
      implied: false,
      signs,
    });
    if (said.opens) openers += 1;
  }
  return found;
}

/** 对东盟、欧盟出口: whom it is traded with is told, not who trades. */
const isCounterpart = ({ figure, before }: Place, { start, end }: Named): boolean =>
  [figure.phrase, ...(figure.continues && before ? [before.phrase] : [])].some(
    (phrase) => phrase.counterparts.length > 0 && start >= phrase.start && end <= phrase.end,
  );

const behind: ReadonlyMap<string, string> = new Map(
  [
    ['在于', 'behind 在'],
    ['从由自', 'behind 从'],
    ['对向', 'behind 对'],
    ['与同和及、', 'behind 和'],
    ['据按', 'behind 据'],
    ['占比较', 'behind 占 or 较'],
    ['的', 'behind 的'],
  ].flatMap(([chars = '', sign = '']) => [...chars].map((char) => [char, sign] as const)),
);

/** 全省 of 全省金融机构: the name is a part of longer words. */
const isPartOf = ({ start, end }: Span, words: Span | null | undefined): boolean =>
  !!words && start >= words.start && end <= words.end && end - start < words.end - words.start;

function signsOf(
  { page, sentence, figure, before }: Place,
  { named, opens, speaks }: SaidName,
  clauses: number,
): string[] {
  const { start, end } = named;
  const signs = [
    opens
      ? counted(['opens the clause', 'opens the clause before', 'opens an earlier clause'], clauses)
      : counted(['inside the clause', 'inside the clause before', 'inside an earlier clause'], clauses),
    standsBefore(page, 'name', end),
  ];
  if (start - sentence.start < 8) signs.push('name opens the sentence');
  const char = page.folded.slice(Math.max(sentence.start, start - 1), start);
  const sign = behind.get(char);
  if (sign !== undefined) signs.push(sign);
  if (clauses === 0 && named.type === 'Place' && isBeforeOwner(page, end, figure.draft.quantity.start))
    signs.push('place before an owner');
  if (isPartOf(named, before?.draft.subject)) signs.push('in the words of whom the figure before is about');
  if (speaks) signs.push('says it, is not what it is about');
  if (inClosedBracket(page, sentence.start, start, figure.draft.quantity.start)) signs.push('in a bracket');
  const { indicator } = figure.draft;
  if (indicator && start >= indicator.start && end <= indicator.end)
    signs.push('in the name of the indicator');
  const base = figure.versus ?? figure.predicate.base;
  if (base && start >= base.start && end <= base.end) signs.push('is what it is measured against');
  return signs;
}

function inClosedBracket(page: Page, floor: number, at: number, number: number): boolean {
  const open = page.folded.slice(floor, at).lastIndexOf('(');
  if (open < 0 || page.folded.slice(floor + open, at).includes(')')) return false;
  return page.folded.slice(at, number).includes(')');
}
