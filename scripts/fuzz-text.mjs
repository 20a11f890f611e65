// Fuzzes the repair of texts: node scripts/fuzz-text.mjs [--cases 1000000] [--seed N] [--workers 1] [--short]
// --short damages texts of up to 200 characters only.
// Prints the seed, every case that breaks a promise, and the slowest case of each kind; exits with 1 where there is a fault.
import { fork } from 'node:child_process';
import { parseArgs } from 'node:util';
import { loadTypescript } from './load-typescript.mjs';

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000_007) },
    workers: { type: 'string', default: '1' },
    short: { type: 'boolean', default: false },
    from: { type: 'string' },
  },
});
const seed = Number(values.seed);
const cases = Number(values.cases);
const size = values.short ? 'short' : 'any';

if (values.from !== undefined) await work(Number(values.from), cases);
else await lead(Number(values.workers));

/** Runs the cases `from <= index < to`, and tells the parent what came of every hundred of them. */
async function work(from, to) {
  const { fuzz } = await loadTypescript('tests/text/fuzz/run.ts');
  for (let at = from; at < to; at += 100)
    process.send(fuzz(seed, at, Math.min(to, at + 100), () => performance.now(), size));
}

async function lead(workers) {
  await loadTypescript('tests/text/fuzz/run.ts');
  const total = { cases: 0, faults: 0, slowest: { ms: 0 }, ended: 0 };
  const share = Math.ceil(cases / workers);
  console.log(`seed ${seed}, ${cases} cases${values.short ? ', short texts' : ''}, ${workers} workers`);
  await Promise.all(
    Array.from({ length: workers }, (_, i) => watch(i * share, Math.min(cases, (i + 1) * share), total)),
  );
  const { slowest } = total;
  console.log(
    `${total.cases} cases, ${total.faults} faults; slowest ${Math.round(slowest.ms)} ms (${slowest.kind} ${slowest.index})`,
  );
  if (total.faults > 0 || total.cases < cases) process.exitCode = 1;
}

/** A worker that says nothing for ten minutes hangs in one of the next hundred cases. */
function watch(from, to, total) {
  const child = fork(import.meta.filename, [
    '--from',
    `${from}`,
    '--cases',
    `${to}`,
    '--seed',
    `${seed}`,
    ...(values.short ? ['--short'] : []),
  ]);
  let at = from;
  let timer;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      console.log(`hangs between cases ${at} and ${at + 100} of seed ${seed}`);
      total.faults += 1;
      child.kill();
    }, 600_000);
  };
  wait();
  child.on('message', (run) => {
    wait();
    at += run.cases;
    total.cases += run.cases;
    total.faults += run.faults.length;
    if (run.slowest.ms > total.slowest.ms) total.slowest = run.slowest;
    for (const { index, kind, said } of run.faults) console.log(`case ${index} (${kind}): ${said}`);
    if (total.cases % 50_000 === 0) console.log(`${total.cases} cases, ${total.faults} faults`);
  });
  return new Promise((resolve) =>
    child.on('exit', () => {
      clearTimeout(timer);
      resolve();
    }),
  );
}
