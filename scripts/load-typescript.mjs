// Bundles a TypeScript file of ours and imports it: for scripts that use what is not in dist/. Dependencies are left where they are.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..');

/** In a bundle `__dirname` would be the folder of the bundle: each file keeps its own. */
const ownFolders = {
  name: 'own folders',
  setup(bundling) {
    bundling.onLoad({ filter: /[\\/](?:src|tests)[\\/].*\.tsx?$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replaceAll('__dirname', JSON.stringify(dirname(path))),
      loader: path.endsWith('x') ? 'tsx' : 'ts',
    }));
  },
};

/** The exports of a TypeScript file, by its path from the root. */
export async function loadTypescript(entry) {
  const outfile = join(root, '.cache', 'scripts', `${entry.replace(/\W+/g, '-')}.cjs`);
  await build({
    entryPoints: [join(root, entry)],
    outfile,
    bundle: true,
    platform: 'node',
    packages: 'external',
    plugins: [ownFolders],
    logLevel: 'error',
  });
  return createRequire(import.meta.url)(outfile);
}
