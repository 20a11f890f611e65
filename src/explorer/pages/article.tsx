import { useMemo, useState } from 'preact/hooks';
import { entityFields, pageFields, statementFields } from '../lib/fragments';
import { cut, say, sayCode, titleOf } from '../lib/lang';
import { go, usePlace } from '../lib/router';
import { type Mark } from '../lib/segments';
import { type ArticleCard, type Connection, type EntityCard, type Statement } from '../lib/types';
import { useQuery } from '../lib/use-query';
import { Behind } from '../parts/behind';
import { entityAddress } from '../parts/entity-link';
import { HandIn } from '../parts/hand-in';
import { MarkedText, type Repair } from '../parts/marked-text';
import { openStatements } from '../parts/open';
import { Quote, webAddress } from '../parts/quote';
import { Asked, Empty } from '../parts/states';
import { StatementLine } from '../parts/statement-line';

const articleQuery = `query Article($id: ID!, $first: Int!) {
  article(id: $id) {
    id title publisher publishedOn url sha256 text source
    repairs { kind outcome start end before after proof candidates }
    statements(first: $first) { ${pageFields} nodes { ${statementFields} } }
  }
}`;

interface Article extends ArticleCard {
  readonly url: string | null;
  readonly sha256: string | null;
  readonly text: string | null;
  readonly source: string | null;
  readonly repairs: readonly Repair[];
  readonly statements: Connection<Statement>;
}

const statementsShown = 500;

const entitiesOf = (statement: Statement): readonly EntityCard[] =>
  statement.__typename === 'Observation'
    ? [statement.subject, ...statement.of, ...statement.with]
    : [statement.from, statement.to];

// Each is one look-up; more would be more than one question may cost.
const mentionedAtMost = 60;

const mentionsQuery = (n: number): string =>
  `query Mentions(${Array.from({ length: n }, (_, i) => `$e${i}: String!`).join(', ')}) {
${Array.from({ length: n }, (_, i) => `e${i}: entity(name: $e${i}) { ${entityFields} mentions(first: 100) { nodes { start end article { id } } } }`).join('\n')}
}`;

type Mentioned = EntityCard & {
  readonly mentions: {
    readonly nodes: readonly {
      readonly start: number;
      readonly end: number;
      readonly article: { readonly id: string } | null;
    }[];
  };
};

/** Where the article names the things its statements are about. */
function useMentions(article: Article, wanted: boolean): readonly Mark[] {
  const ids = [...new Set(article.statements.nodes.flatMap(entitiesOf).map(({ id }) => id))].slice(
    0,
    mentionedAtMost,
  );
  const answer = useQuery<Record<string, Mentioned | null>>(
    mentionsQuery(ids.length),
    wanted && ids.length > 0 ? Object.fromEntries(ids.map((id, i) => [`e${i}`, id])) : null,
    { partial: true },
  );
  return useMemo(
    () =>
      answer.state !== 'ready'
        ? []
        : Object.values(answer.data).flatMap((entity) =>
            (entity?.mentions.nodes ?? [])
              .filter((mention) => mention.article?.id === article.id)
              .map(({ start, end }): Mark => ({ kind: 'entity', id: entity?.id ?? '', start, end })),
          ),
    [answer.state === 'ready' ? answer.data : null],
  );
}

export const statementMarks = (article: string, statements: readonly Statement[]): readonly Mark[] =>
  statements.flatMap(({ id, evidence }) =>
    evidence
      .filter((one) => one.article === null || one.article.id === article)
      .map(({ start, end }): Mark => ({ kind: 'statement', id, start, end })),
  );

export const Legend = () => (
  <span class="legend">
    <i class="legend-mark has-statement">{say('legend_statement')}</i>
    <i class="legend-mark has-entity">{say('legend_entity')}</i>
    <i class="legend-mark repair">{say('legend_repair')}</i>
  </span>
);

export const RepairList = ({ repairs }: { repairs: readonly Repair[] }) => (
  <details class="panel">
    <summary>{say('repairs_n', { n: repairs.length })}</summary>
    <ul class="plain repairs">
      {repairs.slice(0, 300).map((repair, i) => (
        <li key={i}>
          <span class="tag">{sayCode('kind', repair.kind)}</span> <del>{cut(repair.before, 60)}</del> →{' '}
          <ins>{repair.after === '' ? `(${say('repair_removed')})` : cut(repair.after, 60)}</ins>
          <div class="faint">
            {sayCode('outcome', repair.outcome)} · {repair.proof}
            {repair.candidates.length > 0 && ` · ${repair.candidates.slice(0, 5).join(' / ')}`}
          </div>
        </li>
      ))}
    </ul>
  </details>
);

// More of them than this would hide the text; they are one click away.
const repairsShownAtOnce = 20;

interface ReadingProps {
  readonly article: Article;
  readonly source: string;
}

/** The text on one side, what was read on the other; a click on either finds its other half. */
function Reading({ article, source }: ReadingProps) {
  const { query } = usePlace();
  const [showRepairs, setShowRepairs] = useState(article.repairs.length <= repairsShownAtOnce);
  const [active, setActive] = useState<string | null>(null);
  const entities = useMentions(article, true);
  const statements = article.statements.nodes;
  const marks = useMemo(
    () => [...statementMarks(article.id, statements), ...entities],
    [statements, entities],
  );
  const at = query.has('at') ? Number(query.get('at')) : null;
  const fromText = (ids: readonly string[]): void => {
    setActive(ids[0] ?? null);
    document.getElementById(`fact-${ids[0]}`)?.scrollIntoView({ block: 'nearest' });
    openStatements(ids);
  };
  return (
    <div class="article-grid">
      <section class="panel">
        <div class="row toolbar">
          <Legend />
          <label class="check">
            <input
              type="checkbox"
              checked={showRepairs}
              onChange={(event) => setShowRepairs(event.currentTarget.checked)}
            />
            {say('show_repairs')}
          </label>
        </div>
        <MarkedText
          source={source}
          marks={marks}
          repairs={article.repairs}
          showRepairs={showRepairs}
          active={active}
          at={at}
          onStatement={fromText}
          onEntity={(id) => go(entityAddress(id))}
        />
      </section>
      <section class="panel facts-side">
        <h2>
          {say('article_facts')} <small class="faint">{article.statements.totalCount}</small>
        </h2>
        <Facts statements={statements} active={active} onShow={setActive} />
        {article.repairs.length > 0 && <RepairList repairs={article.repairs} />}
      </section>
    </div>
  );
}

interface FactsProps {
  readonly statements: readonly Statement[];
  readonly active: string | null;
  readonly onShow: (id: string) => void;
  /** The statements are in the graph, so that their evidence can be opened. */
  readonly stored?: boolean;
}

export const Facts = ({ statements, active, onShow, stored = true }: FactsProps) =>
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

/** Where the text is not stored: what is quoted from it, in order. */
const Quotations = ({ article, onSource }: { article: Article; onSource: (text: string) => void }) => (
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

const titleLength = 40;

/** What stands for a title where there is neither one nor an address: how the text begins. */
const firstWords = ({ id, text }: Article): string | null =>
  text === null || /^https?:/.test(id) ? null : cut(text.trim().split('\n')[0] ?? '', titleLength) || null;

function Shown({ article }: { article: Article }) {
  const [handed, setHanded] = useState<string | null>(null);
  const source = article.source ?? handed;
  const url = webAddress(article.url);
  return (
    <>
      <header class="entity-head">
        <h1>{titleOf({ ...article, title: article.title ?? firstWords(article) })}</h1>
        <p class="faint">
          {[article.publisher, article.publishedOn, say('statements_n', { n: article.statements.totalCount })]
            .filter(Boolean)
            .join(' · ')}{' '}
          {url && (
            <a href={url} target="_blank" rel="noopener noreferrer">
              {say('original')}
            </a>
          )}
        </p>
      </header>
      {source === null ? (
        <Quotations article={article} onSource={setHanded} />
      ) : (
        <>
          {handed !== null && <p class="note good">{say('article_checked')}</p>}
          <Reading article={article} source={source} />
        </>
      )}
      {article.statements.totalCount > article.statements.nodes.length && (
        <p class="note warn">{say('truncated')}</p>
      )}
    </>
  );
}

export function ArticlePage({ id }: { id: string }) {
  const variables = { id, first: statementsShown };
  const answer = useQuery<{ article: Article }>(articleQuery, variables);
  return (
    <div class="page">
      <Asked answer={answer}>{({ article }) => <Shown article={article} />}</Asked>
      <Behind query={articleQuery} variables={variables} />
    </div>
  );
}
