import { type Repair } from '../../model';
import { pairOf, pairOfUnit, unitOf } from '../decode/gbk';
import { type Edit } from '../chain/mapped-text';
import { fitsReading, isToned, syllablePattern } from '../language/pinyin';
import { type Context, contextOf } from '../shifted/context';
import { costOf } from '../language/costs';
import { shift } from '../shifted/forward';
import { type Findings, nothingFound, type Stage } from '../chain/stage';

/** Nats by which a reading must be likelier than the next, as for shifted runs. */
const margin = 6;

/** Nats from the best reading within which readings are listed as candidates, and how many are. */
const width = 9;
const mostCandidates = 8;

/** Nats for each character of a reading above which it is nothing that anybody wrote. */
const nonsense = 14;

/** Characters on each side that readings are weighed with. */
const around = 6;

/** What an annotation within a character leaves: `?`, for its first byte and the bracket; the syllable; the other bytes up to a letter. */
const torn = new RegExp(`\\?(${syllablePattern})[)）]([\\u0080-\\uffef]{0,6}[@-Z\\[-~])?`, 'gu');

const annotation = new RegExp(`[(（](${syllablePattern})[)）]`, 'gu');
const annotationHere = new RegExp(`^[(（](${syllablePattern})[)）]`, 'u');

/**
 * Characters whose GBK bytes an annotation stands between: `油?jī)r(jià)` is `油價(jià)`, for 價 is 83 72, 72 is `r`, and 83 made a `?` of
 * itself and the bracket. The first byte is gone; what fits the others, the reading behind them and the words around is read.
 */
export const tornCharacters: Stage = { name: 'torn characters', find };

function find(text: string): Findings {
  const places = [...text.matchAll(torn)].filter(([, syllable = '']) => isToned(syllable));
  if (places.length === 0) return nothingFound;
  const context = contextOf(text);
  const verdicts = places.map(([whole, , rest = ''], i) => {
    const start = places[i]?.index ?? 0;
    return verdictOf(text, { start, whole, rest }, context);
  });
  return {
    edits: verdicts.flatMap(({ edit }) => edit ?? []),
    repairs: verdicts.map(({ repair }) => repair),
    holes: verdicts.flatMap(({ edit, repair }) => (edit ? [] : [repair.span])),
  };
}

interface Tear {
  readonly start: number;
  /** From the `?` to the letter. */
  readonly whole: string;
  /** What was read of the bytes behind the annotation. */
  readonly rest: string;
}

interface Verdict {
  readonly edit?: Edit;
  readonly repair: Repair;
}

function verdictOf(text: string, tear: Tear, context: Context): Verdict {
  const { start, whole } = tear;
  const span = { start, end: start + whole.length };
  const found = readingsOf(text, tear, context);
  const [best] = found;
  const kind = 'shifted_run';
  if (best === undefined) {
    const only = { start, end: span.end - tear.rest.length };
    const before = text.slice(only.start, only.end);
    return { repair: { kind, outcome: 'damaged', span: only, before, after: before, proof: proofs.none } };
  }
  const isSure = found.every(({ cost, text: one }) => one === best.text || cost >= best.cost + margin);
  const repair = { kind, span, before: whole, after: best.text } as const;
  const edit = { ...span, text: best.text, ...placesOf(tear) };
  if (isSure && !found.some(({ text: one }) => mayHideMore(one)))
    return { edit, repair: { ...repair, outcome: 'repaired', proof: proofs.sure } };
  const candidates = found.slice(0, mostCandidates).map((one) => one.text);
  return { edit, repair: { ...repair, outcome: 'ambiguous', proof: proofs.rivals, candidates } };
}

const proofs = {
  sure: `an annotation between its GBK bytes gives the page, and no other reading comes within ${margin} nats`,
  rivals:
    'an annotation between its GBK bytes gives the page; other characters do too, or a pair that left no trace stood before it',
  none: 'an annotation stands between the bytes of a character, and nothing that makes sense gives the page',
};

/** A pair of the user's area may have been dropped in front of a character whose first byte can end one. */
const mayHideMore = (reading: string): boolean => pairOfUnit(reading.charCodeAt(0)) >> 8 >= 0xa1;

interface Weighed {
  readonly text: string;
  readonly cost: number;
}

/** What may have stood there, the likeliest first: the bytes are those of the page but for the first, and the damage done again gives the page. */
function readingsOf(text: string, { start, whole, rest }: Tear, context: Context): Weighed[] {
  const bytes = [...rest].flatMap((char) => bytesOf(char));
  if (bytes.length === 0 || bytes.length % 2 === 0 || bytes.includes(0)) return [];
  const end = start + whole.length;
  const syllable = annotationHere.exec(text.slice(end, end + 12))?.[1];
  if (syllable === undefined) return [];
  const tail = charsOf(bytes.slice(1));
  const before = text
    .slice(Math.max(0, start - 80), start)
    .replace(annotation, '')
    .slice(-around);
  const after = text
    .slice(end, end + 80)
    .replace(annotation, '')
    .slice(0, around);
  const found: Weighed[] = [];
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    const unit = unitOf(pairOf(lead, bytes[0] ?? 0));
    const one = String.fromCharCode(unit) + tail;
    if (!/^[\u3400-\u9fff]+$/.test(one) || !fitsReading(one.slice(-1), syllable)) continue;
    if (shift(one, 'keeps')?.page !== `?${rest}`) continue;
    if (costOf(one) / one.length > nonsense) continue;
    const script = [...one].reduce((sum, char) => sum + context.scriptCost(char.charCodeAt(0)), 0);
    found.push({ text: one, cost: costOf(before + one + after) + script });
  }
  found.sort((a, b) => a.cost - b.cost);
  const least = found[0]?.cost ?? 0;
  return found.filter(({ cost }) => cost <= least + width);
}

function bytesOf(char: string): readonly number[] {
  const unit = char.charCodeAt(0);
  if (unit < 0x80) return [unit];
  const pair = pairOfUnit(unit);
  return [pair >> 8, pair & 0xff];
}

function charsOf(bytes: readonly number[]): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 2)
    text += String.fromCharCode(unitOf(pairOf(bytes[i] ?? 0, bytes[i + 1] ?? 0)));
  return text;
}

/** Where each character's bytes are on the page: the first one's around the annotation, the others' across two characters. */
function placesOf({ start, whole, rest }: Tear): { starts: number[]; ends: number[] } {
  const first = start + whole.length - rest.length;
  const starts = Array.from({ length: rest.length }, (_, i) => (i === 0 ? start : first + i - 1));
  return { starts, ends: Array.from({ length: rest.length }, (_, i) => first + i + 1) };
}
