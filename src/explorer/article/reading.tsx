import { useMemo, useState } from 'preact/hooks';
import { count, say } from '../lib/lang';
import { go, usePlace } from '../lib/router';
import { entityAddress } from '../parts/entity-link';
import { openStatements } from '../parts/open';
import { type Article } from './ask';
import { Facts, scrollToFact, statementMarks } from './facts';
import { RepairList } from './repairs';
import { TextPanel } from './text-panel';
import { useMentions } from './use-mentions';

/** The text on one side, what was read on the other; a click on either finds its other half. */
export function Reading({ article, source }: { article: Article; source: string }) {
  const { query } = usePlace();
  const [active, setActive] = useState<string | null>(null);
  const entities = useMentions(article);
  const statements = article.statements.nodes;
  const marks = useMemo(
    () => [...statementMarks(article.id, statements), ...entities],
    [statements, entities],
  );
  const fromText = (ids: readonly string[]): void => {
    setActive(ids[0] ?? null);
    scrollToFact(ids[0]);
    openStatements(ids);
  };
  return (
    <div class="article-grid">
      <TextPanel
        source={source}
        marks={marks}
        repairs={article.repairs}
        active={active}
        at={query.has('at') ? Number(query.get('at')) : null}
        onStatement={fromText}
        onEntity={(id) => go(entityAddress(id))}
      />
      <section class="panel facts-side">
        <h2>
          {say('article_facts')} <small class="faint n">{count(article.statements.totalCount)}</small>
        </h2>
        <Facts statements={statements} active={active} onShow={setActive} />
        {article.repairs.length > 0 && <RepairList repairs={article.repairs} />}
      </section>
    </div>
  );
}
