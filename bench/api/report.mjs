// Writes docs/performance.md: what was measured, when, with which versions, on which machine.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
const root = join(import.meta.dirname, '..', '..');
const version = (name) =>
  JSON.parse(readFileSync(join(import.meta.dirname, 'node_modules', name, 'package.json'), 'utf8')).version;

const table = (rows) =>
  ['| question | contender | p50 ms | p99 ms | req/s, 16 clients |', '| --- | --- | ---: | ---: | ---: |']
    .concat(
      rows.map(
        (r) =>
          `| ${r.question} | ${r.contender} | ${r.p50.toFixed(2)} | ${r.p99.toFixed(2)} | ${r.rate.toFixed(0)} |`,
      ),
    )
    .join('\n');

function ratios(rows) {
  const names = [...new Set(rows.map((row) => row.question))].filter((name) => name !== 'projectsLinking');
  return names
    .map((name) => {
      const of = (contender) => rows.find((row) => row.question === name && row.contender === contender);
      const [api, peer, bare, embedded, repeated] = [
        'this API, Neo4j',
        '@neo4j/graphql',
        'bare driver',
        'this API, embedded',
        'this API, Neo4j, repeated',
      ].map(of);
      const to = (a, b) => (a / b).toFixed(2);
      return `| ${name} | ${to(api.rate, peer.rate)} | ${to(api.rate, bare.rate)} | ${to(repeated.rate, bare.rate)} | ${to(embedded.p50, bare.p50)} |`;
    })
    .join('\n');
}

export function writeReport({ rows, n, reps, neo4j, loaded, statements }) {
  const { name, version: own } = require('../../package.json');
  const text = `# Performance

Written by \`bench/api\`: \`npm run build && cd bench/api && npm install && npm run bench\`. Everything below is from one run on one machine.

- ${new Date().toISOString().slice(0, 10)}, ${os.cpus()[0]?.model} × ${os.cpus().length}, load before ${os.loadavg()[2].toFixed(1)}, Node ${process.versions.node}
- ${name} ${own}, Neo4j ${neo4j} (Community), @neo4j/graphql ${version('@neo4j/graphql')}, neo4j-driver ${version('neo4j-driver')}
- ${n} entities, ${statements} statements (observations and relations), synthetic; loaded in ${loaded.neo4j.toFixed(0)} s (Neo4j), ${loaded.embedded.toFixed(0)} s (embedded); ${reps} requests each
- every answer of every contender was compared for equality before anything was measured; the response cache is off except in the rows "repeated"

${table(rows)}

| question | throughput to @neo4j/graphql (target ≥ 2.5) | to the bare driver (≥ 0.8) | repeated to the bare driver (≥ 5) | embedded p50 to the bare driver's (≤ 0.5) |
| --- | ---: | ---: | ---: | ---: |
${ratios(rows)}
`;
  writeFileSync(join(root, 'docs', 'performance.md'), text);
}
