import { isUserArea, pairOf, unitOf } from '../decode/gbk';
import { bytesWithOffsets } from './bytes';

/** What a page shows of a text whose GBK bytes were read one byte late, and what each character of the text left there. */
export interface Shifted {
  readonly page: string;
  /** For each unit of the text, where on the page its bytes are; start = end where all of them were dropped. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** What a decoder does with an ASCII byte that cannot be the second byte of the lead before it. */
export type AfterLead = 'keeps' | 'swallows';

/**
 * The damage itself: the first byte becomes `?`, the rest is read as GBK from the second byte on. Pairs of the user-defined area are
 * dropped, a pair that is no character becomes `?`, and ASCII that the decoder meets where a character may begin puts it back in step.
 * Null where the text has a character that GBK lacks.
 */
export function shift(text: string, afterLead: AfterLead): Shifted | null {
  const encoded = bytesWithOffsets(text);
  if (encoded === null) return null;
  const { bytes, owner } = encoded;
  const from: number[] = [0];
  const to: number[] = [1];
  let page = '?';
  for (let i = 1; i < bytes.length;) {
    const lead = bytes[i] ?? 0;
    const trail = bytes[i + 1] ?? -1;
    const shown = shownAs(lead, trail);
    for (let left = lengthAt(lead, trail, afterLead); left > 0; left -= 1, i += 1) {
      from[i] = page.length;
      to[i] = page.length + shown.length;
    }
    page += shown;
  }
  return { page, ...placesOf(text.length, owner, from, to) };
}

/** A unit is where those of its bytes are that left something; where none did, at the place they were dropped from. */
function placesOf(
  length: number,
  owner: readonly number[],
  from: readonly number[],
  to: readonly number[],
): { starts: number[]; ends: number[] } {
  const starts = new Array<number>(length).fill(-1);
  const ends = new Array<number>(length).fill(-1);
  owner.forEach((unit, i) => {
    const start = from[i] ?? 0;
    const end = to[i] ?? 0;
    if (starts[unit] === -1 || (starts[unit] === ends[unit] && start < end)) starts[unit] = start;
    if (ends[unit] === -1 || start < end) ends[unit] = end;
  });
  return { starts, ends };
}

const isTrail = (byte: number): boolean => byte >= 0x40 && byte <= 0xfe && byte !== 0x7f;

const lengthAt = (lead: number, trail: number, afterLead: AfterLead): number =>
  lead < 0x80 || trail < 0 || (!isTrail(trail) && afterLead === 'keeps') ? 1 : 2;

function shownAs(lead: number, trail: number): string {
  if (lead < 0x80) return String.fromCharCode(lead);
  if (!isTrail(trail)) return '?';
  if (isUserArea(lead, trail)) return '';
  const unit = unitOf(pairOf(lead, trail));
  return unit === 0 ? '?' : String.fromCharCode(unit);
}
