import { pairOfUnit } from '../decode/gbk';

/** GBK bytes, and for each the unit of the text that it belongs to. */
export interface OwnedBytes {
  readonly bytes: readonly number[];
  readonly owner: readonly number[];
}

/** The GBK bytes of a text; null where a character has none. */
export function bytesWithOffsets(text: string): OwnedBytes | null {
  const bytes: number[] = [];
  const owner: number[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) {
      bytes.push(unit);
      owner.push(i);
      continue;
    }
    const pair = pairOfUnit(unit);
    if (pair === 0) return null;
    bytes.push(pair >> 8, pair & 0xff);
    owner.push(i, i);
  }
  return { bytes, owner };
}
