import { ok, type Result } from '../model';
import { annotations } from './annotations';
import { runChain } from './chain';
import { decode } from './charset';
import { type RepairedText } from './repaired-text';
import { escapes } from './escapes';
import { lineBlocks } from './lines';
import { markup } from './markup';
import { shiftedRuns } from './shifted-runs';
import { type Stage } from './stage';

/** What the caller knows about a text. */
export interface RepairOptions {
  /** Of the bytes, as a page or a header states it; detected where it is not given. */
  readonly charset?: string;
}

/** From the source to the article, in the order in which the damage is undone. */
export const stages: readonly Stage[] = [escapes, markup, annotations, shiftedRuns];

/** Reads a text as it was written: what can be proved is repaired, what cannot is marked, and every position can be found again in the source. */
export function repair(source: string | Uint8Array, options: RepairOptions = {}): Result<RepairedText> {
  const decoded =
    typeof source === 'string' ? ok({ text: source, charset: null }) : decode(source, options.charset);
  if (!decoded.ok) return decoded;
  const result = runChain(decoded.value.text, stages);
  const blocks = result.blocks.length > 0 ? result.blocks : lineBlocks(result.text);
  return ok({ ...result, blocks, charset: decoded.value.charset });
}
