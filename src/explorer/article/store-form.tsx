import { useState } from 'preact/hooks';
import { type ApiFailure, ask } from '../lib/api';
import { say } from '../lib/lang';
import { go } from '../lib/router';
import { articleAddress } from '../parts/quote';
import { Failure } from '../parts/states';
import { failureOf, type Pasted, storeMutation } from './read';

/** Stores what was read, for who has the token. The token stays in this page only. */
export function StoreForm({ pasted }: { pasted: Pasted }) {
  const [token, setToken] = useState('');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<ApiFailure | null>(null);
  const store = async (): Promise<void> => {
    setBusy(true);
    setFailure(null);
    try {
      const { ingestArticle } = await ask<{ ingestArticle: { article: { id: string } } }>(
        storeMutation,
        { ...pasted },
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
