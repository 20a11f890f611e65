import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clientSource } from '../../src/api/client-source';

/** Without what the formatter moves. */
const bare = (source: string): string => source.replace(/[\s,;|()]/g, '');

test('the client’s types are those of the schema; `node scripts/generate-client.mjs` writes them', () => {
  const written = readFileSync(join(__dirname, '..', '..', 'src', 'client', 'generated.ts'), 'utf8');
  // The two are long: that they differ is all a reader needs to know.
  expect(bare(written) === bare(clientSource())).toBe(true);
});
