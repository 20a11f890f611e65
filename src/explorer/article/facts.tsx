import { say } from '../lib/lang';
import { type Mark } from '../lib/segments';
import { type Statement } from '../lib/types';
import { Empty } from '../parts/states';
import { StatementLine } from '../parts/statement-line';

/** Where in an article its statements stand. */
export const statementMarks = (article: string, statements: readonly Statement[]): readonly Mark[] =>
  statements.flatMap(({ id, evidence }) =>
    evidence
      .filter((one) => one.article === null || one.article.id === article)
      .map(({ start, end }): Mark => ({ kind: 'statement', id, start, end })),
  );

/** Brings the fact that was read from a marked place into sight. */
export const scrollToFact = (id: string | undefined): void =>
  document.getElementById(`fact-${id}`)?.scrollIntoView({ block: 'nearest' });

interface Props {
  readonly statements: readonly Statement[];
  readonly active: string | null;
  readonly onShow: (id: string) => void;
  /** The statements are in the graph, so that their evidence can be opened. */
  readonly stored?: boolean;
}

/** What was read from a text; a click on a fact finds its place. */
export const Facts = ({ statements, active, onShow, stored = true }: Props) =>
  statements.length === 0 ? (
    <Empty title={say('article_no_facts')} />
  ) : (
    <ul class="lines">
      {statements.map((statement) => (
        <li
          key={statement.id}
          id={`fact-${statement.id}`}
          class={statement.id === active ? 'active' : ''}
          onClick={() => onShow(statement.id)}
          onFocusCapture={() => onShow(statement.id)}
        >
          <StatementLine
            statement={statement}
            unsigned
            {...(stored ? {} : { onOpen: () => onShow(statement.id) })}
          />
        </li>
      ))}
    </ul>
  );
