// npm run bench:extract: how fast repaired text becomes observations, beside @microsoft/recognizers-text-suite on the same text in the same run.
// Build first. The peer is installed in this folder (npm install --prefix bench/extract) and left out where it is not.
// The peer reads numbers with units only: no indicator, subject, period, kind or basis. Megabytes are of UTF-8, seconds of the process's own time.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
const dist = join(import.meta.dirname, '..', '..', 'dist');
const { repair } = require(join(dist, 'text', 'repair.js'));
const { extract } = require(join(dist, 'extract', 'extract.js'));
const { pageOf } = require(join(dist, 'extract', 'page.js'));
const { readFigures } = require(join(dist, 'extract', 'figures', 'index.js'));
const { readEntities } = require(join(dist, 'extract', 'entities', 'index.js'));

const text = readFileSync(join(import.meta.dirname, 'bulletins.txt'), 'utf8').repeat(4);
const document = repair(text).value;
const publishedOn = '2025-09-10';
const entities = readEntities(document);

const busy = () => process.cpuUsage().user / 1e6;

/** Megabytes a second of a core, after a warm-up, over at least `seconds` of work; and what one pass found. */
function measure(work, seconds) {
  const warm = busy();
  let found = 0;
  while (busy() - warm < seconds / 2) found = work();
  const start = busy();
  let passes = 0;
  for (; busy() - start < seconds; passes += 1) work();
  return { speed: (passes * Buffer.byteLength(text)) / 1e6 / (busy() - start), found };
}

function peer() {
  let suite;
  try {
    suite = require('@microsoft/recognizers-text-suite');
  } catch {
    return null;
  }
  const { Culture } = suite;
  const kinds = [
    'recognizeNumber',
    'recognizePercentage',
    'recognizeCurrency',
    'recognizeDimension',
    'recognizeDateTime',
  ];
  const lines = text.split('\n');
  return () =>
    lines.reduce(
      (sum, line) => sum + kinds.reduce((n, kind) => n + suite[kind](line, Culture.Chinese).length, 0),
      0,
    );
}

const rows = [
  [
    'figures from repaired text, names given',
    () => readFigures(pageOf(document, publishedOn, entities)).observations.length,
    4,
  ],
  [
    'names, relations and figures from repaired text',
    () => extract(document, { publishedOn }).observations.length,
    4,
  ],
];
const other = peer();
if (other) rows.push(['@microsoft/recognizers-text-suite: numbers, units and dates', other, 4]);

for (const [name, work, seconds] of rows) {
  const { speed, found } = measure(work, seconds);
  console.log(`${speed.toFixed(3).padStart(8)} MB/s a core   ${String(found).padStart(5)} found   ${name}`);
}
if (!other) console.log('The peer is not installed: npm install --prefix bench/extract');
