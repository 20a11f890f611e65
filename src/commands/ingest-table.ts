import Table from 'cli-table3';
import { type IngestReport } from '../ingest/ingest';

/** What a night's load did, in one table. */
export function ingestTable({ read, repeated, failed, notes, summary }: IngestReport): string {
  const { created, removed } = summary;
  const table = new Table({
    head: ['', 'count'],
    style: { head: [], border: [] },
    colAligns: ['left', 'right'],
  });
  table.push(
    ['articles read', read],
    ['the same text twice', repeated],
    ['files not read', failed.length],
    ['places not read', notes.length],
    ['articles new', created.articles],
    ['entities new', created.entities],
    ['facts new', created.statements],
    ['facts removed', removed.statements],
  );
  return `${table.toString()}\n`;
}
