// Writes docs/damage-report.md: node scripts/damage-report.mjs [--seeds 1,2,3] [--texts 200] [--print]
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadTypescript } from './load-typescript.mjs';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '1,2,3' },
    texts: { type: 'string', default: '200' },
    print: { type: 'boolean', default: false },
  },
});
const { damageReport } = await loadTypescript('tests/text/damage/report.ts');
const { markdown, wrong } = damageReport(values.seeds.split(',').map(Number), Number(values.texts));
if (values.print) console.log(markdown);
else writeFileSync(join(import.meta.dirname, '..', 'docs', 'damage-report.md'), markdown);
if (wrong > 0) process.exitCode = 1;
