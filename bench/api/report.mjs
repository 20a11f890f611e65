// Writes docs/performance.md: what was measured, when, with which versions, on which machine.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
const root = join(import.meta.dirname, '..', '..');
// Before this run began to add to it.
const load = os.loadavg()[0].toFixed(1);
const version = (name) =>
  JSON.parse(readFileSync(join(import.meta.dirname, 'node_modules', name, 'package.json'), 'utf8')).version;

const number = (value) => value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);

const line = (...cells) => `| ${cells.join(' | ')} |`;

const table = (rows) => [
  line('question', 'contender', 'p50 ms', 'p99 ms', 'req/s, 16 clients'),
  '| --- | --- | ---: | ---: | ---: |',
  ...rows.map((r) => line(r.question, r.contender, number(r.p50), number(r.p99), r.rate?.toFixed(0) ?? '–')),
];

const of = (rows, question, contender) =>
  rows.find((row) => row.question === question && row.contender === contender);

const met = (ratio, is) => `${number(ratio)}${is ? '' : ' (missed)'}`;

function ratios(rows, maxAge) {
  const names = [...new Set(rows.map((row) => row.question))].filter((name) => name !== 'projectsLinking');
  return [
    line(
      'question',
      'throughput to @neo4j/graphql (≥ 2.5)',
      'to the bare driver (≥ 0.8)',
      'repeated to the bare driver (≥ 5)',
      `and at most ${maxAge} ms old (≥ 5)`,
      "embedded p50 to the bare driver's (≤ 0.5)",
    ),
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...names.map((name) => {
      const [api, peer, bare, embedded, exact, aged] = [
        'this API, Neo4j',
        '@neo4j/graphql',
        'bare driver',
        'this API, embedded',
        'this API, Neo4j, repeated',
        `this API, Neo4j, repeated, at most ${maxAge} ms old`,
      ].map((contender) => of(rows, name, contender));
      const found = [api.rate / peer.rate, ...[api, exact, aged].map(({ rate }) => rate / bare.rate)];
      const p50 = embedded.p50 / bare.p50;
      return line(
        name,
        ...found.map((ratio, i) => met(ratio, ratio >= [2.5, 0.8, 5, 5][i])),
        met(p50, p50 <= 0.5),
      );
    }),
  ];
}

function linksTable(rows, large, times) {
  return [
    line('projectsLinking', 'p99 ms (≤ 50)', `p99 ms, ${times} times the size`, 'ratio (≤ 2)'),
    '| --- | ---: | ---: | ---: |',
    ...['this API, Neo4j', 'this API, embedded'].map((contender) => {
      const [small, ten] = [rows, large].map((all) => of(all, 'projectsLinking', contender).p99);
      return line(contender, met(small, small <= 50), number(ten), met(ten / small, ten / small <= 2));
    }),
  ];
}

const loads = ({ neo4j, embedded }) =>
  [
    [embedded, 'embedded'],
    [neo4j, 'Neo4j'],
  ]
    .map(
      ([{ seconds, elements }, name]) =>
        `${seconds.toFixed(0)} s (${name}, ${(elements / seconds / 1000).toFixed(1)} k nodes and edges a second)`,
    )
    .join(', ');

/** Writes the report of one run. */
export function writeReport({ rows, large, n, many, reps, warmUp, turns, maxAge, neo4j, loaded }) {
  const { name, version: own } = require('../../package.json');
  const lines = [
    '# Performance',
    '',
    'Written by `bench/api`: `npm run build && cd bench/api && npm ci && npm run bench`. All of it is from one run on one machine.',
    '',
    `- ${new Date().toISOString().slice(0, 10)}, ${os.cpus()[0]?.model} × ${os.cpus().length}, load before ${load}, Node ${process.versions.node}`,
    `- ${name} ${own}, Neo4j ${neo4j} (Community, 3 GB heap), @neo4j/graphql ${version('@neo4j/graphql')}, neo4j-driver ${version('neo4j-driver')}`,
    `- synthetic: ${n} entities, ${loaded.neo4j.statements} statements (observations and relations); recorded in ${loads(loaded)}, as busy as the machine was then`,
    `- ${reps / 2} requests for a latency, ${reps * 2} for a throughput, after ${warmUp} to warm up; in ${turns} turns, of whose throughputs the one in the middle stands here; clients, servers and database share the machine`,
    '- a latency ends when the client has the values, a throughput counts whole answers as they came over the wire',
    `- every answer of every contender was compared for equality before anything was measured; the response cache is off except in the rows "repeated", of which the first asks the database for the revision of the graph before it answers, and the second takes one that is at most ${maxAge} ms old (\`RESPONSE_CACHE_MAX_AGE_MS\`)`,
    '',
    ...table(rows),
    '',
    ...ratios(rows, maxAge),
    '',
    ...(large.length === 0
      ? []
      : [
          `A graph of ${many} entities and ${3 * many} relations, with a place that 100,000 lie in and a commodity that 100,000 use:`,
          '',
          ...linksTable(rows, large, many / n),
          '',
          ...table(large),
          '',
        ]),
    readFileSync(join(import.meta.dirname, 'tried.md'), 'utf8'),
  ];
  writeFileSync(join(root, 'docs', 'performance.md'), lines.join('\n'));
}
