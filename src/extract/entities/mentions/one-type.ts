import { isShare } from '../../../lexicon/shares';
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
    const isOpen = d.thing === null || isShare(d.thing);
    const of = isOpen ? named.get(sliceOf(view, d)) : undefined;
    if (!of || (of.type === d.type && d.thing === null)) return d;
    const { type, name, thing, scope, because } = of;
    return {
      ...d,
      type,
      name,
      thing,
      scope,
      because,
      identifiers: { ...d.thing?.identifiers, ...d.identifiers },
    };
  });
}
