import { hash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { sharedCheck } from './shared-check';

/** An answer as it goes over the wire, before compression. */
export interface WireAnswer {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string;
  /** Of the body. */
  readonly etag: string;
  /** Compressed forms by encoding, made when first asked for. */
  readonly encoded: Map<string, Buffer>;
}

export interface Answered {
  readonly answer: WireAnswer;
  readonly hit: boolean;
  /** The revision of the graph that the answer is at least as new as; null where nobody asked. */
  readonly revision: number | null;
}

/** Runs a request. `keep`: a query without errors, which means the same until the graph changes. */
export type Run = () => Promise<{ readonly answer: WireAnswer; readonly keep: boolean }>;

export interface ResponseCache {
  answer(key: string, run: Run): Promise<Answered>;
}

export const wireAnswer = (status: number, headers: WireAnswer['headers'], body: string): WireAnswer => ({
  status,
  headers,
  body,
  etag: `"${hash('sha1', body, 'base64url')}"`,
  encoded: new Map(),
});

/** No cache: every request runs. */
export const noCache: ResponseCache = {
  answer: async (_, run) => ({ answer: (await run()).answer, hit: false, revision: null }),
};

export interface CacheOptions {
  readonly revision: () => Promise<number>;
  /** How old a revision check may be when it is used; 0: it began after the request. */
  readonly maxAgeMs: number;
  readonly maxBytes: number;
}

/**
 * Answers by request and graph revision. An answer is stored under the revision read before it ran, so it is that new or newer; once
 * the graph has moved on, nobody asks for it again. Equal requests that come while one runs wait for it.
 */
export function responseCache({ revision, maxAgeMs, maxBytes }: CacheOptions): ResponseCache {
  const stored = new LRUCache<string, WireAnswer>({
    maxSize: maxBytes,
    sizeCalculation: ({ body }, key) => 2 * (body.length + key.length) + 500,
  });
  const running = new Map<string, ReturnType<Run>>();
  const current = sharedCheck(revision, maxAgeMs);

  const runOnce = async (key: string, run: Run): Promise<WireAnswer> => {
    const begun = running.get(key);
    if (begun) return (await begun).answer;
    const mine = run();
    running.set(key, mine);
    try {
      const { answer, keep } = await mine;
      if (keep) stored.set(key, answer);
      return answer;
    } finally {
      running.delete(key);
    }
  };

  return {
    answer: async (request, run) => {
      const now = await current().catch(() => null);
      // A database that cannot say its revision: let the request meet the error.
      if (now === null) return { answer: (await run()).answer, hit: false, revision: null };
      const key = `${now} ${request}`;
      const known = stored.get(key);
      if (known) return { answer: known, hit: true, revision: now };
      return { answer: await runOnce(key, run), hit: false, revision: now };
    },
  };
}
