import { type Span } from '../../../../model';
import { type Place } from '../../figure';
import { within } from '../../../spans';
import { counted, type Offer } from '../offer';
import { sceneOf, wholeName } from '../scene';
import { mayBeName } from '../who';
import {
  clausesBetween,
  figuresBetween,
  followsPlace,
  isBeforeOwner,
  saidSubject,
  standsBefore,
} from './beside';

const mostHeads = 5;

/** What the clauses open with that lead up to the number. */
export function clauseHeads(at: Place): Offer[] {
  const { page, sentence, figure } = at;
  const q = figure.draft.quantity;
  const before = sceneOf(page, sentence).heads.filter(
    (head) => head.end <= q.start && !wholeName(page, head) && mayBeName(page, head),
  );
  return before
    .slice(-mostHeads)
    .reverse()
    .map((head) => {
      const clauses = clausesBetween(page, head.end, q.start);
      const signs = [
        counted(['head of the clause', 'head of the clause before', 'head of an earlier clause'], clauses),
        counted(
          ['no figure after the head', 'a figure after the head', 'figures after the head'],
          figuresBetween(page, head.end, q.start),
        ),
        standsBefore(page, 'head', head.end),
      ];
      if (head.clause <= sentence.start) signs.push('head of the sentence');
      if (followsPlace(page, head)) signs.push('head behind a place');
      return {
        value: saidSubject(page, head),
        place: 'words that open a clause',
        words: head,
        implied: false,
        signs,
      };
    });
}

/** 全国, 我省: the whole that the sentence speaks of. */
export function wholesSaid(at: Place): Offer[] {
  const { page, sentence, figure } = at;
  const q = figure.draft.quantity;
  return sceneOf(page, sentence)
    .wholes.filter((w) => w.end <= q.start)
    .reverse()
    .map((words) => {
      const clauses = clausesBetween(page, words.end, q.start);
      const signs = [
        counted(['whole in the clause', 'whole in the clause before', 'whole in an earlier clause'], clauses),
        counted(
          ['no figure after the whole', 'a figure after the whole', 'figures after the whole'],
          figuresBetween(page, words.end, q.start),
        ),
      ];
      if (/[占比较于]/.test(page.folded.charAt(words.start - 1))) signs.push('whole behind 占 or 较');
      else if (ownsIndicator(at, words)) signs.push('whole before the indicator');
      if (clauses === 0 && isBeforeOwner(page, words.end, q.start)) signs.push('whole before an owner');
      return {
        value: saidSubject(page, words),
        place: 'the whole that is spoken of',
        words,
        implied: false,
        signs,
      };
    });
}

/** 全国财政收入, 全国一般公共预算收入: directly before the name of the indicator, or its first words. */
function ownsIndicator({ figure: { draft } }: Place, words: Span): boolean {
  const { indicator } = draft;
  if (!indicator || draft.implied.has('indicator')) return false;
  return words.start === indicator.start || words.end === indicator.start;
}

/** The words of the indicator's name before the part of it that a table knows. */
export function fronts({ page, figure }: Place): Offer[] {
  const { indicator, implied } = figure.draft;
  if (!indicator || implied.has('indicator')) return [];
  const term = within(page.terms, indicator.start, indicator.end).findLast((t) => t.end <= indicator.end);
  const span = term ? { start: indicator.start, end: term.start } : indicator;
  let { end } = span;
  while (end > span.start && /[的之]/.test(page.folded.charAt(end - 1))) end -= 1;
  const length = end - span.start;
  const words = { start: span.start, end };
  if (length < 2 || length > 16 || !mayBeName(page, words)) return [];
  const named = wholeName(page, words);
  const kind =
    named?.type === 'Industry' ? 'trade' : named?.type === 'Commodity' ? 'good' : named ? 'name' : 'words';
  const signs = [
    term ? `${kind} in front of a known name` : `${kind} as the whole name`,
    figure.borrowed ? 'front in an earlier clause' : 'front in the clause',
  ];
  return [
    {
      value: saidSubject(page, words),
      place: 'in front of the indicator',
      words,
      implied: false,
      own: true,
      signs,
    },
  ];
}
