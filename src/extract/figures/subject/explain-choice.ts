import { type Span } from '../../../model';
import { note } from '../draft';
import { type Place } from '../figure';
import { type Rival } from '../../reading';
import { type Candidate } from './candidates';

/** Keeps who a figure is about, what spoke for him, and why the others lost. Does nothing unless an explanation was asked for. */
export function explainChoice({ page, figure }: Place, won: Candidate, all: readonly Candidate[]): void {
  if (!page.explain) return;
  const rivals = all.filter((one) => one !== won).sort((a, b) => b.score - a.score);
  note(
    figure.draft,
    'subject',
    { ...shown(won), implied: isImplied(won), weighed: won.signs },
    rivals.map((one): Rival => ({ ...shown(one), reason: reasonAgainst(one, won), weighed: one.signs })),
  );
}

const shown = ({ value, offers }: Candidate): { value: string; rule: string; words: Span | null } => ({
  value: value?.text ?? '',
  rule: offers[0]?.place ?? 'nobody is named',
  words: offers[0]?.words ?? null,
});

/** It was taken over, not read, at the nearest of its places. */
export const isImplied = ({ offers }: Candidate): boolean => offers[0]?.implied ?? false;

/** A sign that weighs so much against a candidate is the reason by itself. */
const decisive = -0.8;

function reasonAgainst({ signs, score }: Candidate, won: Candidate): string {
  const [most] = [...signs].sort((a, b) => a.weight - b.weight);
  return most && most.weight <= decisive && !most.sign.includes('/')
    ? most.sign
    : `less speaks for it: ${score.toFixed(1)}, for the one taken ${won.score.toFixed(1)}`;
}
