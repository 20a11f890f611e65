import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** `seed-data` of this package, from `src/` and from `dist/` alike. */
export const seedFolder = join(__dirname, '..', '..', 'seed-data');

/** Counted up when the same files come to mean other facts, so that graphs that hold the old meaning are brought up to date. */
const meaning = 1;

function yamlUnder(folder: string): readonly string[] {
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .flatMap((path) =>
      statSync(path).isDirectory() ? yamlUnder(path) : path.endsWith('.yaml') ? [path] : [],
    );
}

/** The files under a folder in one order on every machine, as `articles/2026-02-24-….yaml`. */
export const seedFiles = (folder: string): readonly string[] =>
  yamlUnder(folder)
    .map((path) => relative(folder, path).split(sep).join('/'))
    .sort();

/** A hash of everything that the seed is made of: equal hashes, equal facts. */
export function seedHash(folder = seedFolder): string {
  const hash = createHash('sha256').update(`meaning ${meaning}\n`);
  for (const name of seedFiles(folder)) hash.update(`${name}\n`).update(readFileSync(join(folder, name)));
  return hash.digest('hex');
}
