import { isShare } from '../../../lexicon/shares';
import { contains, overlaps } from '../../../model';
import { type Draft } from '../words/draft';

const keepsParts: ReadonlySet<string> = new Set(['Facility', 'Project', 'GovernmentBody']);

const isRoleBody = (d: Draft): boolean => d.rule === 'before-post' || d.rule === 'department';

/** Whether a name may stand inside another one and be an entity of its own. */
function mayNest(outer: Draft, inner: Draft): boolean {
  if (outer.start === inner.start && outer.end === inner.end) return false;
  if (outer.type === 'Policy' && outer.rule === 'document-title') return inner.inner;
  if (outer.type === 'Place' && outer.rule === 'country-group') return inner.type === 'Policy';
  if (outer.rule === 'stock-code' && inner.rule === 'stock-code') return true;
  if (outer.rule === 'company-project' && inner.type === 'Organization') return inner.start === outer.start;
  if (isRoleBody(outer))
    return inner.end < outer.end && (inner.type === 'Organization' || inner.type === 'GovernmentBody');
  if (!keepsParts.has(outer.type)) return false;
  if (outer.type === 'GovernmentBody')
    return inner.type === 'Place' || (inner.type === 'GovernmentBody' && inner.start === outer.start);
  return inner.inner && inner.type !== outer.type
    ? true
    : inner.type === 'Facility' && outer.end === inner.end;
}

const better = (a: Draft, b: Draft): number =>
  b.strength + lengthBonus(b) - (a.strength + lengthBonus(a)) ||
  b.end - b.start - (a.end - a.start) ||
  a.start - b.start;

const lengthBonus = (d: Draft): number => Math.min(0.3, (d.end - d.start) * 0.02);

/** Weighs the names that were found against each other: names that cross cannot both stand, and the surer one does. */
export function settle(drafts: readonly Draft[]): Draft[] {
  const byPlace = new Map<number, Draft[]>();
  const kept: Draft[] = [];
  for (const candidate of [...withThings(drafts)].sort(better)) {
    const near = neighbours(byPlace, candidate);
    if (!near.every((other) => fits(other, candidate))) continue;
    kept.push(candidate);
    for (let cell = candidate.start >> 6; cell <= candidate.end >> 6; cell += 1)
      byPlace.set(cell, [...(byPlace.get(cell) ?? []), candidate]);
  }
  return kept.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** A name that a rule found and the lexicon knows under the same type stands for what the lexicon knows. */
function withThings(drafts: readonly Draft[]): readonly Draft[] {
  const key = (d: Draft): string => `${d.start}-${d.end}-${d.type}`;
  const known = new Map(drafts.filter((d) => d.thing !== null).map((d) => [key(d), d]));
  return drafts.map((d) => {
    const same = d.thing === null ? known.get(key(d)) : undefined;
    return same && !isNamedHere(d, same)
      ? { ...d, thing: same.thing, name: same.name, scope: same.scope }
      : d;
  });
}

/** A bracket behind a full name says whose the short name of shares is: （以下简称“酒钢宏兴”）. */
const isNamedHere = (d: Draft, { thing }: Draft): boolean =>
  d.rule === 'bracketed-name' && thing !== null && isShare(thing);

function neighbours(byPlace: ReadonlyMap<number, readonly Draft[]>, d: Draft): readonly Draft[] {
  const found: Draft[] = [];
  for (let cell = d.start >> 6; cell <= d.end >> 6; cell += 1) found.push(...(byPlace.get(cell) ?? []));
  return found;
}

function fits(a: Draft, b: Draft): boolean {
  if (!overlaps(a, b)) return true;
  if (contains(a, b)) return mayNest(a, b);
  return contains(b, a) && mayNest(b, a);
}
