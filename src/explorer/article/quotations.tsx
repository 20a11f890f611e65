import { say } from '../lib/lang';
import { HandIn } from '../parts/hand-in';
import { Quote } from '../parts/quote';
import { Empty } from '../parts/states';
import { StatementLine } from '../parts/statement-line';
import { type Article } from './ask';

/** Where the text is not stored: what is quoted from it, in order, and a place for the file. */
export const Quotations = ({ article, onSource }: { article: Article; onSource: (text: string) => void }) => (
  <>
    <HandIn sha256={article.sha256} onText={onSource} />
    <p class="note">{say('article_no_text')}</p>
    <ol class="panel quotations">
      {article.statements.nodes.map((statement) => (
        <li key={statement.id}>
          <StatementLine statement={statement} unsigned />
          {statement.evidence
            .filter((one) => one.article?.id === article.id)
            .map((evidence, i) => (
              <Quote key={i} evidence={evidence} bare />
            ))}
        </li>
      ))}
    </ol>
    {article.statements.nodes.length === 0 && <Empty title={say('article_no_facts')} />}
  </>
);
