import { type Repair, type Result, type Span } from '../../../src/model';
import { type RepairedText } from '../../../src/text/repaired-text';
import { type AgreedCharacters, agreedCharacters } from './agreed-characters';
import { type Damaged, type DamageKind, type Wound } from './damages';

export type Verdict = 'repaired' | 'ambiguous' | 'left marked' | 'wrong, marked' | 'wrong';

export interface Finding {
  readonly kind: DamageKind;
  readonly verdict: Verdict;
  readonly was: string;
  readonly now: string;
  readonly read: string;
  readonly repair?: Repair;
  /** Of a shifted run that is ambiguous. */
  readonly characters?: AgreedCharacters;
}

/** Holds what the repair made of each wound against what stood there. */
export function judge(damaged: Damaged, result: Result<RepairedText>): Finding[] {
  if (!result.ok) throw new Error(result.problem.message);
  const repaired = result.value;
  const findings = damaged.wounds.map((wound) => judgeWound(damaged, wound, repaired));
  const isClean = findings.every(({ verdict }) => verdict === 'repaired') && repaired.text !== damaged.clean;
  const elsewhere =
    isClean && findings[0]
      ? [{ ...findings[0], verdict: 'wrong' as const, read: difference(repaired.text, damaged.clean) }]
      : [];
  return [...findings, ...elsewhere];
}

function judgeWound(damaged: Damaged, wound: Wound, repaired: RepairedText): Finding {
  const span = repaired.toText(wound);
  const read = repaired.text.slice(span.start, span.end);
  const repair = repaired.repairs.find(
    (one) =>
      touches(one.span, wound) &&
      (one.kind !== 'annotation') === (wound.kind !== 'annotation') &&
      one.outcome !== 'repaired' &&
      one.kind !== 'punctuation' &&
      // Behind a run a number is marked for itself: that says nothing of the run.
      (one.kind !== 'missing_number' || wound.kind !== 'shifted run'),
  );
  const now = damaged.text.slice(wound.start, wound.end);
  return {
    kind: wound.kind,
    verdict: verdictOf(wound, damaged.text, read, repair),
    was: wound.was,
    now,
    read,
    ...(repair ? { repair } : {}),
    ...(wound.kind === 'shifted run' && repair?.kind === 'shifted_run' && repair.outcome === 'ambiguous'
      ? { characters: agreedCharacters(repair, wound.was) }
      : {}),
  };
}

/** What is marked at the edge of a wound counts for it; where bytes are lost in one place, the next place is another wound. */
const touches = (span: Span, { kind, start, end }: Wound): boolean =>
  kind === 'double encoding' || kind === 'lost byte'
    ? span.start < end && start < span.end
    : span.start <= end && start <= span.end;

function verdictOf(wound: Wound, cut: string, read: string, repair: Repair | undefined): Verdict {
  if (wound.kind === 'lost digits') return repair ? 'left marked' : 'wrong';
  // A cut does harm where a number goes on behind it, and nobody can see whether it did.
  if (wound.kind === 'truncation') return repair ? 'left marked' : /\d$/.test(cut) ? 'wrong' : 'repaired';
  if (repair === undefined) return read === wound.was ? 'repaired' : 'wrong';
  if (read === wound.was) return repair.outcome === 'ambiguous' ? 'ambiguous' : 'repaired';
  return repair.outcome === 'ambiguous' ? 'wrong, marked' : 'left marked';
}

function difference(read: string, clean: string): string {
  let at = 0;
  while (read[at] === clean[at] && at < clean.length) at += 1;
  return `reads ${JSON.stringify(read.slice(Math.max(0, at - 8), at + 12))}, was ${JSON.stringify(clean.slice(Math.max(0, at - 8), at + 12))}`;
}
