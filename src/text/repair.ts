import { ok, type Result } from '../model';
import { annotations } from './stages/annotations';
import { blanks } from './stages/blanks';
import { runChain } from './chain/chain';
import { binary, decode, type Decoded, empty, hasControls } from './decode/charset';
import { digitGroups } from './stages/digit-groups';
import { doubleEncoding } from './double-encoding/double-encoding';
import { escapes } from './stages/escapes';
import { imprintOf } from './page/imprint';
import { invisibleCharacters } from './stages/invisible-characters';
import { lineBlocks } from './page/lines';
import { lostCharacters } from './stages/lost-characters';
import { markup } from './page/markup';
import { contradictions } from './page/stated';
import { missingNumbers } from './stages/missing-numbers';
import { punctuation } from './stages/punctuation';
import { type RepairedText } from './repaired-text';
import { shiftedRuns } from './shifted/shifted-runs';
import { maxSourceSize, tooLarge } from './decode/source-size';
import { type Stage } from './chain/stage';
import { tornCharacters } from './stages/torn-characters';

/** What the caller knows about a text. */
export interface RepairOptions {
  /** Of the bytes, as a page or a header states it; detected where it is not given. */
  readonly charset?: string;
}

/** From the characters of the source to the article, in the order in which the damage is undone. */
export const stages: readonly Stage[] = [
  doubleEncoding,
  lostCharacters,
  escapes,
  markup,
  invisibleCharacters,
  shiftedRuns,
  tornCharacters,
  annotations,
  blanks,
  digitGroups,
  punctuation,
  missingNumbers,
];

/**
 * Reads a text as it was written: what can be proved is repaired, what cannot is marked, and every position can be found again in the source.
 *
 * Problems: `TEXT_EMPTY`, `TEXT_TOO_LARGE`, `TEXT_BINARY`, `CHARSET_UNKNOWN`.
 */
export function repair(source: string | Uint8Array, options: RepairOptions = {}): Result<RepairedText> {
  const decoded = typeof source === 'string' ? given(source) : decode(source, options.charset);
  if (!decoded.ok) return decoded;
  const { text: characters, charset } = decoded.value;
  if (characters.trim() === '') return empty;
  const {
    source: same,
    text,
    toSource,
    toText,
    repairs,
    problems,
    holes,
    ...found
  } = runChain(characters, stages);
  const blocks = found.blocks.length > 0 ? found.blocks : lineBlocks(text);
  const ownLines = imprintOf(text, blocks);
  const stated = {
    dates: [...(found.stated?.dates ?? []), ...ownLines.dates],
    publishers: [...(found.stated?.publishers ?? []), ...ownLines.publishers],
  };
  const title = blocks.find(({ kind }) => kind === 'title')?.span;
  return ok({
    source: same,
    text,
    toSource,
    toText,
    blocks,
    repairs,
    problems: [...problems, ...contradictions(stated)],
    holes,
    title: found.title ?? (title ? text.slice(title.start, title.end) : null),
    publisher: stated.publishers[0]?.value ?? null,
    publishedOn: stated.dates[0]?.value ?? null,
    charset,
  });
}

function given(source: string): Result<Decoded> {
  if (source.length > maxSourceSize) return tooLarge(source.length);
  return hasControls(source) ? binary : ok({ text: source, charset: null });
}
