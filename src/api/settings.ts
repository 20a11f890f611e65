import { ProblemError } from '../model';

/** How the server is set up, as the environment says it. */
export interface Settings {
  /** Answers are kept by request and graph revision: `RESPONSE_CACHE=off` turns it off. */
  readonly cache: boolean;
  /** How old, in ms, a revision check may be when an answer is served by it: `RESPONSE_CACHE_MAX_AGE_MS`, default 0. */
  readonly cacheMaxAgeMs: number;
  /** Memory for kept answers, in MB: `RESPONSE_CACHE_MB`, default 64. */
  readonly cacheMegabytes: number;
  /** Origins of other sites' pages that may ask: `CORS_ORIGINS`, with commas; default none. */
  readonly corsOrigins: readonly string[];
  /** Who sends it as `authorization: Bearer …` may write: `INGEST_TOKEN`; without it nobody may. */
  readonly ingestToken: string | null;
}

export type SettingsEnvironment = Readonly<Record<string, string | undefined>>;

function wholeNumber(env: SettingsEnvironment, name: string, otherwise: number): number {
  const text = env[name];
  if (text === undefined || text === '') return otherwise;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new ProblemError(
    { code: 'BAD_SETTING', message: `${name} must be a whole number, not "${text}".` },
    { name },
  );
}

/** Throws a ProblemError `BAD_SETTING` that names the variable. */
export const settingsFrom = (env: SettingsEnvironment): Settings => ({
  cache: env.RESPONSE_CACHE !== 'off',
  cacheMaxAgeMs: wholeNumber(env, 'RESPONSE_CACHE_MAX_AGE_MS', 0),
  cacheMegabytes: wholeNumber(env, 'RESPONSE_CACHE_MB', 64),
  corsOrigins: (env.CORS_ORIGINS ?? '')
    .split(',')
    .map((origin) => origin.trim())
    .filter(Boolean),
  ingestToken: env.INGEST_TOKEN || null,
});
