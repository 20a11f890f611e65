import { statSync } from 'node:fs';
import { fail } from '../../model';

/** The largest source that is read, in bytes (of a string, in UTF-16 units). Articles are a thousand times smaller. */
export const maxSourceSize = 32 * 1024 * 1024;

/** Why a source of so many bytes is not read. */
export const tooLarge = (size: number): ReturnType<typeof fail> =>
  fail(
    'TEXT_TOO_LARGE',
    `The text has ${Math.ceil(size / 1048576)} MB, more than the ${maxSourceSize / 1048576} MB that are read; split it into articles.`,
  );

/** Why a file is not read, where its size alone tells; null where it does not. Throws what the file system throws. */
export function refusedBySize(path: string): ReturnType<typeof fail> | null {
  const { size } = statSync(path);
  return size > maxSourceSize ? tooLarge(size) : null;
}
