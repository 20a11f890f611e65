import { type ComponentChildren } from 'preact';
import { type ApiFailure, type NameCard } from '../lib/api';
import { count, cut, type Filling, isWord, listed, nameOf, say, sayCode } from '../lib/lang';
import { type WordKey } from '../words/zh-hans';
import { address } from '../lib/router';
import { type Answer } from '../lib/use-query';

export const Loading = ({ slow = false }: { slow?: boolean }) => (
  <div class="state loading" role="status">
    <span class="pulse" aria-hidden="true" />
    {say(slow ? 'slow' : 'loading')}
  </div>
);

export const Empty = ({ title, children }: { title: string; children?: ComponentChildren }) => (
  <div class="state empty">
    <p class="state-title">{title}</p>
    {children}
  </div>
);

interface Told {
  readonly title: WordKey;
  readonly todo: WordKey | null;
}

const refusals: Readonly<Record<string, Told>> = {
  AMBIGUOUS_NAME: { title: 'failed_ambiguous', todo: null },
  LIMIT_EXCEEDED: { title: 'failed_limit', todo: 'failed_limit_do' },
  TIMEOUT: { title: 'failed_limit', todo: 'failed_limit_do' },
  STATEMENT_TIMEOUT: { title: 'failed_limit', todo: 'failed_limit_do' },
  MIXED_UNITS: { title: 'failed_units', todo: null },
  UNAUTHORIZED: { title: 'failed_token', todo: 'failed_token_do' },
  WRITING_DISABLED: { title: 'failed_writing', todo: 'failed_writing_do' },
};

function told({ kind, code, candidates }: ApiFailure): Told {
  if (kind !== 'refused') return { title: `failed_${kind}` as WordKey, todo: `failed_${kind}_do` as WordKey };
  if (code === 'NOT_FOUND')
    return {
      title: 'failed_not_found',
      todo: candidates.length > 0 ? 'failed_not_found_do' : 'failed_not_found_none',
    };
  return refusals[code ?? ''] ?? { title: 'failed_refused', todo: null };
}

const cardAddress = ({ id }: NameCard): string =>
  id.startsWith('i_') ? address('/charts', { indicator: id }) : `/entity/${encodeURIComponent(id)}`;

/** The particulars of a refusal, by its code; a code that has no words is told in the server’s own, in English. */
function Detail({ failure }: { failure: ApiFailure }) {
  const { code, message, details } = failure;
  const key = `detail_${code}`;
  const told = isWord(key) ? say(key, fillingOf(details)) : null;
  if (told === null && code !== null && code in refusals) return null;
  return (
    <p class="detail" lang={told === null ? 'en' : undefined}>
      {told === null && code && <code>{code}</code>} {cut(told ?? message, 400)}
    </p>
  );
}

const fillingOf = (details: ApiFailure['details']): Filling =>
  Object.fromEntries(
    Object.entries(details).map(([name, value]) => [
      name,
      name === 'limit'
        ? sayCode('limit', String(value)).replace(/^limit_/, '')
        : Array.isArray(value)
          ? listed(value.map(String))
          : typeof value === 'number'
            ? count(value)
            : cut(String(value), 80),
    ]),
  );

interface FailureProps {
  readonly failure: ApiFailure;
  readonly retry?: (() => void) | undefined;
  /** Takes one of the names that the API offers; by default they are links. */
  readonly choose?: ((card: NameCard, asked: string | null) => void) | undefined;
}

/** What went wrong, in words, and what can be done about it. */
export function Failure({ failure, retry, choose }: FailureProps) {
  const { title, todo } = told(failure);
  const names = failure.candidates.slice(0, 20);
  return (
    <div class="state failure" role="alert">
      <p class="state-title">{say(title)}</p>
      {todo && <p>{say(todo)}</p>}
      {names.length > 0 && (
        <ul class="choices">
          {names.map((card) => (
            <li key={card.id}>
              {choose ? (
                <button type="button" onClick={() => choose(card, failure.asked)}>
                  {nameOf({ ...card, nameHant: null })} <small>{cut(card.scope ?? '', 30)}</small>
                </button>
              ) : (
                <a href={cardAddress(card)}>{nameOf({ ...card, nameHant: null })}</a>
              )}
            </li>
          ))}
        </ul>
      )}
      {failure.kind === 'refused' && <Detail failure={failure} />}
      {retry && failure.kind !== 'refused' && (
        <button type="button" class="primary" onClick={retry}>
          {say('retry')}
        </button>
      )}
    </div>
  );
}

interface AskedProps<T> {
  readonly answer: Answer<T>;
  readonly children: (data: T) => ComponentChildren;
  readonly idle?: ComponentChildren;
  readonly choose?: (card: NameCard, asked: string | null) => void;
}

/** An answer in whatever state it is; `children` draws it when it is there. */
export function Asked<T>({ answer, children, idle = null, choose }: AskedProps<T>) {
  if (answer.state === 'idle') return <>{idle}</>;
  if (answer.state === 'failed')
    return <Failure failure={answer.failure} retry={answer.retry} choose={choose} />;
  if (answer.state === 'ready') return <>{children(answer.data)}</>;
  return <Loading slow={answer.slow} />;
}
