import { type Span, type Status } from '../../../model';
import { type WrittenQuantity } from '../../../text/quantities';
import { type Page } from '../../page';
import { type Draft, note } from '../draft';
import { type Found } from '../found';

const signs: readonly (readonly [Status, RegExp])[] = [
  ['target', /目标|力争|确保|争取|任务/],
  ['forecast', /上看|可望|预计|预期|预测|预估|料将|预料|有望|展望|估计|将达|将增|将超|将突破|料|上修|下修/],
  ['planned', /计划|拟|规划|将投资|将建|将新增|建成后|投产后|达产后/],
  ['under_construction', /在建|正在建设/],
];

const done = /已(?:经)?(?:完成|实现|达|突破|超|累计|建成)|同比|截至/;

/** 预计净利润1亿元，比上年增长5%: of a change only these say that it is done; what it is measured against does not. */
const deed = /已(?:经)?(?:完成|实现|达|突破|超|累计|建成)|截至|目前|此前|前次|上次/;

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
  const from = Math.max(sentence.start, clauseStart - 60);
  const before = page.folded.slice(from, clauseStart);
  const led = signIn(before, from, 'word before the clause');
  const said = /(?:预计|预期|预估|预测|估计|料)[,:]?$/.test(before.trim());
  const goes = /将|^[^\d]{0,3}(?:实现|可)/.test(clause);
  return led && !done.test(clause) && (goes || said)
    ? led
    : { value: 'realised', rule: 'no word of plan or forecast', words: null, implied: true };
}

function signIn(text: string, at: number, rule: string): Found<Status> | null {
  for (const [value, words] of signs) {
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
    if (draft.status !== 'realised') return;
    if (before && ahead.has(before.status) && goesOn(page, before, draft))
      setStatus(draft, before.status, 'as the figure before, along the sentence');
    else if (future && draft.kind !== 'capacity')
      setStatus(draft, 'forecast', 'its period is after the publication');
  });
}

function setStatus(draft: Draft, status: Status, rule: string): void {
  draft.status = status;
  note(draft, 'status', { value: status, rule, words: null, implied: true });
}

const goesOn = (page: Page, before: Draft, draft: Draft): boolean => {
  const between = page.folded.slice(before.quantity.end, draft.quantity.start);
  const samePeriod =
    before.period === null || draft.period === null || before.period.text === draft.period.text;
  return (
    samePeriod &&
    !/[。!?\n]/.test(between) &&
    (draft.kind === 'change'
      ? !deed.test(between)
      : !done.test(between) && !/去年|上年|目前|此前|优于|低于|高于|比/.test(between))
  );
};
