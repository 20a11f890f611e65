// How fast texts are repaired: npm run bench:text [-- --rounds 5]
// Clean and damaged synthetic texts, and the founding article where it lies beside the project; then how time grows with length.
import { existsSync, readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadTypescript } from '../../scripts/load-typescript.mjs';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '5' } } });
const rounds = Number(values.rounds);
const { repair } = await loadTypescript('src/text/repair.ts');
const { samples, families } = await loadTypescript('bench/text/samples.ts');

/** CPU seconds of this process for a piece of work: what else the machine does counts little. */
function cpuSeconds(work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];

/** MB of UTF-8 read in a CPU second, the median of the rounds; each text is read alone, as articles are. */
function speedOf(texts) {
  const bytes = texts.map((text) => Buffer.from(text));
  const size = bytes.reduce((sum, one) => sum + one.length, 0) / 1e6;
  const once = () => bytes.forEach((one) => repair(one));
  once();
  return { size, speed: size / median(Array.from({ length: rounds }, () => cpuSeconds(once))) };
}

const founding = (name) => join(import.meta.dirname, '..', '..', '..', 'shared', 'seed', name);
const list = samples();
for (const [name, file, target] of [
  ['the founding article, repaired, 100 times', 'article.repaired.txt', 5],
  ['the founding article, raw, 100 times', 'article.txt', 1],
])
  if (existsSync(founding(file))) {
    const text = readFileSync(founding(file), 'utf8');
    list.push({ name, texts: Array.from({ length: 100 }, () => text), target });
  } else console.log(`${name}: not measured, the file is not here`);

console.log(
  `${cpus()[0]?.model.trim()}, Node ${process.versions.node}, load ${loadavg()[0].toFixed(1)}, ${rounds} rounds\n`,
);
console.log('| text | MB | MB a CPU second | target |\n| --- | ---: | ---: | ---: |');
for (const { name, texts, target } of list) {
  const { size, speed } = speedOf(texts);
  console.log(`| ${name} | ${size.toFixed(2)} | ${speed.toFixed(2)} | ${target ?? ''} |`);
}

console.log('\n| input | 100 kB, ms | 400 kB, ms | ratio (4 is linear) |\n| --- | ---: | ---: | ---: |');
for (const { name, make } of families) {
  const [short, long] = [100_000, 400_000].map((size) => {
    const text = make(size);
    return 1000 * Math.min(...Array.from({ length: 3 }, () => cpuSeconds(() => repair(text))));
  });
  console.log(`| ${name} | ${short.toFixed(1)} | ${long.toFixed(1)} | ${(long / short).toFixed(1)} |`);
}
