import { useMemo, useState } from 'preact/hooks';
import { ApiFailure, ask } from '../lib/api';
import { entityFields, statementFields } from '../lib/fragments';
import { say } from '../lib/lang';
import { go } from '../lib/router';
import { type Mark } from '../lib/segments';
import { type EntityCard, type Statement } from '../lib/types';
import { EntityLink } from '../parts/entity-link';
import { MarkedText, type Repair } from '../parts/marked-text';
import { articleAddress } from '../parts/quote';
import { Empty, Failure, Loading } from '../parts/states';
import { Facts, Legend, RepairList, statementMarks } from './article';

const readQuery = `query Read($text: String!, $publishedOn: Date, $url: String) {
  readArticle(text: $text, publishedOn: $publishedOn, url: $url) {
    article { id source repairs { kind outcome start end before after proof candidates } }
    entities { ${entityFields} }
    mentions { start end text }
    problems { code message }
    statements { ${statementFields} }
  }
}`;

const storeMutation = `mutation Store($text: String!, $publishedOn: Date, $url: String) {
  ingestArticle(text: $text, publishedOn: $publishedOn, url: $url) { article { id } revision created { statements } }
}`;

interface Reading {
  readonly article: {
    readonly id: string;
    readonly source: string | null;
    readonly repairs: readonly Repair[];
  };
  readonly entities: readonly EntityCard[];
  readonly mentions: readonly { readonly start: number; readonly end: number; readonly text: string }[];
  readonly problems: readonly { readonly code: string; readonly message: string }[];
  readonly statements: readonly Statement[];
}

interface Asked {
  readonly text: string;
  readonly publishedOn: string | null;
  readonly url: string | null;
}

type State =
  | { readonly step: 'writing' }
  | { readonly step: 'reading' }
  | { readonly step: 'failed'; readonly failure: ApiFailure }
  | { readonly step: 'read'; readonly asked: Asked; readonly reading: Reading };

const failureOf = (error: unknown): ApiFailure =>
  error instanceof ApiFailure ? error : new ApiFailure('server', String(error));

/** Ours, made up, to be read at once. */
const sample = `（合成样例）2026年1月，天山样例纺织有限公司营业收入突破5.2亿元，同比增长18.5%，利润增长2倍。
公司在库尔勒建设年产30万吨聚酯项目，预计投资近40亿元。`;

/** Stores what was read, for who has the token. The token stays in this page only. */
function Store({ asked }: { asked: Asked }) {
  const [token, setToken] = useState('');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<ApiFailure | null>(null);
  const store = async (): Promise<void> => {
    setBusy(true);
    setFailure(null);
    try {
      const { ingestArticle } = await ask<{ ingestArticle: { article: { id: string } } }>(
        storeMutation,
        { ...asked },
        { token: token.trim() },
      );
      go(articleAddress(ingestArticle.article.id));
    } catch (error) {
      setFailure(failureOf(error));
      setBusy(false);
    }
  };
  return (
    <form
      class="panel row store-form"
      onSubmit={(event) => {
        event.preventDefault();
        void store();
      }}
    >
      <label class="field">
        {say('read_token')}
        <input
          type="password"
          autocomplete="off"
          value={token}
          onInput={(event) => setToken(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="primary" disabled={busy || token.trim() === ''}>
        {say('read_store')}
      </button>
      {failure && <Failure failure={failure} />}
    </form>
  );
}

function Result({ asked, reading }: { asked: Asked; reading: Reading }) {
  const [active, setActive] = useState<string | null>(null);
  const [showRepairs, setShowRepairs] = useState(reading.article.repairs.length > 0);
  const { article, statements, mentions } = reading;
  const source = article.source ?? asked.text;
  const marks = useMemo((): readonly Mark[] => {
    const named = mentions.map(({ start, end, text }): Mark => ({ kind: 'entity', id: text, start, end }));
    return [...statementMarks(article.id, statements), ...named];
  }, [reading]);
  const show = (ids: readonly string[]): void => {
    setActive(ids[0] ?? null);
    document.getElementById(`fact-${ids[0]}`)?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <>
      <h2>{say('read_result', { n: statements.length })}</h2>
      {reading.problems.slice(0, 10).map((problem, i) => (
        <p key={i} class="note warn" lang="en">
          <code>{problem.code}</code> {problem.message}
        </p>
      ))}
      {statements.length === 0 && <Empty title={say('read_none')} />}
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
            at={null}
            onStatement={show}
            onEntity={() => undefined}
          />
        </section>
        <section class="panel facts-side">
          <Facts statements={statements} active={active} onShow={setActive} stored={false} />
          <h3>{say('entities')}</h3>
          <p>
            {reading.entities.slice(0, 60).map((entity) => (
              <span key={entity.id} class="chip">
                <EntityLink entity={entity} />
              </span>
            ))}
          </p>
          {article.repairs.length > 0 && <RepairList repairs={article.repairs} />}
        </section>
      </div>
      <Store asked={asked} />
    </>
  );
}

/** Paste an article, see what is read, and only then decide to store it. */
export function ReadPage() {
  const [text, setText] = useState('');
  const [publishedOn, setPublishedOn] = useState('');
  const [url, setUrl] = useState('');
  const [state, setState] = useState<State>({ step: 'writing' });
  const read = async (): Promise<void> => {
    const asked: Asked = { text, publishedOn: publishedOn || null, url: url.trim() || null };
    setState({ step: 'reading' });
    try {
      const { readArticle } = await ask<{ readArticle: Reading }>(readQuery, { ...asked });
      setState({ step: 'read', asked, reading: readArticle });
    } catch (error) {
      setState({ step: 'failed', failure: failureOf(error) });
    }
  };
  return (
    <div class="page">
      <h1>{say('read_title')}</h1>
      <p class="lead">{say('read_lead')}</p>
      <form
        class="panel read-form"
        onSubmit={(event) => {
          event.preventDefault();
          void read();
        }}
      >
        <label class="field">
          {say('read_text')}
          <textarea lang="zh" value={text} onInput={(event) => setText(event.currentTarget.value)} />
        </label>
        <div class="row">
          <label class="field">
            {say('read_published')} ({say('optional')})
            <input
              type="date"
              value={publishedOn}
              onChange={(event) => setPublishedOn(event.currentTarget.value)}
            />
          </label>
          <label class="field grow">
            URL ({say('optional')})
            <input type="url" value={url} onInput={(event) => setUrl(event.currentTarget.value)} />
          </label>
          <button type="button" onClick={() => setText(sample)}>
            {say('read_sample')}
          </button>
          <button type="submit" class="primary" disabled={text.trim() === '' || state.step === 'reading'}>
            {say('read_go')}
          </button>
        </div>
      </form>
      {state.step === 'reading' && <Loading />}
      {state.step === 'failed' && <Failure failure={state.failure} retry={() => void read()} />}
      {state.step === 'read' && <Result asked={state.asked} reading={state.reading} />}
    </div>
  );
}
