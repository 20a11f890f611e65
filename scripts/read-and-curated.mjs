// Writes docs/read-and-curated.md: node scripts/read-and-curated.mjs ARTICLE [--print]
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadTypescript } from './load-typescript.mjs';

const root = join(import.meta.dirname, '..');
const { values, positionals } = parseArgs({
  options: { print: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const article = positionals[0] ?? join(root, '..', 'shared', 'seed', 'article.txt');
const { compareArticle, comparisonDocument, reviewed } = await loadTypescript(
  'tests/ingest/read-and-curated/report.ts',
);
const document = comparisonDocument(await compareArticle(article), reviewed(root));
if (values.print) console.log(document);
else writeFileSync(join(root, 'docs', 'read-and-curated.md'), document);
