import { existsSync, mkdirSync, readdirSync, readFileSync, readlinkSync, realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { GrafeoDB } from '@grafeo-db/js';
import { ProblemError } from '../../model';

/** The library's errors come from outside the JS realm they are thrown in, so `instanceof` does not know them. */
export const messageOf = (error: unknown): string =>
  String((error as { message?: unknown } | null)?.message ?? error);

/** What a server that has the file says about itself, beside it. The token is of this run only. */
export interface ServerAddress {
  readonly pid: number;
  readonly url: string;
  readonly token: string;
}

export const addressFile = (file: string): string => `${file}.server.json`;

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** The server that has the file now, or null: a server that was killed leaves an address that nobody answers to. */
export function readServerAddress(file: string): ServerAddress | null {
  try {
    const { pid, url, token } = JSON.parse(readFileSync(addressFile(file), 'utf8')) as Partial<ServerAddress>;
    if (typeof pid !== 'number' || typeof url !== 'string' || typeof token !== 'string') return null;
    return isAlive(pid) ? { pid, url, token } : null;
  } catch {
    return null;
  }
}

/** On Linux, the first process that has the file open; null elsewhere, or where its owner is another user. */
function holderOf(file: string): number | null {
  try {
    const target = realpathSync(file);
    const holds = (pid: string): boolean => {
      try {
        return readdirSync(`/proc/${pid}/fd`).some((fd) => opens(`/proc/${pid}/fd/${fd}`, target));
      } catch {
        return false;
      }
    };
    const found = readdirSync('/proc').find((name) => /^\d+$/.test(name) && holds(name));
    return found === undefined ? null : Number(found);
  } catch {
    return null;
  }
}

const opens = (link: string, target: string): boolean => {
  try {
    return readlinkSync(link) === target;
  } catch {
    return false;
  }
};

function inUse(file: string, cause: unknown): ProblemError {
  const server = readServerAddress(file);
  const pid = server?.pid ?? holderOf(file);
  const who = server
    ? `the server at ${server.url} (process ${server.pid})`
    : pid === null
      ? 'another process; find it with `lsof` on that file'
      : pid === process.pid
        ? 'this process, which opened it before'
        : `process ${pid}`;
  return new ProblemError(
    { code: 'DATA_FILE_IN_USE', message: `The data file ${file} is in use by ${who}.` },
    { file, pid },
    { cause },
  );
}

function openProblem(file: string, error: unknown): ProblemError {
  const text = messageOf(error);
  if (/cannot be locked|lock/i.test(text)) return inUse(file, error);
  const why = text.replace(/^.*?GRAFEO-\w+:\s*/s, '').split('\n')[0] ?? text;
  return new ProblemError(
    { code: 'DATA_FILE_UNREADABLE', message: `The data file ${file} cannot be opened: ${why}.` },
    { file },
    { cause: error },
  );
}

/**
 * Opens the file, or makes it and the folders above it.
 *
 * @param file null keeps the graph in memory.
 * @throws ProblemError `DATA_FILE_IN_USE`, `DATA_FILE_UNREADABLE`
 */
export function openFile(file: string | null): GrafeoDB {
  if (file === null) return GrafeoDB.create();
  const path = resolve(file);
  try {
    if (existsSync(path)) return GrafeoDB.open(path);
    mkdirSync(dirname(path), { recursive: true });
    return GrafeoDB.create(path);
  } catch (error) {
    throw openProblem(file, error);
  }
}
