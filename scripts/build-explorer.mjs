// Bundles src/explorer into dist/explorer: modules split where they are loaded on demand, names that carry the hash of the content.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import * as OpenCC from 'opencc-js/cn2t';
import { build } from 'esbuild';
import { traditionalTable } from './traditional-table.mjs';

const root = join(import.meta.dirname, '..');
const source = join(root, 'src', 'explorer');

/** The words of the pages in traditional characters, converted from the simplified ones. */
const traditionalWords = {
  name: 'traditional-words',
  setup(bundle) {
    const toTraditional = OpenCC.Converter({ from: 'cn', to: 'tw' });
    bundle.onResolve({ filter: /^virtual:zh-hant$/ }, () => ({ path: 'zh-hant', namespace: 'words' }));
    bundle.onLoad({ filter: /.*/, namespace: 'words' }, () => ({
      loader: 'ts',
      contents: toTraditional(readFileSync(join(source, 'words', 'zh-hans.ts'), 'utf8')).replace(
        /export const zhHans\b/,
        'export const zhHant',
      ),
    }));
  },
};

/** What the browser turns names into traditional characters with. */
const traditionalNames = {
  name: 'traditional-names',
  setup(bundle) {
    bundle.onResolve({ filter: /^virtual:to-hant$/ }, () => ({ path: 'to-hant', namespace: 'table' }));
    bundle.onLoad({ filter: /.*/, namespace: 'table' }, () => ({
      contents: `export const toHant = ${JSON.stringify(traditionalTable())};`,
    }));
  },
};

const outputOf = (metafile, target, test) => {
  const found = Object.entries(metafile.outputs).find(([path, output]) => test(path, output));
  if (!found) throw new Error('The bundle lacks its entry.');
  return `/assets/${relative(join(target, 'assets'), join(root, found[0]))}`;
};

/** Bundles into a folder, by default `dist/explorer`, which it empties first. */
export async function buildExplorer(target = join(root, 'dist', 'explorer')) {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: { main: join(source, 'main.tsx') },
    bundle: true,
    splitting: true,
    format: 'esm',
    target: ['es2022'],
    outdir: join(target, 'assets'),
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    charset: 'utf8',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
    metafile: true,
    minify: true,
    plugins: [traditionalWords, traditionalNames],
  });
  const script = outputOf(metafile, target, (_, { entryPoint }) => entryPoint === 'src/explorer/main.tsx');
  const style = outputOf(metafile, target, (path) => /\/main-[^/]*\.css$/.test(path));
  const page = readFileSync(join(source, 'index.html'), 'utf8');
  writeFileSync(join(target, 'index.html'), page.replace('{{script}}', script).replace('{{style}}', style));
  return metafile;
}

if (process.argv[1] === import.meta.filename) await buildExplorer(process.argv[2]);
