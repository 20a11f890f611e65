import { loadNamedThings } from '../../lexicon/named-things';
import { once } from '../../lexicon/load';
import { foldName } from '../entities/folded-names';
import { coreName, isShortForm } from '../entities/short-forms';
import { type Features, type Named } from './names';

const legal = /(?:有限责任公司|股份有限公司|有限公司|股份公司|分公司|总公司)$/;
const counted = /第[一二三四五六七八九十\d]+|[一二三四五六七八九十\d]+(?=[期号科处组分厂局师团部标段]|$)/g;
const companies: ReadonlySet<string> = new Set(['Organization']);

const namesOf = (n: Named): readonly string[] =>
  [n.name, n.nameHant, n.nameEn, ...n.aliases].flatMap((name) =>
    name === null || name === '' ? [] : [foldName(name)],
  );

/** Short and long names of provinces and countries, by folded name: what a company's name may begin with. */
const places = once(() => {
  const known = new Map<string, string>();
  for (const thing of loadNamedThings())
    if (thing.type === 'Place')
      for (const name of [thing.name, ...thing.aliases])
        if (!known.has(foldName(name))) known.set(foldName(name), thing.name);
  return known;
});

/** The place that a name begins with, by its canonical name; '' where there is none. */
export function leadingPlace(name: string): string {
  const folded = foldName(name);
  for (let length = Math.min(8, folded.length - 1); length >= 2; length -= 1) {
    const place = places().get(folded.slice(0, length));
    if (place !== undefined) return place;
  }
  return '';
}

/** A folded name without the place it begins with, where something is left. */
export function withoutPlace(core: string): string {
  for (let length = Math.min(8, core.length - 2); length >= 2; length -= 1)
    if (places().has(core.slice(0, length))) return core.slice(length).replace(/^(?:市|省|县|州|区)/, '');
  return core;
}

const numbersIn = (name: string): string => (foldName(name).match(counted) ?? []).join(',');

/**
 * What speaks for two names being one thing, and what speaks against it. Pure and symmetric; features that do not apply are left out.
 *
 * For: `sameIdentifier`, `sameName`, `alias`, `sameCore` (the same without 集团, 股份有限公司 …), `shortForm`,
 * `placeDropped`, `sameScope`.
 * Against, as -1: `otherType`, `otherIdentifier`, `otherScope`, `otherPlace`, `otherNumber`, `otherLegalName`.
 */
export function featuresOf(a: Named, b: Named): Features {
  const found: Record<string, number> = {};
  if (a.type !== b.type) found['otherType'] = -1;
  identifiers(a, b, found);
  likeness(a, b, found);
  if (a.scope !== '' && b.scope !== '')
    found[foldName(a.scope) === foldName(b.scope) ? 'sameScope' : 'otherScope'] =
      foldName(a.scope) === foldName(b.scope) ? 1 : -1;
  else if (a.scope !== b.scope) found['oneScope'] = 0;
  const samePlaces = leadingPlace(a.name) === leadingPlace(b.name);
  if (found['sameName'] === undefined && found['alias'] === undefined) {
    if (leadingPlace(a.name) !== '' && leadingPlace(b.name) !== '' && !samePlaces) found['otherPlace'] = -1;
    if (numbersIn(a.name) !== numbersIn(b.name)) found['otherNumber'] = -1;
    if (legal.test(a.name) && legal.test(b.name)) found['otherLegalName'] = -1;
  }
  return found;
}

function identifiers(a: Named, b: Named, found: Record<string, number>): void {
  for (const key of ['wikidata', 'uscc', 'stockCode', 'divisionCode'] as const) {
    const [x, y] = [a.identifiers[key], b.identifiers[key]];
    if (x === undefined || y === undefined) continue;
    // A company can be listed on two markets; only codes of one market contradict each other.
    const comparable = key !== 'stockCode' || x.split('.')[1] === y.split('.')[1];
    if (x === y) found['sameIdentifier'] = 1;
    else if (comparable) found['otherIdentifier'] = -1;
  }
}

/** 泽远矿业 and 新疆泽远矿业集团: one has a place in front, the other none, and the rest is long enough to say something. */
function onlyPlaceApart(a: string, b: string): boolean {
  const [x, y] = [coreName(a), coreName(b)];
  if (withoutPlace(x) !== withoutPlace(y) || x === y) return false;
  return withoutPlace(x).length >= 3 && (withoutPlace(x) === x || withoutPlace(y) === y);
}

function likeness(a: Named, b: Named, found: Record<string, number>): void {
  const [name, other] = [foldName(a.name), foldName(b.name)];
  if (name === other) found['sameName'] = 1;
  const others = new Set(namesOf(b));
  if (name !== other && namesOf(a).some((one) => others.has(one))) found['alias'] = 1;
  if (!companies.has(a.type) || name === other) return;
  if (coreName(a.name) === coreName(b.name)) found['sameCore'] = 1;
  else if (isShortForm(a.name, b.name) || isShortForm(b.name, a.name)) found['shortForm'] = 1;
  else if (onlyPlaceApart(a.name, b.name)) found['placeDropped'] = 1;
}
