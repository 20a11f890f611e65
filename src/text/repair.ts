import { ok, type Result } from '../model';
import { annotations } from './annotations';
import { runChain } from './chain';
import { decode } from './charset';
import { type RepairedText } from './repaired-text';
import { shiftedRuns } from './shifted-runs';
import { type Stage } from './stage';

/** What the caller knows about a text. */
export interface RepairOptions {
  /** Of the bytes, as a page or a header states it; detected where it is not given. */
  readonly charset?: string;
}

/** From the source to the article, in the order in which the damage is undone. */
export const stages: readonly Stage[] = [annotations, shiftedRuns];

/** Reads a text as it was written: what can be proved is repaired, what cannot is marked, and every position can be found again in the source. */
export function repair(source: string | Uint8Array, options: RepairOptions = {}): Result<RepairedText> {
  const decoded =
    typeof source === 'string' ? ok({ text: source, charset: null }) : decode(source, options.charset);
  if (!decoded.ok) return decoded;
  return ok({ ...runChain(decoded.value.text, stages), charset: decoded.value.charset });
}
