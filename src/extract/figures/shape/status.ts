import { type Span, type Status } from '../../../model';
import { type WrittenQuantity } from '../../../text/quantities';
import { once } from '../../../lexicon/load';
import { anyOf } from '../../../lexicon/word-lists';
import { matchesOf } from '../../../text/matches';
import { type Page } from '../../page';
import { type Draft, note } from '../draft';
import { type Found } from '../found';
import { readyWords } from '../phrase/phrase-words';

const words = (...kinds: readonly string[]): string => anyOf('statuses.yaml', ...kinds);

const signs = once(() =>
  (['target', 'forecast', 'planned', 'under_construction'] as const).map(
    (status) => [status, new RegExp(words(status))] as const,
  ),
);

const anySign = once(() => new RegExp(words('target', 'forecast', 'planned', 'under_construction')));

const done = once(() => new RegExp(words('done')));

/** 预计净利润1亿元，比上年增长5%: of a change only these say that it is done; what it is measured against does not. */
const deed = once(() => new RegExp(words('deed')));

/** 第四季展望：营收…: the heading before a colon belongs to the clause. */
function headed(page: Page, sentence: Span, clauseStart: number): number {
  if (page.folded.charAt(clauseStart - 1) !== ':') return clauseStart;
  const before = page.folded.slice(Math.max(sentence.start, clauseStart - 20), clauseStart - 1);
  const heading = /[^,。;:!?\n]*$/.exec(before)?.[0].length ?? 0;
  return clauseStart - 1 - heading;
}

/** Whether a figure is so, is meant or is foreseen: by the words of its clause, else by those that open the sentence. */
export function readStatus(
  page: Page,
  sentence: Span,
  clauseStart: number,
  q: WrittenQuantity,
): Found<Status> {
  const opening = headed(page, sentence, clauseStart);
  const clause = page.folded.slice(opening, Math.min(q.end + 4, sentence.end));
  const own = signIn(clause, opening, 'word of the clause');
  if (own) return own;
  const named = goalBehind(page, sentence, q);
  if (named) return named;
  const ready = onceReady(page, sentence, clauseStart, q);
  if (ready) return ready;
  const from = Math.max(sentence.start, clauseStart - 60);
  const before = page.folded.slice(from, clauseStart);
  const led = signIn(before, from, 'word before the clause');
  const said = /(?:预计|预期|预估|预测|估计|料|设定|定下|提出|要求|明确)[,:]?$/.test(before.trim());
  const goes = /将|^[^\d]{0,3}(?:实现|可)/.test(clause);
  return led && !done().test(clause) && (goes || said)
    ? led
    : { value: 'realised', rule: 'no word of plan or forecast', words: null, implied: true };
}

/** 喊出营收320亿、净利7亿的经营目标: what so much is stands behind it. */
function goalBehind(page: Page, sentence: Span, q: WrittenQuantity): Found<Status> | null {
  const behind = page.folded.slice(q.end, Math.min(sentence.end, q.end + longestBehind));
  const found = goal().exec(behind);
  if (!found) return null;
  const words = { start: q.end, end: q.end + found[0].length };
  return { value: 'target', rule: 'goal behind the number', words };
}

const goal = once(
  () => new RegExp(`^[^,。;:!?\\n]*的[\\u4e00-\\u9fff]{0,6}${words('goal')}(?=[,。;!?\\n]|$)`),
);
const longestBehind = 60;

/** 项目建成后，年产…，年利税…: what is said of a work that is ready one day is planned, unless it is said to be so. */
function onceReady(page: Page, sentence: Span, clause: number, q: WrittenQuantity): Found<Status> | null {
  const from = Math.max(sentence.start, clause - longestAhead);
  const before = page.folded.slice(from, q.start);
  const found = matchesOf(readyWords(), before).at(-1);
  if (!found) return null;
  const rest = before.slice(found.index);
  if (done().test(rest) || /[。!?;\n]/.test(rest)) return null;
  const start = from + found.index;
  return {
    value: 'planned',
    rule: 'once it is ready',
    words: { start, end: start + found[0].length },
    implied: true,
  };
}

const longestAhead = 80;

function signIn(text: string, at: number, rule: string): Found<Status> | null {
  if (!anySign().test(text)) return null;
  for (const [value, words] of signs()) {
    const m = words.exec(text);
    if (m) return { value, rule, words: { start: at + m.index, end: at + m.index + m[0].length } };
  }
  return null;
}

const ahead: ReadonlySet<Status> = new Set(['target', 'forecast', 'planned']);

/** What is foreseen or meant stays so along its sentence, until words say that something is done or other times are spoken of. */
export function carryStatus(page: Page, drafts: readonly Draft[], open: Draft | null): void {
  drafts.forEach((draft, i) => {
    const before = i === 0 ? open : drafts[i - 1];
    const { period } = draft;
    const future = period !== null && page.publishedOn !== null && period.start > page.publishedOn;
    if (draft.status !== 'realised' && !draft.implied.has('status')) return;
    if (before && ahead.has(before.status) && goesOn(page, before, draft))
      setStatus(draft, before.status, 'as the figure before, along the sentence');
    else if (future && draft.status === 'realised' && draft.kind !== 'capacity')
      setStatus(draft, 'forecast', 'its period is after the publication');
  });
}

function setStatus(draft: Draft, status: Status, rule: string): void {
  draft.status = status;
  note(draft, 'status', { value: status, rule, words: null, implied: true });
}

const isAhead = ({ publishedOn }: Page, { period }: Draft): boolean =>
  period !== null && publishedOn !== null && period.end > publishedOn;

const goesOn = (page: Page, before: Draft, draft: Draft): boolean => {
  const between = page.folded.slice(before.quantity.end, draft.quantity.start);
  // 预计2024—2026年净利润分别为…，每股收益分别为…: each of what is foreseen has a time of its own.
  const both = isAhead(page, before) && isAhead(page, draft);
  const samePeriod =
    both || before.period === null || draft.period === null || before.period.text === draft.period.text;
  return (
    samePeriod &&
    !/[。!?\n]/.test(between) &&
    (draft.kind === 'change'
      ? !deed().test(between)
      : !done().test(between) && !/去年|上年|目前|此前|优于|低于|高于|比/.test(between))
  );
};
