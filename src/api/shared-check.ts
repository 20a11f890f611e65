interface Waiting<T> {
  readonly answer: (value: T) => void;
  readonly refuse: (error: unknown) => void;
}

// A check costs as much as some dozen answers from the cache, so it waits a little for those who are about to come.
const patienceMs = 2;

/**
 * A check that concurrent callers share. Nobody gets an answer older than `maxAgeMs` before the call: with 0 it is from a check that
 * began after the call. One check runs at a time; the next begins as soon as all are there who called while the last one was waited for,
 * and after two milliseconds at the latest. So who calls alone does not wait, and sixteen who call again and again share one check.
 */
export function sharedCheck<T>(
  check: () => Promise<T>,
  maxAgeMs = 0,
  now: () => number = () => performance.now(),
): () => Promise<T> {
  let last: { readonly value: T; readonly began: number } | null = null;
  let waiting: Waiting<T>[] = [];
  let expected = 1;
  let isRunning = false;
  let timer: NodeJS.Timeout | null = null;

  const run = async (callers: readonly Waiting<T>[]): Promise<void> => {
    const began = now();
    try {
      const value = await check();
      last = { value, began };
      for (const { answer } of callers) answer(value);
    } catch (error) {
      for (const { refuse } of callers) refuse(error);
    }
  };

  const begin = (): void => {
    if (timer) clearTimeout(timer);
    timer = null;
    isRunning = true;
    const callers = waiting;
    waiting = [];
    void run(callers).then(() => {
      expected = callers.length + waiting.length;
      isRunning = false;
      consider();
    });
  };

  const consider = (): void => {
    if (isRunning || waiting.length === 0) return;
    if (waiting.length >= expected) begin();
    else timer ??= setTimeout(begin, patienceMs);
  };

  return () => {
    if (last && maxAgeMs > 0 && now() - last.began <= maxAgeMs) return Promise.resolve(last.value);
    return new Promise((answer, refuse) => {
      waiting.push({ answer, refuse });
      consider();
    });
  };
}
