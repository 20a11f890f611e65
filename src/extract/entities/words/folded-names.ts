import { foldName as fold } from '../../../model';

const folded = new Map<string, string>();
const mostKept = 4096;

/** `foldName`, remembered for the names that come again and again. */
export function foldName(name: string): string {
  const known = folded.get(name);
  if (known !== undefined) return known;
  if (folded.size >= mostKept) folded.clear();
  const result = fold(name);
  folded.set(name, result);
  return result;
}
