// Measures what `extract` reads against the hand-labelled documents beside the project: ../shared/seed and ../shared/corpus,
// and how names are resolved, on labelled names that are made up (tests/extract/resolution). The peer of bench/extract stands in the same
// table, where it is installed, with the one measure that it can have: figures found (value, unit, place).
// usage: npm run eval [-- --verbose] [-- COMMAND…]   COMMAND has {file} and {published}; the default is this project's command line.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { howToInstall, loadPeer } from '../bench/extract/peer.mjs';
import { loadTypescript } from './load-typescript.mjs';

const root = join(import.meta.dirname, '..');
const shared = join(root, '..', 'shared');
const scorer = join(shared, 'eval', 'score.mjs');
const argv = process.argv.slice(2);
const cut = argv.indexOf('--');
const own = [
  'node',
  'bin/indicator-graph.js',
  'extract',
  '{file}',
  '--published',
  '{published}',
  '--format',
  'jsonl',
];
const command = cut < 0 ? own : argv.slice(cut + 1);

await resolution();

if (!existsSync(scorer)) {
  console.error('The labelled documents are not here (../shared/eval/score.mjs); nothing else was measured.');
  process.exit(2);
}

const run = (set, extra, reader = command) =>
  spawnSync(process.execPath, [scorer, '--dir', join(shared, set), ...extra, '--', ...reader], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });

const peer = loadPeer();
const peerCommand = ['node', 'bench/extract/peer.mjs', '{file}'];

async function resolution() {
  const { measure } = await loadTypescript('tests/extract/resolution/pairwise.ts');
  const { labelled } = await loadTypescript('tests/extract/resolution/synthetic-names.ts');
  const { mentions, precision, recall, wrong, missed } = measure(labelled);
  console.log(
    `resolution: ${mentions} synthetic mentions, pairwise precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
  );
  for (const pair of wrong) console.log(`    joined and two: ${pair}`);
  for (const pair of missed) console.log(`    one and not joined: ${pair}`);
}

const measures = ['figure', 'observation', 'complete', 'entity', 'relation'];
const percent = (x) => (x === null ? '–' : (100 * x).toFixed(1).padStart(5));

function row(name, { precision, recall, f1, interval: [low, high], matched, gold, predicted }) {
  const scores = `${percent(precision)}   ${percent(recall)}  ${percent(f1)}   ${percent(low)}–${percent(high)}`;
  console.log(`  ${name.padEnd(12)}    ${scores}   ${matched} / ${gold} / ${predicted}`);
}

function table(set) {
  const report = JSON.parse(run(set, ['--json']).stdout);
  console.log(`\n${set}: ${report.documents} documents`);
  console.log('              precision  recall     F1   interval         matched / labelled / predicted');
  for (const measure of measures) row(measure, report[measure]);
  peerRows(set);
  const fields = Object.entries(report.fields).map(([k, v]) => `${k} ${v === null ? '–' : v}`);
  console.log(
    `  fields right where the figure (entityType: the entity) matched: ${fields.slice(0, 4).join(', ')},\n    ${fields.slice(4).join(', ')}`,
  );
}

/** Figures alone: the peer reads no indicator, subject, kind or relation. */
function peerRows(set) {
  const name = '@microsoft/recognizers-text-suite';
  if (!peer) return console.log(`  figure, ${name}: not installed (${howToInstall})`);
  console.log(`  ${name} ${peer.version}, on the repaired text:`);
  const scores = (extra) => JSON.parse(run(set, ['--json'], [...peerCommand, ...extra]).stdout).figure;
  row('figure', scores([]));
  row('with units *', scores(['--units']));
  console.log("  * where it names no unit, the word behind its number, if this project's table has it");
}

/** What remains wrong, by cause: a missed or spare row, or the field that differs. */
function causes(stderr) {
  const groups = new Map();
  const add = (cause, line) => groups.set(cause, [...(groups.get(cause) ?? []), line]);
  for (const line of stderr.split('\n')) {
    const doc = /^(\S+?)\.gold\.json (.*)$/.exec(line);
    if (!doc) continue;
    const [, name, rest] = doc;
    const what = /^(MISSED|EXTRA) (entity|relation)?/.exec(rest);
    if (what) add(`${what[1] === 'MISSED' ? 'missed' : 'spare'} ${what[2] ?? 'figure'}`, `${name}: ${rest}`);
    else
      for (const field of (rest.split(' -> ')[1] ?? '').split('; '))
        add(`wrong ${field.split(':')[0]}`, `${name}: ${rest}`);
  }
  return [...groups].sort((a, b) => b[1].length - a[1].length);
}

for (const set of ['seed', 'corpus']) {
  table(set);
  console.log('  what remains, by cause:');
  for (const [cause, lines] of causes(run(set, ['--verbose']).stderr)) {
    console.log(`    ${String(lines.length).padStart(3)}  ${cause}`);
    if (argv.includes('--verbose')) for (const line of lines) console.log(`           ${line}`);
  }
}
