import { useCallback, useEffect, useState } from 'preact/hooks';
import { ApiFailure, ask, type Variables } from './api';

export type Answer<T> =
  | { readonly state: 'idle' }
  | { readonly state: 'loading'; readonly slow: boolean; readonly before: T | null }
  | { readonly state: 'failed'; readonly failure: ApiFailure; readonly retry: () => void }
  | { readonly state: 'ready'; readonly data: T; readonly refresh: () => void };

// Answers of this page view, so that going back is instant; every one is asked again behind the scenes.
const kept = new Map<string, unknown>();
const keptAtMost = 60;

function keep(key: string, data: unknown): void {
  kept.delete(key);
  kept.set(key, data);
  for (const oldest of kept.keys()) if (kept.size > keptAtMost) kept.delete(oldest);
}

const slowAfter = 1500;

const failureOf = (error: unknown): ApiFailure =>
  error instanceof ApiFailure ? error : new ApiFailure('server', String(error));

export interface QueryOptions {
  /** Milliseconds after which it is asked again, while the page is seen; 0 for never. */
  readonly every?: number;
  /** Takes an answer of which a part failed. */
  readonly partial?: boolean;
  /** It is asked again when this changes; what is there stays until the answer comes. */
  readonly revision?: number;
}

interface Held<T> {
  readonly key: string;
  readonly answer: Answer<T>;
}

/**
 * Asks when `variables` change; null variables ask nothing. `every` milliseconds it asks again, while the page is seen.
 * What was answered before stands until the new answer comes.
 */
export function useQuery<T>(
  query: string,
  variables: Variables | null,
  { every = 0, partial = false, revision = 0 }: QueryOptions = {},
): Answer<T> {
  const key = variables === null ? '' : `${query}\n${JSON.stringify(variables)}`;
  const [round, setRound] = useState(0);
  const [held, setHeld] = useState<Held<T>>({ key: '', answer: { state: 'idle' } });
  const again = useCallback(() => setRound((n) => n + 1), []);

  useEffect(() => {
    if (variables === null) return undefined;
    const stop = new AbortController();
    const before = (kept.get(key) as T | undefined) ?? null;
    const show = (answer: Answer<T>): void => {
      if (!stop.signal.aborted) setHeld({ key, answer });
    };
    show(
      before === null
        ? { state: 'loading', slow: false, before }
        : { state: 'ready', data: before, refresh: again },
    );
    const timer = setTimeout(
      () => before === null && show({ state: 'loading', slow: true, before }),
      slowAfter,
    );
    ask<T>(query, variables, { signal: stop.signal, partial })
      .then((data) => {
        keep(key, data);
        show({ state: 'ready', data, refresh: again });
      })
      .catch((error: unknown) => show({ state: 'failed', failure: failureOf(error), retry: again }))
      .finally(() => clearTimeout(timer));
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [key, round, revision]);

  useEffect(() => {
    if (every === 0) return undefined;
    const timer = setInterval(() => document.visibilityState === 'visible' && again(), every);
    return () => clearInterval(timer);
  }, [every]);

  if (variables === null) return { state: 'idle' };
  return held.key === key ? held.answer : { state: 'loading', slow: false, before: null };
}
