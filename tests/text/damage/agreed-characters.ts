import { type Repair } from '../../../src/model';
import { shift } from '../../../src/text/shifted/forward';

/** Of a shifted run that is ambiguous: how many characters its best reading has, in how many all readings agree, and which of those are wrong. */
export interface AgreedCharacters {
  readonly all: number;
  readonly agreed: number;
  readonly wrong: readonly string[];
}

/** Holds what a run is read as outside of its doubts against what stood there, character by character at its place of the page. */
export function agreedCharacters({ after, doubts = [] }: Repair, was: string): AgreedCharacters {
  const places = (text: string): string[] => {
    const shifted = shift(text, 'keeps');
    return [...text].map((char, i) => `${char} ${shifted?.starts[i]}-${shifted?.ends[i]}`);
  };
  const stood = new Set(places(was));
  const isOpen = (at: number): boolean =>
    doubts.some((doubt) => at >= doubt.offset && at < doubt.offset + doubt.after.length);
  const agreed = places(after).filter((_, at) => !isOpen(at));
  return { all: after.length, agreed: agreed.length, wrong: agreed.filter((place) => !stood.has(place)) };
}
