import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type IndicatorGraph } from '../../../src/graph/indicator-graph';
import { ingest } from '../../../src/ingest/ingest';
import { localRecorder } from '../../../src/ingest/recorder';

/** A text by the name of its file. */
export type Texts = Readonly<Record<string, string>>;

/** Brings texts in from files, one after the other, as `ingest` does. */
export async function bring(graph: IndicatorGraph, texts: Texts): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'indicator-graph-texts-'));
  try {
    for (const [name, text] of Object.entries(texts)) {
      const path = join(folder, `2026-01-10-${name}.txt`);
      writeFileSync(path, text);
      const { failed } = await ingest(localRecorder(graph), [{ path }], { threads: 0 });
      if (failed[0] !== undefined) throw new Error(failed[0].problem.message);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
