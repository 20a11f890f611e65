import { setSubject } from '../draft';
import { type Place } from '../figure';
import { best, type Candidate, candidatesOf } from './candidates';
import { explainChoice, isImplied } from './explain-choice';

/** By so much the one that is chosen leads where the choice is sure. */
const sureMargin = 1;
const trustUnsure = 0.88;

/** Reads who or what a figure is about: of all whom the text offers, the one that most speaks for. */
export function readSubject(at: Place): void {
  const all = candidatesOf(at);
  const won = best(all);
  if (!won) return;
  explainChoice(at, won, all);
  if (!won.value) return;
  const { draft } = at.figure;
  if (margin(won, all) < sureMargin) draft.confidence *= trustUnsure;
  draft.ofThing = won.offers.some(({ own }) => own);
  setSubject(draft, won.value, isImplied(won));
}

const margin = (won: Candidate, all: readonly Candidate[]): number =>
  won.score - Math.max(...all.filter((one) => one !== won).map(({ score }) => score));
