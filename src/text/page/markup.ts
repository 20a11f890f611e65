import { type Problem, type Repair } from '../../model';
import { layOut } from './html/layout';
import { tokensOf } from './html/tokens';
import { articleOf, isPage } from './page';
import { type Findings, nothingFound, type Stage } from '../chain/stage';

/**
 * Tags, comments, scripts and character references: gone, with the layout that they told of kept as blocks.
 * Of a whole page only the article is left, as Readability finds it.
 */
export const markup: Stage = { name: 'markup', find };

function find(text: string): Findings {
  if (!/<[/!?a-z]/i.test(text)) return nothingFound;
  const tokens = tokensOf(text);
  if (tokens.every((token) => token.kind === 'text')) return nothingFound;
  const page = isPage(text) ? articleOf(text, tokens) : null;
  const { writer, blocks } = layOut(text, tokens, (token) => page?.keep.has(token) ?? true);
  const repairs = writer.edits.map((edit): Repair => {
    const before = text.slice(edit.start, edit.end);
    const isText = page !== null && /[\u3400-\u9fff]/.test(before.replace(/<[^>]*>/g, ''));
    const [kind, proof] = isText
      ? (['boilerplate', 'Readability finds the article elsewhere on the page'] as const)
      : (['markup', 'markup of a page'] as const);
    return {
      kind,
      outcome: 'repaired',
      span: { start: edit.start, end: edit.end },
      before,
      after: edit.text,
      proof,
    };
  });
  return { edits: writer.edits, repairs, problems: problemsOf(tokens), blocks, ...(page ?? {}) };
}

function problemsOf(tokens: ReturnType<typeof tokensOf>): Problem[] {
  const unclosed = tokens.find((token) => token.kind === 'dropped' && token.why === 'unclosed');
  if (unclosed === undefined) return [];
  const span = { start: unclosed.start, end: unclosed.end };
  return [{ code: 'UNCLOSED_MARKUP', message: 'A tag or comment of the page never ends.', span }];
}
