// Writes batches of twenty entities into a file until it is killed, and tells of each that was acknowledged.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import process from 'node:process';
import { transformSync } from '@swc/core';

const require = createRequire(import.meta.url);
require.extensions['.ts'] = (module, filename) =>
  module._compile(transformSync(readFileSync(filename, 'utf8'), { filename, swcrc: true }).code, filename);

const { EmbeddedEngine } = require('../../src/graph/engines/embedded.ts');
const { contractStatements } = require('../graph/engine-contract.ts');

const engine = EmbeddedEngine.open({ file: process.argv[2], statements: contractStatements('embedded') });
await engine.migrate();
for (let batch = 0; ; batch += 1) {
  const rows = Array.from({ length: 20 }, (_, i) => ({ id: `b${batch}_${i}`, names: `名称 ${batch}` }));
  await engine.write((tx) => tx.run('addEntities', { rows }));
  process.stdout.write(`${batch}\n`);
}
