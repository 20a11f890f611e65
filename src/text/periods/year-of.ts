import { type Group } from './group';
import { latestYear, spokenAhead } from './parts-of-year';
import { type Anchor, readYear, relativeYear } from './years';

/** What the words before have named, for those that leave it out. */
export interface Told {
  year: number | null;
  /** Where the words that named the year end. */
  yearAt: number;
}

/** The year of a part that leaves it out: named in its sentence, else the latest that fits the publication, else named at all. */
function yearOfPart(
  folded: string,
  { first, part, sub, end }: Group,
  anchor: Anchor | null,
  told: Told,
  inSentence: boolean,
): number | null {
  if (sub === null) return null;
  if (inSentence || !anchor) return told.year;
  return spokenAhead(folded, first, end) && sub.to >= anchor.month
    ? anchor.year
    : latestYear(sub, part?.kind ?? '', anchor);
}

/** The year that a group means. */
export function yearOf(
  folded: string,
  group: Group,
  anchor: Anchor | null,
  told: Told,
  inSentence: boolean,
): number | null {
  switch (group.first.kind) {
    case 'year':
      return readYear(group.first.word);
    case 'rel':
      return relativeYear(group.first.word, anchor, told.year);
    case 'yend':
      return anchor?.year ?? told.year;
    case 'dom':
      return anchor?.year ?? null;
    default:
      return yearOfPart(folded, group, anchor, told, inSentence);
  }
}
