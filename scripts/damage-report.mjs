// Writes docs/damage-report.md: node scripts/damage-report.mjs [--seeds 1,2,3] [--margin-seeds 301,302] [--texts 200] [--print]
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadTypescript } from './load-typescript.mjs';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '1,2,3' },
    'margin-seeds': { type: 'string', default: Array.from({ length: 12 }, (_, i) => 301 + i).join(',') },
    texts: { type: 'string', default: '200' },
    print: { type: 'boolean', default: false },
  },
});
const { damageReport } = await loadTypescript('tests/text/damage/report.ts');
const { marginCurve } = await loadTypescript('tests/text/damage/margin-curve.ts');
const [seeds, marginSeeds] = [values.seeds, values['margin-seeds']].map((list) =>
  list.split(',').map(Number),
);
const { markdown, wrong } = damageReport(seeds, Number(values.texts));
const report = `${markdown}\n${marginCurve(marginSeeds, Number(values.texts))}`;
if (values.print) console.log(report);
else writeFileSync(join(import.meta.dirname, '..', 'docs', 'damage-report.md'), report);
if (wrong > 0) process.exitCode = 1;
