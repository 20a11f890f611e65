import { type EntityType } from '../../model';
import { type Draft, draft } from './draft';
import { flag, kindOf, type View } from './view';

const canStandInside: ReadonlySet<EntityType> = new Set([
  'Place',
  'Commodity',
  'Organization',
  'GovernmentBody',
  'Facility',
]);

/** Names of the lexicon, wherever they stand. */
export function knownNames(view: View): Draft[] {
  const found: Draft[] = [];
  for (let i = 0; i < view.starts.length; i += 1) {
    const thing = (kindOf(view, i) & flag.known) === 0 ? undefined : view.words[i]?.things[0];
    if (!thing) continue;
    const span = { start: view.starts[i] ?? 0, end: view.ends[i] ?? 0 };
    found.push(
      draft(view, span, thing.type, 'known-name', 0.6, { thing, inner: canStandInside.has(thing.type) }),
    );
  }
  return found;
}
