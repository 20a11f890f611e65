import { inBig5 } from '../big5';
import { fitsReading, toneless } from '../pinyin';
import { foldUnit, isPrivate, isUserArea, pairOf, pairOfUnit, unitOf } from '../gbk';

/** The characters that a place may hold, by what is known of their bytes. */
export interface CharSet {
  /** What is known, so that two sets of one name are the same. */
  readonly name: string;
  /** UTF-16 units. */
  readonly list: readonly number[];
  readonly has: (unit: number) => boolean;
}

const userLeads = [0xaa, 0xab, 0xac, 0xad, 0xae, 0xaf, 0xf8, 0xf9, 0xfa, 0xfb, 0xfc, 0xfd, 0xfe];

const between = (low: number, high: number): number[] =>
  Array.from({ length: high - low + 1 }, (_, i) => low + i);

export function setOf(name: string, list: readonly number[]): CharSet {
  const all = new Set(list);
  return { name, list, has: (unit) => all.has(unit) };
}

const made = new Map<string, CharSet>();

function bytesOf(name: string, leads: readonly number[], trails: readonly number[]): CharSet {
  const known = made.get(name);
  if (known) return known;
  const units = leads.flatMap((lead) => trails.map((trail) => unitOf(pairOf(lead, trail))));
  const set = setOf(
    name,
    units.filter((unit) => unit !== 0 && !isPrivate(unit)),
  );
  made.set(name, set);
  return set;
}

/** Characters with this lead whose trail led the pair that was dropped after them. */
export const beforeDropped = (lead: number): CharSet => bytesOf(`${lead} user`, [lead], userLeads);

/** Characters with this trail whose lead was the second byte of the pair that was dropped before them. */
export const afterDropped = (trail: number): CharSet => bytesOf(`any ${trail}`, between(0xa1, 0xfe), [trail]);

/** Characters between two dropped pairs. */
export const betweenDropped = (): CharSet => bytesOf('any user', between(0xa1, 0xfe), userLeads);

/** Characters with this lead whose trail byte was destroyed. */
export const destroyedTrail = (lead: number): CharSet => bytesOf(`${lead} any`, [lead], between(0x81, 0xfe));

/** Characters after a dropped pair whose trail byte was destroyed. */
export const afterDroppedDestroyed = (): CharSet =>
  bytesOf('any any', between(0xa1, 0xfe), between(0x81, 0xfe));

const withReading = new Map<string, CharSet>();

/** The characters of a set that a syllable is a reading of. */
export function readAs(set: CharSet, syllable: string): CharSet {
  const key = `${toneless(syllable)} ${set.name}`;
  const known =
    withReading.get(key) ??
    setOf(
      key,
      set.list.filter((unit) => fitsReading(String.fromCharCode(unit), syllable)),
    );
  withReading.set(key, known);
  return known;
}

let forms: Map<number, number[]> | undefined;

/** How a simplified character is written in articles: so, or as Big5 has it. */
export function writtenForms(simplified: number): readonly number[] {
  forms ??= allForms();
  return forms.get(simplified) ?? [];
}

function allForms(): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (let unit = 0x80; unit < 0x10000; unit += 1) {
    const pair = pairOfUnit(unit);
    if (pair === 0 || isUserArea(pair >> 8, pair & 0xff)) continue;
    const key = foldUnit(unit);
    if (key !== unit && !inBig5(unit)) continue;
    const list = found.get(key);
    if (list) list.push(unit);
    else found.set(key, [unit]);
  }
  return found;
}
