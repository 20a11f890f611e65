import { type Draft } from '../words/draft';
import { sliceOf, type View } from '../words/view';

/**
 * 某某铁路股份有限公司（以下简称“某某铁路”）: what a text names in a bracket is that thing wherever the text says the name again,
 * whatever its ending looks like.
 */
export function asBracketed(view: View, found: readonly Draft[]): Draft[] {
  const named = new Map(found.filter((d) => d.rule === 'bracketed-name').map((d) => [sliceOf(view, d), d]));
  if (named.size === 0) return [...found];
  return found.map((d) => {
    const of = d.thing === null ? named.get(sliceOf(view, d)) : undefined;
    return of && of.type !== d.type
      ? { ...d, type: of.type, name: of.name, thing: of.thing, scope: of.scope, because: of.because }
      : d;
  });
}
