import { foldForMatch } from '../../lexicon/match';
import { overlaps, type Span } from '../../model';
import { type Reading, type ReadObservation, type Refusal } from '../reading';

/** Which figures to explain: those at a place of the source, those whose words hold or lie in `words`, or all. */
export interface Choice {
  /** UTF-16 offset in the source. */
  readonly at?: number;
  /** In either script. */
  readonly words?: string;
}

/** The figures and the refused numbers of a reading that a choice means. */
export function chosen(
  reading: Reading,
  { at, words }: Choice,
): { readonly figures: readonly ReadObservation[]; readonly refused: readonly Refusal[] } {
  const places = words === undefined ? null : placesOf(reading.document.text, words);
  const isMeant = ({ span }: { readonly span: Span }): boolean => {
    const source = reading.document.toSource(span);
    const here = at === undefined || (source.start <= at && at < source.end);
    return here && (places === null || places.some((place) => overlaps(place, span)));
  };
  return { figures: reading.observations.filter(isMeant), refused: reading.refused.filter(isMeant) };
}

function placesOf(text: string, words: string): Span[] {
  const folded = foldForMatch(text);
  const sought = foldForMatch(words.trim());
  const found: Span[] = [];
  if (sought === '') return found;
  for (let at = folded.indexOf(sought); at >= 0; at = folded.indexOf(sought, at + sought.length))
    found.push({ start: at, end: at + sought.length });
  return found;
}
