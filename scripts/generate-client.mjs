// Writes src/client/generated.ts from the schema that the code of dist/ builds: run `npm run build` before.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';

const root = join(import.meta.dirname, '..');
const { clientSource } = createRequire(import.meta.url)('../dist/api/client-source.js');
const target = join(root, 'src', 'client', 'generated.ts');

writeFileSync(
  target,
  await format(clientSource(), { ...(await resolveConfig(target)), parser: 'typescript' }),
);
