import { type Span, type Status } from '../../../model';
import { type WrittenQuantity } from '../../../text/quantities';
import { type Page } from '../../page';
import { type Found } from '../rules';

const signs: readonly (readonly [Status, RegExp])[] = [
  ['target', /目标|力争|确保|争取|任务/],
  ['forecast', /预计|预期|预测|预估|料将|预料|有望|展望|估计|将达|将增|将超|将突破|料|上修|下修/],
  ['planned', /计划|拟|规划|将投资|将建|将新增|建成后|投产后|达产后/],
  ['under_construction', /在建|正在建设/],
];

const done = /已(?:经)?(?:完成|实现|达|突破|超|累计|建成)|同比|截至/;

/** Whether a figure is so, is meant or is foreseen: by the words of its clause, else by those that open the sentence. */
export function readStatus(
  page: Page,
  sentence: Span,
  clauseStart: number,
  q: WrittenQuantity,
): Found<Status> {
  const clause = page.folded.slice(clauseStart, Math.min(q.end + 4, sentence.end));
  const own = signIn(clause, clauseStart, 'word of the clause');
  if (own) return own;
  const from = Math.max(sentence.start, clauseStart - 40);
  const led = signIn(page.folded.slice(from, clauseStart), from, 'word before the clause');
  return led && !done.test(clause) && /将/.test(clause)
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
