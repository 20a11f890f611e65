// npm run bench:ingest [-- ARTICLES]: how many short articles an hour go from files into the embedded graph, and where the time goes.
// Build first. The texts are made up (articles.mjs). The same path as `indicator-graph ingest`: files read in worker threads, bundles written
// while the next is read, a data file on disk. With --write the figures go into docs/performance-of-ingest.md.
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { articleOf } from './articles.mjs';

const require = createRequire(import.meta.url);
const root = join(import.meta.dirname, '..', '..');
const dist = (...path) => require(join(root, 'dist', ...path));
const { openEngine } = dist('graph', 'open.js');
const { IndicatorGraph } = dist('graph', 'indicator-graph.js');
const { ingest } = dist('ingest', 'ingest.js');
const { localRecorder } = dist('ingest', 'recorder.js');
const { seed } = dist('ingest', 'seed.js');

const argv = process.argv.slice(2);
const count = Number(argv.find((word) => /^\d+$/.test(word)) ?? 20_000);
const companies = Math.max(50, Math.round(count / 40));

const folder = mkdtempSync(join(tmpdir(), 'indicator-graph-bench-'));
const now = () => performance.now() / 1000;

/** The engine, with the seconds of each statement added up. */
function timed(engine, spent) {
  const timedTx = (tx) => ({
    run: async (name, parameters) => {
      const start = now();
      const rows = await tx.run(name, parameters);
      spent.set(name, (spent.get(name) ?? 0) + now() - start);
      return rows;
    },
  });
  return new Proxy(engine, {
    get: (target, key) => {
      const value = target[key];
      if (key === 'write' || key === 'read') return (work) => value.call(target, (tx) => work(timedTx(tx)));
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

function writeFiles() {
  const paths = [];
  for (let i = 0; i < count; i += 1) {
    const path = join(folder, `2026-01-10-${i}.txt`);
    writeFileSync(path, articleOf(i, companies));
    paths.push(path);
  }
  return paths;
}

/** One load into a new data file. */
async function load(paths, name) {
  const spent = new Map();
  const engine = await openEngine({ INDICATOR_GRAPH_FILE: join(folder, `${name}.db`) });
  await engine.migrate();
  const plain = localRecorder(new IndicatorGraph(engine));
  await seed(plain);
  const inner = localRecorder(new IndicatorGraph(timed(engine, spent)));
  let recording = 0;
  const recorder = {
    ...inner,
    record: async (...given) => {
      const start = now();
      const summary = await inner.record(...given);
      recording += now() - start;
      return summary;
    },
  };
  const start = now();
  const busy = process.cpuUsage();
  const report = await ingest(
    recorder,
    paths.map((path) => ({ path })),
  );
  const seconds = now() - start;
  const used = process.cpuUsage(busy);
  await engine.close();
  return { report, seconds, recording, spent, cpu: (used.user + used.system) / 1e6 };
}

/** What people wrote below the figures stays. */
function notesOf(path) {
  const written = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const at = written.indexOf('\n## ');
  return at < 0 ? '' : written.slice(at);
}

const perHour = (seconds) => Math.round((count / seconds) * 3600);
const figure = (x) => x.toLocaleString('en-US').replaceAll(',', ' ');

try {
  const paths = writeFiles();
  const first = await load(paths, 'first');
  const { report, seconds, recording, spent, cpu } = first;
  const statements = [...spent].sort((a, b) => b[1] - a[1]);
  const inEngine = statements.reduce((sum, [, s]) => sum + s, 0);
  const lines = [
    `${figure(perHour(seconds))} articles an hour, ${((seconds * 1000) / count).toFixed(2)} ms each, ${(cpu / seconds).toFixed(2)} processors busy`,
    '',
    `- ${new Date().toISOString().slice(0, 10)}, ${cpus()[0]?.model ?? 'unknown'} × ${availableParallelism()}, load before ${loadavg()[0].toFixed(1)}, Node ${process.versions.node}`,
    `- ${figure(count)} synthetic articles of nine figures in files, about ${figure(companies)} companies, each named in full and in short; ${figure(report.summary.created.statements)} facts and ${figure(report.summary.created.entities)} entities written`,
    `- an embedded data file on disk (${(statSync(join(folder, 'first.db')).size / 1e6).toFixed(0)} MB), the seed in it before; reading in worker threads as \`indicator-graph ingest\` does it`,
    '',
    '| where the time of the writing thread goes | seconds | share |',
    '| --- | ---: | ---: |',
    `| waiting for articles to be read | ${(seconds - recording).toFixed(2)} | ${((100 * (seconds - recording)) / seconds).toFixed(0)} % |`,
    `| planning what changes | ${(recording - inEngine).toFixed(2)} | ${((100 * (recording - inEngine)) / seconds).toFixed(0)} % |`,
    `| statements of the engine | ${inEngine.toFixed(2)} | ${((100 * inEngine) / seconds).toFixed(0)} % |`,
    ...statements
      .slice(0, 14)
      .map(([name, s]) => `| \`${name}\` | ${s.toFixed(2)} | ${((100 * s) / seconds).toFixed(0)} % |`),
  ];
  console.log(lines.join('\n'));
  if (report.failed.length > 0) console.error(`${report.failed.length} files were not read.`);
  if (argv.includes('--write')) {
    const path = join(root, 'docs', 'performance-of-ingest.md');
    writeFileSync(
      path,
      `# How fast articles go in\n\nWritten by \`npm run bench:ingest -- ${count} --write\`, one run on one machine. Target: 1 000 000 short articles an hour on two processors.\n\n${lines.join('\n')}\n${notesOf(path)}`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
