import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const isText = (name: string): boolean => /\.(txt|html?)$/i.test(name);

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

const textsUnder = (folder: string): readonly string[] =>
  readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .flatMap((path) => (isFolder(path) ? textsUnder(path) : isText(path) ? [path] : []));

/** Files as given; of a folder its texts, in the order of their names. */
export const filesOf = (paths: readonly string[]): readonly string[] =>
  paths.flatMap((path) => (isFolder(path) ? textsUnder(path) : [path]));
