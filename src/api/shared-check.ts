/**
 * A check that concurrent callers share. Nobody gets an answer older than `maxAgeMs` before the call: with 0 it is from a check that
 * began after the call (or in the same turn), so while one runs, those who come wait for one more, together.
 */
export function sharedCheck<T>(
  check: () => Promise<T>,
  maxAgeMs = 0,
  now: () => number = () => performance.now(),
): () => Promise<T> {
  let running: Promise<T> | null = null;
  let next: Promise<T> | null = null;
  let last: { readonly value: T; readonly began: number } | null = null;

  const begin = (): Promise<T> => {
    const began = now();
    const run = check().then((value) => {
      last = { value, began };
      return value;
    });
    running = run;
    const done = (): void => {
      if (running === run) running = null;
    };
    run.then(done, done);
    return run;
  };

  const afterRunning = (current: Promise<T>): Promise<T> => {
    const again = (): Promise<T> => {
      next = null;
      return begin();
    };
    return (next ??= current.then(again, again));
  };

  return () => {
    if (last && maxAgeMs > 0 && now() - last.began <= maxAgeMs) return Promise.resolve(last.value);
    return running ? afterRunning(running) : begin();
  };
}
