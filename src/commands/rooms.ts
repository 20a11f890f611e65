import { createRequire } from 'node:module';
import type * as Schema from '../api/schema';
import type * as Explanation from '../extract/explanation';
import type * as Extract from '../extract/extract';
import type * as Jsonl from '../extract/jsonl';
import type * as EmbeddedFile from '../graph/engines/embedded-file';
import type * as IndicatorGraph from '../graph/indicator-graph';
import type * as Open from '../graph/open';
import type * as PrintCypher from '../graph/printing/print-cypher';
import type * as AddressFile from '../ingest/address-file';
import type * as HandOver from '../ingest/hand-over';
import type * as Ingest from '../ingest/ingest';
import type * as NameKeeper from '../ingest/name-keeper';
import type * as Recorder from '../ingest/recorder';
import type * as Seed from '../ingest/seed';
import type * as SeedLoad from '../ingest/seed-load';
import type * as Server from '../server';
import type * as Repair from '../text/repair';
import type * as ReadingTable from './reading-table';

const load = createRequire(__filename);

/** The other rooms, loaded when a command enters them: `--help` and `extract` need neither the API nor an engine. */
export const rooms = {
  addressFile: () => load('../ingest/address-file') as typeof AddressFile,
  embeddedFile: () => load('../graph/engines/embedded-file') as typeof EmbeddedFile,
  explanation: () => load('../extract/explanation') as typeof Explanation,
  extract: () => load('../extract/extract') as typeof Extract,
  handOver: () => load('../ingest/hand-over') as typeof HandOver,
  indicatorGraph: () => load('../graph/indicator-graph') as typeof IndicatorGraph,
  ingest: () => load('../ingest/ingest') as typeof Ingest,
  jsonl: () => load('../extract/jsonl') as typeof Jsonl,
  nameKeeper: () => load('../ingest/name-keeper') as typeof NameKeeper,
  open: () => load('../graph/open') as typeof Open,
  printCypher: () => load('../graph/printing/print-cypher') as typeof PrintCypher,
  readingTable: () => load('./reading-table') as typeof ReadingTable,
  recorder: () => load('../ingest/recorder') as typeof Recorder,
  repair: () => load('../text/repair') as typeof Repair,
  schema: () => load('../api/schema') as typeof Schema,
  seed: () => load('../ingest/seed') as typeof Seed,
  seedLoad: () => load('../ingest/seed-load') as typeof SeedLoad,
  server: () => load('../server') as typeof Server,
};
