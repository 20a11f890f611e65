import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, YAMLParseError } from 'yaml';
import { type z } from 'zod';
import { ProblemError } from '../model';

/** `seed-data/lexicon` of this package, from `src/` and from `dist/` alike. */
export const lexiconFolder = join(__dirname, '..', '..', 'seed-data', 'lexicon');

/** What every entry of every word table has. */
export interface Sourced {
  /** A key of `sources.yaml`. */
  readonly source: string;
}

const broken = (message: string): ProblemError => new ProblemError({ code: 'LEXICON_INVALID', message });

function readYaml(file: string, folder: string): unknown {
  try {
    return parse(readFileSync(join(folder, file), 'utf8'));
  } catch (error) {
    if (error instanceof YAMLParseError) throw broken(`${file}: ${error.message}`);
    throw broken(`${file}: cannot be read from the lexicon folder; is seed-data/lexicon complete?`);
  }
}

/** Names an entry as its reader knows it: by its position and its first name. */
function entryName(entry: unknown, index: number): string {
  const first = entry !== null && typeof entry === 'object' ? Object.values(entry)[0] : entry;
  const word: unknown = Array.isArray(first) ? first[0] : first;
  return typeof word === 'string' ? `entry ${index + 1} (${word})` : `entry ${index + 1}`;
}

/**
 * Reads one word table, a YAML list, and checks every entry.
 *
 * @throws ProblemError `LEXICON_INVALID` whose message names the file, the entry and the field.
 */
export function loadTable<S extends z.ZodType<Sourced>>(
  file: string,
  schema: S,
  folder = lexiconFolder,
): readonly z.infer<S>[] {
  const list = readYaml(file, folder);
  if (!Array.isArray(list)) throw broken(`${file}: must be a list of entries`);
  return list.map((entry: unknown, index) => {
    const result = schema.safeParse(entry);
    if (result.success) return result.data;
    const issue = result.error.issues[0];
    const field = issue === undefined || issue.path.length === 0 ? 'the entry' : issue.path.join('.');
    throw broken(`${file}: ${entryName(entry, index)}: ${field}: ${issue?.message ?? 'is not valid'}`);
  });
}

/**
 * Reads the word tables of a folder in the order of their names, as one list.
 *
 * @throws ProblemError `LEXICON_INVALID` as `loadTable` does, and where the folder cannot be listed or holds no table.
 */
export function loadTables<S extends z.ZodType<Sourced>>(
  directory: string,
  schema: S,
  folder = lexiconFolder,
): readonly z.infer<S>[] {
  return tablesOf(directory, folder).flatMap((file) => loadTable(`${directory}/${file}`, schema, folder));
}

function tablesOf(directory: string, folder: string): readonly string[] {
  let files: readonly string[] = [];
  try {
    files = readdirSync(join(folder, directory)).filter((file) => file.endsWith('.yaml'));
  } catch {
    // What is no folder, or cannot be listed, has no tables; both get one sentence.
  }
  if (files.length > 0) return [...files].sort();
  throw broken(`${directory}: holds no word tables; is seed-data/lexicon complete?`);
}

/** Runs a loader once, when its table is first asked for. */
export function once<T>(load: () => T): () => T {
  let kept: { readonly value: T } | undefined;
  return () => (kept ??= { value: load() }).value;
}
