import { foldName } from '../entities/words/folded-names';
import { leadingPlace, withoutPlace } from '../entities/organizations/company-words';
import { type Features, type Named } from './names';
import { coreOf, isSameBranch, shortnessOf } from './short-names';

const legal = /(?:有限责任公司|股份有限公司|有限公司|股份公司|总公司)$/;
const counted = /第[一二三四五六七八九十\d]+|[一二三四五六七八九十\d]+(?=[期号科处组分厂局师团部标段]|$)/g;

const formsOf = (n: Named): readonly string[] =>
  [n.nameHant, n.nameEn, ...n.aliases].flatMap((name) => (name ? [foldName(name)] : []));

const numbersIn = (name: string): string => (foldName(name).match(counted) ?? []).join(',');

/**
 * What speaks for two names being one thing, and what speaks against it. Pure and symmetric; features that do not apply are left out.
 *
 * For: `sameIdentifier`, `sameName`, `alias` (the name of one is another name of the other), `sameCore` (the same without 集团,
 * 股份有限公司 …), `sameBranch`, `shortForm`, `placeDropped`, `sameScope`, `likeScope` (the scopes are names of one company).
 * Against, as -1: `otherType`, `otherIdentifier`, `otherScope`, `otherPlace`, `otherNumber`, `otherLegalName`, `otherTrade`,
 * `otherPart`, `bothCurated`.
 */
export function featuresOf(a: Named, b: Named): Features {
  const found: Record<string, number> = {};
  if (a.type !== b.type) found['otherType'] = -1;
  if (a.curated && b.curated) found['bothCurated'] = -1;
  identifiers(a, b, found);
  scopes(a.scope, b.scope, found);
  likeness(a, b, found);
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

function scopes(a: string, b: string, found: Record<string, number>): void {
  if (a === '' && b === '') return;
  if (a === '' || b === '') found['oneScope'] = 0;
  else if (foldName(a) === foldName(b)) found['sameScope'] = 1;
  else if (isOneCompany(a, b)) found['likeScope'] = 1;
  else found['otherScope'] = -1;
}

/** 天河矿业集团·规划部 and 天河矿业·规划部: one part of two names of a company. */
function isOneCompany(a: string, b: string): boolean {
  const [[company = '', ...part], [other = '', ...otherPart]] = [a.split('·'), b.split('·')];
  return foldName(part.join()) === foldName(otherPart.join()) && areOneCompany(company, other);
}

const areOneCompany = (a: string, b: string): boolean =>
  !areTwoInLaw(a, b) &&
  !isArticle(a) &&
  !isArticle(b) &&
  (foldName(a) === foldName(b) ||
    coreOf(a) === coreOf(b) ||
    shortnessOf(a, b) === 'shortForm' ||
    shortnessOf(b, a) === 'shortForm');

/** The scope of a name that holds in one article alone. */
const isArticle = (scope: string): boolean => /^sha256:|:\/\//.test(scope);

const areTwoInLaw = (a: string, b: string): boolean =>
  legal.test(foldName(a)) && legal.test(foldName(b)) && foldName(a) !== foldName(b);

function likeness(a: Named, b: Named, found: Record<string, number>): void {
  const [name, other] = [foldName(a.name), foldName(b.name)];
  if (name === other) {
    found['sameName'] = 1;
    return;
  }
  if (formsOf(a).includes(other) || formsOf(b).includes(name)) found['alias'] = 1;
  else against(a, b, found);
  if (a.type === 'Organization' && b.type === 'Organization') companies(a.name, b.name, found);
}

function against(a: Named, b: Named, found: Record<string, number>): void {
  const [place, elsewhere] = [leadingPlace(a.name), leadingPlace(b.name)];
  if (place !== '' && elsewhere !== '' && place !== elsewhere) found['otherPlace'] = -1;
  if (numbersIn(a.name) !== numbersIn(b.name)) found['otherNumber'] = -1;
  if (areTwoInLaw(a.name, b.name)) found['otherLegalName'] = -1;
}

function companies(a: string, b: string, found: Record<string, number>): void {
  const [x, y] = [coreOf(a), coreOf(b)];
  if (x === y) {
    found['sameCore'] = 1;
    return;
  }
  const shortness = shortnessOf(a, b) ?? shortnessOf(b, a);
  if (shortness === 'otherPart' && isSameBranch(a, b)) found['sameBranch'] = 1;
  else if (shortness !== null) found[shortness] = shortness === 'shortForm' ? 1 : -1;
  else if (isSameBranch(a, b)) found['sameBranch'] = 1;
  else if (onlyPlaceApart(x, y)) found['placeDropped'] = 1;
}

/** 泽远矿业 and 新疆泽远矿业集团: one has a place in front, the other none, and the rest is long enough to say something. */
function onlyPlaceApart(x: string, y: string): boolean {
  const [rest, other] = [withoutPlace(x), withoutPlace(y)];
  return rest === other && rest.length >= 3 && (rest === x || other === y);
}
