import { readFile } from 'node:fs/promises';
import { ProblemError } from '../model';
import { maxSourceSize, refusedBySize, tooLarge } from '../text/decode/source-size';

const sentences: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read by this user',
  EPERM: 'it may not be read by this user',
  ERR_FS_FILE_TOO_LARGE: 'it is larger than 2 GiB',
};

/** The bytes of a file; `-` reads standard input. @throws ProblemError `FILE_UNREADABLE`, and `TEXT_TOO_LARGE` before it is read */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    if (path === '-') return await readStandardInput();
    refuse(path, refusedBySize(path));
    return await readFile(path);
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? '';
    const why = sentences[code] ?? `the system says ${code || String(error)}`;
    throw new ProblemError(
      { code: 'FILE_UNREADABLE', message: `${path} cannot be read: ${why}.` },
      {},
      { cause: error },
    );
  }
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    chunks.push(Buffer.from(chunk as Uint8Array));
    size += (chunk as Uint8Array).length;
    if (size > maxSourceSize) refuse('standard input', tooLarge(size));
  }
  return Buffer.concat(chunks);
}

function refuse(path: string, why: ReturnType<typeof tooLarge> | null): void {
  if (why !== null) throw new ProblemError({ ...why.problem, message: `${path}: ${why.problem.message}` });
}
