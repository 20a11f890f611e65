// How fast texts are read, in one run: npm run bench:extract [-- --seconds 5]   Build first. Writes docs/performance-of-reading.md.
// The peer, @microsoft/recognizers-text-suite, reads the same texts in the same run where it is installed (npm ci --prefix bench/extract).
// It reads numbers, units and dates only: no indicator, subject, kind, basis, entity or relation. Megabytes are of UTF-8, seconds are of the
// process's own time (user and system), so that what else the machine does counts little; each text is read alone, as articles are.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { howToInstall, loadPeer } from './peer.mjs';

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '5' } } });
const seconds = Number(values.seconds);
const require = createRequire(import.meta.url);
const root = join(import.meta.dirname, '..', '..');
const { repair } = require(join(root, 'dist', 'text', 'repair.js'));
const { extract } = require(join(root, 'dist', 'extract', 'extract.js'));
const { pageOf } = require(join(root, 'dist', 'extract', 'page.js'));
const { readFigures } = require(join(root, 'dist', 'extract', 'figures', 'index.js'));
const publishedOn = '2026-02-24';

/** Texts by name: our own in this folder, and the labelled ones where they lie beside the project. */
function sets() {
  const own = readFileSync(join(import.meta.dirname, 'bulletins.txt'));
  const bulletins = join(root, 'seed-data', 'bulletins');
  const texts = readdirSync(bulletins).map((name) => readFileSync(join(bulletins, name)));
  const list = [{ name: 'ten synthetic bulletins', texts: [own, ...texts] }];
  const shared = join(root, '..', 'shared');
  if (!existsSync(shared)) return list;
  const corpus = readdirSync(join(shared, 'corpus')).filter((name) => name.endsWith('.txt'));
  const real = corpus.map((name) => readFileSync(join(shared, 'corpus', name)));
  list.push({ name: 'fifteen real documents', texts: real });
  list.push({
    name: 'the founding article, damaged',
    texts: [readFileSync(join(shared, 'seed', 'article.txt'))],
  });
  return list;
}

const busy = () => process.cpuUsage().user / 1e6 + process.cpuUsage().system / 1e6;

/** V8 compiles what is asked often for so long; before that, its compiling is measured with the reading. */
const warmUp = 10;

/** MB a second of a core over at least `seconds` of work, after `warmUp` seconds of the same; and what one pass found. */
function measure(bytes, pass) {
  let found = 0;
  for (const warm = busy(); busy() - warm < warmUp;) found = pass();
  const start = busy();
  let passes = 0;
  for (; busy() - start < seconds; passes += 1) pass();
  return { speed: (passes * bytes) / 1e6 / (busy() - start), found };
}

const total = (list, count) => list.reduce((sum, one) => sum + count(one), 0);

/** What is measured: its name, its target in MB/s, and one pass over the texts, which counts what it found. */
function contenders(texts, peer) {
  const documents = texts.map((text) => repair(text).value);
  const pages = documents.map((document) => [document, extract(document, { publishedOn }).entities]);
  const rows = [
    [
      'repaired text to observations, entities given',
      1,
      () =>
        total(
          pages,
          ([document, entities]) =>
            // A copy, so that nothing that was kept for the text helps the next pass.
            readFigures(pageOf({ ...document }, publishedOn, entities)).observations.length,
        ),
    ],
    [
      'raw text to statements (repair, entities, relations, figures)',
      0.5,
      () =>
        total(texts, (text) => {
          const { observations, relations } = extract(repair(text).value, { publishedOn });
          return observations.length + relations.length;
        }),
    ],
  ];
  if (peer) rows.push([`${peer.name} ${peer.version}`, null, () => total(documents, peer.read)]);
  return rows;
}

const kinds = [
  'recognizeNumber',
  'recognizePercentage',
  'recognizeCurrency',
  'recognizeDimension',
  'recognizeDateTime',
];

function peerReader() {
  const peer = loadPeer();
  if (!peer) return null;
  const { suite, version } = peer;
  const line = (text) => total(kinds, (kind) => suite[kind](text, suite.Culture.Chinese).length);
  return {
    name: '@microsoft/recognizers-text-suite',
    version,
    read: ({ text }) => total(text.split('\n'), line),
  };
}

const versions = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const peer = peerReader();
const load = () => loadavg()[0].toFixed(1);
const lines = [];
const before = load();
for (const { name, texts } of sets()) {
  const bytes = total(texts, (text) => text.length);
  for (const [what, target, pass] of contenders(texts, peer)) {
    const { speed, found } = measure(bytes, pass);
    const mark = target === null ? '' : `≥ ${target}`;
    lines.push(
      `| ${name} (${(bytes / 1000).toFixed(1)} kB) | ${what} | ${speed.toFixed(3)} | ${mark} | ${found} |`,
    );
    console.log(lines.at(-1));
  }
}

const page = `# Performance of reading

Written by \`bench/extract\`: \`npm run build && ${howToInstall} && npm run bench:extract\`. Everything below is from one run on one machine.

- ${new Date().toISOString().slice(0, 10)}, ${cpus()[0]?.model.trim()} × ${cpus().length}, load ${before} before and ${load()} after, Node ${process.versions.node}
- indicator-graph ${versions.version}; the peer ${peer ? `${peer.name} ${peer.version}` : `is not installed: ${howToInstall}`}
- one thread; ${seconds} s of the process's own time each, after ${warmUp} s of the same to warm up (V8 compiles for about so long); each text is read alone
- the peer reads numbers, percentages, money, units and dates of the repaired text: no indicator, subject, kind, basis, entity or relation

| texts | what | MB/s a core | target | found |
| --- | --- | ---: | ---: | ---: |
${lines.join('\n')}

${readFileSync(join(import.meta.dirname, 'tried.md'), 'utf8')}`;
writeFileSync(join(root, 'docs', 'performance-of-reading.md'), page);
