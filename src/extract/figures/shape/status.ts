import { type Span, type Status } from '../../../model';
import { type WrittenQuantity } from '../../../text/quantities';
import { type Page } from '../../page';

const signs: readonly (readonly [Status, RegExp])[] = [
  ['target', /目标|力争|确保|争取|任务/],
  ['forecast', /预计|预期|预测|预估|料将|预料|有望|展望|估计|将达|将增|将超|将突破|料|上修|下修/],
  ['planned', /计划|拟|规划|将投资|将建|将新增|建成后|投产后|达产后/],
  ['under_construction', /在建|正在建设/],
];

const done = /已(?:经)?(?:完成|实现|达|突破|超|累计|建成)|同比|截至/;

/** Whether a figure is so, is meant or is foreseen: by the words of its clause, else by those that open the sentence. */
export function statusOf(page: Page, sentence: Span, clauseStart: number, q: WrittenQuantity): Status {
  const clause = page.folded.slice(clauseStart, Math.min(q.end + 4, sentence.end));
  const own = signs.find(([, words]) => words.test(clause));
  if (own) return own[0];
  const before = page.folded.slice(Math.max(sentence.start, clauseStart - 40), clauseStart);
  const led = signs.find(([, words]) => words.test(before));
  return led && !done.test(clause) && /将/.test(clause) ? led[0] : 'realised';
}
