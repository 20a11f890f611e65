import { type Problem, type Repair } from '../model';
import { layOut } from './markup/layout';
import { tokensOf } from './markup/tokens';
import { type Findings, nothingFound, type Stage } from './stage';

/** Tags, comments, scripts and character references: gone, with the layout that they told of kept as blocks. */
export const markup: Stage = { name: 'markup', find };

function find(text: string): Findings {
  if (!/<[/!a-z]/i.test(text)) return nothingFound;
  const tokens = tokensOf(text);
  if (tokens.every((token) => token.kind === 'text')) return nothingFound;
  const { writer, blocks } = layOut(text, tokens, () => true);
  const repairs = writer.edits.map((edit): Repair => {
    const before = text.slice(edit.start, edit.end);
    return {
      kind: 'markup',
      outcome: 'repaired',
      span: edit,
      before,
      after: edit.text,
      proof: 'markup of a page',
    };
  });
  const unclosed = tokens.find((token) => token.kind === 'dropped' && token.why === 'unclosed');
  const problems: Problem[] = unclosed
    ? [
        {
          code: 'UNCLOSED_MARKUP',
          message: 'A tag or comment of the page never ends.',
          span: { start: unclosed.start, end: unclosed.end },
        },
      ]
    : [];
  return { edits: writer.edits, repairs, problems, blocks };
}
