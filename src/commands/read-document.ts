import { ProblemError } from '../model';
import { type RepairedText } from '../text/repaired-text';
import { readBytes } from './read-file';
import { rooms } from './rooms';

/**
 * Reads and repairs one file.
 *
 * @throws ProblemError `FILE_UNREADABLE`, or what the repair says of bytes that are no text
 */
export async function readDocument(file: string, charset: string | undefined): Promise<RepairedText> {
  const bytes = await readBytes(file);
  const { repair } = rooms.repair();
  const result = repair(bytes, charset === undefined ? {} : { charset });
  if (!result.ok)
    throw new ProblemError({ ...result.problem, message: `${file}: ${result.problem.message}` });
  return result.value;
}
