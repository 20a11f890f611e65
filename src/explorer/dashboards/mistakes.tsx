import { cut, isWord, say } from '../lib/lang';
import { type Mistake } from './ask';

const mistakeWords = ({ code, at, detail, message }: Mistake): string => {
  const key = `mistake_${code}`;
  return isWord(key) ? say(key, { at: at || say('mistake_file'), detail: cut(detail, 200) }) : message;
};

/** Mistakes in dashboard files, each with file and line. */
export const Mistakes = ({ problems }: { problems: readonly Mistake[] }) =>
  problems.length === 0 ? null : (
    <section class="panel">
      <h2>{say('dashboard_problems')}</h2>
      <ul class="plain">
        {problems.slice(0, 50).map((problem, i) => (
          <li key={i}>
            <code>
              {cut(problem.file, 120)}:{problem.line}
            </code>{' '}
            {mistakeWords(problem)}
          </li>
        ))}
      </ul>
    </section>
  );
