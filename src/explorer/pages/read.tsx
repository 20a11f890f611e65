import { useState } from 'preact/hooks';
import { failureOf, type Pasted, type Read, readQuery } from '../article/read';
import { ReadResult } from '../article/read-result';
import { type ApiFailure, ask } from '../lib/api';
import { aside, say } from '../lib/lang';
import { DateField } from '../parts/date-field';
import { Failure, Loading } from '../parts/states';

type State =
  | { readonly step: 'writing' }
  | { readonly step: 'reading' }
  | { readonly step: 'failed'; readonly failure: ApiFailure }
  | { readonly step: 'read'; readonly pasted: Pasted; readonly read: Read };

/** Ours, made up, to be read at once. */
const sample = `（合成样例）2026年1月，天山样例纺织有限公司营业收入突破5.2亿元，同比增长18.5%，利润增长2倍。
公司在库尔勒建设年产30万吨聚酯项目，预计投资近40亿元。`;

interface FormProps {
  readonly busy: boolean;
  readonly onRead: (pasted: Pasted) => void;
}

function PasteForm({ busy, onRead }: FormProps) {
  const [text, setText] = useState('');
  const [publishedOn, setPublishedOn] = useState('');
  const [url, setUrl] = useState('');
  return (
    <form
      class="panel read-form"
      onSubmit={(event) => {
        event.preventDefault();
        onRead({ text, publishedOn: publishedOn || null, url: url.trim() || null });
      }}
    >
      <label class="field">
        {say('read_text')}
        <textarea lang="zh" value={text} onInput={(event) => setText(event.currentTarget.value)} />
      </label>
      <div class="row">
        <DateField
          label={say('read_published') + aside(say('optional'))}
          value={publishedOn}
          onChange={setPublishedOn}
        />
        <label class="field grow">
          {say('read_url') + aside(say('optional'))}
          <input type="url" value={url} onInput={(event) => setUrl(event.currentTarget.value)} />
        </label>
        <button type="button" onClick={() => setText(sample)}>
          {say('read_sample')}
        </button>
        <button type="submit" class="primary" disabled={text.trim() === '' || busy}>
          {say('read_go')}
        </button>
      </div>
    </form>
  );
}

/** Paste an article, see what is read, and only then decide to store it. */
export function ReadPage() {
  const [state, setState] = useState<State>({ step: 'writing' });
  const [last, setLast] = useState<Pasted | null>(null);
  const read = async (pasted: Pasted): Promise<void> => {
    setLast(pasted);
    setState({ step: 'reading' });
    try {
      const { readArticle } = await ask<{ readArticle: Read }>(readQuery, { ...pasted });
      setState({ step: 'read', pasted, read: readArticle });
    } catch (error) {
      setState({ step: 'failed', failure: failureOf(error) });
    }
  };
  return (
    <div class="page">
      <h1>{say('read_title')}</h1>
      <p class="lead">{say('read_lead')}</p>
      <PasteForm busy={state.step === 'reading'} onRead={(pasted) => void read(pasted)} />
      {state.step === 'reading' && <Loading />}
      {state.step === 'failed' && <Failure failure={state.failure} retry={() => last && void read(last)} />}
      {state.step === 'read' && <ReadResult pasted={state.pasted} read={state.read} />}
    </div>
  );
}
