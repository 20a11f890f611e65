import { useEffect, useState } from 'preact/hooks';
import { type Variables } from '../lib/api';
import { say } from '../lib/lang';
import { address } from '../lib/router';
import { Loading } from './states';

const laidOut = async (query: string): Promise<string> => (await import('./lay-out')).layOut(query);

export function CopyButton({ text, label = say('copy') }: { text: () => string; label?: string }) {
  const [done, setDone] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text()).catch(() => undefined);
    setDone(true);
    setTimeout(() => setDone(false), 1500);
  };
  return (
    <button type="button" onClick={() => void copy()} aria-live="polite">
      {done ? say('copied') : label}
    </button>
  );
}

interface Props {
  readonly query: string;
  readonly variables: Variables;
}

const given = (variables: Variables): string => JSON.stringify(variables, null, 2);

function Document({ query, variables }: Props) {
  const [text, setText] = useState<string | null>(null);
  useEffect(() => {
    laidOut(query).then(setText, () => setText(query));
  }, [query]);
  if (text === null) return <Loading />;
  return (
    <div class="behind-body">
      <div class="row">
        <strong>{say('behind_title')}</strong>
        <CopyButton text={() => text} />
        <a
          class="button"
          href={address('/graphql', { query: text, variables: given(variables) })}
          target="_blank"
          rel="noopener"
        >
          {say('open_graphiql')}
        </a>
      </div>
      <pre tabIndex={0}>
        <code>{text}</code>
      </pre>
      <pre tabIndex={0}>
        <code>{given(variables)}</code>
      </pre>
    </div>
  );
}

/** The GraphQL that a page asked, ready to paste or to open in GraphiQL. */
export function Behind(props: Props) {
  const [open, setOpen] = useState(false);
  return (
    <details class="behind" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say('behind')}</summary>
      {open && <Document {...props} />}
    </details>
  );
}
