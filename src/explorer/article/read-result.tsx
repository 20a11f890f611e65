import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { say } from '../lib/lang';
import { type Mark } from '../lib/segments';
import { EntityLink } from '../parts/entity-link';
import { problemWords } from '../parts/read-words';
import { Empty } from '../parts/states';
import { Facts, scrollToFact, statementMarks } from './facts';
import { type Pasted, type Read } from './read';
import { RepairList } from './repairs';
import { StoreForm } from './store-form';
import { TextPanel } from './text-panel';

const problemsShown = 10;
const entitiesShown = 60;

/** What was read from a pasted text, beside it, and the way to store it. */
export function ReadResult({ pasted, read }: { pasted: Pasted; read: Read }) {
  const [active, setActive] = useState<string | null>(null);
  const { article, statements, mentions, problems, entities } = read;
  const source = article.source ?? pasted.text;
  const marks = useMemo((): readonly Mark[] => {
    const named = mentions.map(({ start, end, text }): Mark => ({ kind: 'entity', id: text, start, end }));
    return [...statementMarks(article.id, statements), ...named];
  }, [read]);
  const top = useRef<HTMLHeadingElement>(null);
  useEffect(() => top.current?.scrollIntoView(), [read]);
  const show = (ids: readonly string[]): void => {
    setActive(ids[0] ?? null);
    scrollToFact(ids[0]);
  };
  return (
    <>
      <h2 ref={top}>{say('read_result', { n: statements.length })}</h2>
      {problems.slice(0, problemsShown).map((problem, i) => (
        <p key={i} class="note warn">
          {problemWords(problem, source)}
        </p>
      ))}
      {statements.length === 0 && <Empty title={say('read_none')} />}
      <div class="article-grid">
        <TextPanel
          source={source}
          marks={marks}
          repairs={article.repairs}
          active={active}
          onStatement={show}
          onEntity={() => undefined}
        />
        <section class="panel facts-side">
          <h2>{say('article_facts')}</h2>
          <Facts statements={statements} active={active} onShow={setActive} stored={false} />
          {entities.length > 0 && (
            <>
              <h3>{say('entities')}</h3>
              <p>
                {entities.slice(0, entitiesShown).map((entity) => (
                  <span key={entity.id} class="chip">
                    <EntityLink entity={entity} />
                  </span>
                ))}
              </p>
            </>
          )}
          {article.repairs.length > 0 && <RepairList repairs={article.repairs} />}
        </section>
      </div>
      <StoreForm pasted={pasted} />
    </>
  );
}
