import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';

async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const gone = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

/**
 * Forces the engine's log to the disk. The engine writes each commit to its log at once but syncs only every 100 ms;
 * its own `walCheckpoint()` rewrites the whole file on the event loop (50 ms at 40,000 nodes), this takes one or two
 * milliseconds off it (@adr 0003). A log that a checkpoint has just folded into the file is on the disk already.
 */
export async function syncLog(file: string): Promise<void> {
  const folder = `${file}.wal`;
  try {
    const names = await readdir(folder);
    await Promise.all(names.map((name) => sync(join(folder, name))));
    await sync(folder);
  } catch (error) {
    if (!gone(error)) throw error;
    await sync(file);
  }
}
