import { repair } from '../../../src/text/repair';
import { type Damaged, Patient, truncate } from './damages';
import { doubleEncode, type Misread, misreadings } from './double-encode';
import { type Finding, judge, type Verdict } from './measure';
import { Random } from './random';
import { cleanText } from './texts';

type Script = 'hans' | 'hant';

/** How often each came out how: by script and kind of damage. */
export type Survey = ReadonlyMap<string, Readonly<Record<Verdict, number>>>;

/** One way of damaging a text; a text may be damaged in several ways at once. */
type Treatment = (clean: string, script: Script, random: Random) => Damaged;

/** What happened to the founding article: annotations, shifted runs, folded marks, now and then tags. */
const asFounding: Treatment = (clean, script, random) => {
  const toned = random.chance(0.8);
  let patient = Patient.of(clean)
    .annotate(random, script === 'hant' ? 0.95 : 0.03, toned)
    .shift(random, 0.8);
  if (random.chance(0.5)) patient = patient.fold();
  if (random.chance(0.3)) patient = patient.tag(random);
  return patient.done();
};

const encodings = Object.keys(misreadings) as Misread[];

const treatments: readonly (readonly [Treatment, number])[] = [
  [asFounding, 6],
  [(clean, _, random) => Patient.of(clean).loseDigits(random, 0.5).done(), 2],
  [(clean, _, random) => doubleEncode(clean, random.pick(encodings)), 1],
  [(clean, _, random) => truncate(clean, random), 1],
];

/** Every fourth text is simplified; of ten texts six are damaged as the founding article was. */
export function* damagedTexts(seed: number, count: number): Generator<{ script: Script; damaged: Damaged }> {
  const random = new Random(seed);
  const order = treatments.flatMap(([treatment, share]) => Array.from({ length: share }, () => treatment));
  for (let i = 0; i < count; i += 1) {
    const script: Script = i % 4 === 3 ? 'hans' : 'hant';
    const treatment = order[(i * 7) % order.length] ?? asFounding;
    yield { script, damaged: treatment(cleanText(random, script), script, random) };
  }
}

/** Damages `count` texts, repairs them, and holds each wound against what stood there. */
export function survey(
  seed: number,
  count: number,
  each: (finding: Finding, script: Script) => void = () => undefined,
): Survey {
  const rows = new Map<string, Record<Verdict, number>>();
  for (const { script, damaged } of damagedTexts(seed, count))
    for (const finding of judge(damaged, repair(damaged.text))) {
      const name = `${script === 'hant' ? 'traditional' : 'simplified'}, ${finding.kind}`;
      const row = rows.get(name) ?? {
        repaired: 0,
        ambiguous: 0,
        'wrong, marked': 0,
        'left marked': 0,
        wrong: 0,
      };
      row[finding.verdict] += 1;
      rows.set(name, row);
      each(finding, script);
    }
  return new Map([...rows].sort(([a], [b]) => (a < b ? 1 : -1)));
}
