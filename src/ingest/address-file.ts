import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { addressFile, type ServerAddress } from '../graph/engines/embedded-file';

/** Tells other processes of this user where the server is that has the data file. The file appears whole or not at all. */
export function writeAddressFile(dataFile: string, address: ServerAddress): void {
  const path = addressFile(dataFile);
  const draft = `${path}.${process.pid}`;
  rmSync(draft, { force: true });
  writeFileSync(draft, `${JSON.stringify(address)}\n`, { mode: 0o600 });
  renameSync(draft, path);
}

/** Removes the address of this run; one that another server wrote meanwhile stays. */
export function removeAddressFile(dataFile: string, token: string): void {
  const path = addressFile(dataFile);
  try {
    const held = JSON.parse(readFileSync(path, 'utf8')) as Partial<ServerAddress>;
    if (held.token === token) rmSync(path, { force: true });
  } catch {
    // It is gone, or it is not ours to judge.
  }
}
