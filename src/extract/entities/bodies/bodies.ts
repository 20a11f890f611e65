import { type Draft } from '../words/draft';
import { type View } from '../words/view';
import { departments } from './departments';
import { governments, isSite, isZone } from './governments';

/** Bureaus, divisions, sections and teams, each with the body it belongs to where that stands before it. */
export function bodies(view: View, outer: readonly Draft[]): Draft[] {
  const ends = new Map<number, Draft>();
  const note = (found: Draft): void => {
    const other = ends.get(found.end);
    if (!other || other.strength < found.strength || other.start > found.start) ends.set(found.end, found);
  };
  for (const d of outer) if (isBody(d)) note(d);
  const named = governments(view, ends);
  named.forEach(note);
  return [...named, ...departments(view, ends)];
}

const isBody = (d: Draft): boolean =>
  d.type === 'Organization' ||
  d.type === 'GovernmentBody' ||
  (d.type === 'Place' && d.rule === 'zone-suffix') ||
  isZone(d) ||
  isSite(d);
