import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runFolder } from './neo4j';

/** Ends the servers that this run started, by the process ids that it wrote down, and takes their data away. */
export = (): void => {
  const folder = runFolder(process.env['INDICATOR_GRAPH_TEST_RUN'] ?? '');
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const { pid, home } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as {
      pid: number;
      home: string;
    };
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
    rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
  rmSync(folder, { recursive: true, force: true });
};
