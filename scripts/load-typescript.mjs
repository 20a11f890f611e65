// Bundles a TypeScript file of ours and imports it: for scripts that use what is not in dist/. Dependencies are left where they are.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..');

/** The exports of a TypeScript file, by its path from the root. The bundle stands two folders deep, as dist/ and src/ do. */
export async function loadTypescript(entry) {
  const outfile = join(root, '.cache', 'scripts', `${entry.replace(/\W+/g, '-')}.cjs`);
  await build({
    entryPoints: [join(root, entry)],
    outfile,
    bundle: true,
    platform: 'node',
    packages: 'external',
    logLevel: 'error',
  });
  return createRequire(import.meta.url)(outfile);
}
