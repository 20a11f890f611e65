import { once } from '../../../lexicon/load';
import { anyOf } from '../../../lexicon/word-lists';
import { type Span } from '../../../model';
import { type Page, startingAt } from '../../page';
import { within } from '../../spans';
import { type Place } from '../figure';
import { clauseStart } from '../phrase/clause';
import { textOf } from '../words';
import { type FoundSubject } from './found';
import { nameMayOpenAt } from './topic';

const of = (...kinds: readonly string[]): string => anyOf('subjects.yaml', ...kinds);

/** A word at the head of a clause, and behind it what makes it the one spoken of. */
const topic = once(
  () =>
    new RegExp(
      `^(?!${of('no-topic')})([\\u4e00-\\u9fffa-z0-9]{2,10}?)(?<!${of('no-topic')})${of('topic-end')}(?![此了何先存害到重益否])`,
    ),
);

const nobody = once(() => new RegExp(`${anyOf('openers.yaml', 'nobody')}$`));

const longestTopic = 16;

/** So many clauses back a clause is still about the word at the head of the first. */
const mostClauses = 6;

/** 住宅为销售主力，前10月完成销售面积…; 化学品因需求回升，年增4%: the word that the clause or one before it opens with. */
export function spokenOf({ page, sentence, figure }: Place): FoundSubject | null {
  let end = figure.draft.quantity.start;
  for (let turn = 0; turn < mostClauses && end > sentence.start; turn += 1) {
    const { start } = clauseStart(page.folded, sentence.start, end);
    const words = topicAt(page, nameMayOpenAt(page, start, end), end);
    if (words) {
      const named = startingAt(page.names, words.start);
      const value = { ...words, text: textOf(page, words), named: named?.end === words.end ? named : null };
      return { value, rule: 'the word that the clause opens with', words, implied: true };
    }
    end = start - 1;
  }
  return null;
}

function topicAt(page: Page, start: number, end: number): Span | null {
  const found = topic().exec(page.folded.slice(start, Math.min(end, start + longestTopic)))?.[1];
  if (found === undefined || nobody().test(found)) return null;
  const words = { start, end: start + found.length };
  const measured = within(page.terms, words.start, words.end).length > 0;
  const timed = within(page.periods, words.start, words.end).length > 0;
  return measured || timed ? null : words;
}
