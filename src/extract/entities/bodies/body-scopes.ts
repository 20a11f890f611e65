import { divisionsCalled, isDivision } from '../../../lexicon/divisions';
import { scopeUnder } from '../../../model';
import { type Draft } from '../words/draft';

/** 自治区…, 省…, 市…: a body named by its level alone; every province has one of its name. */
const levels =
  /^我?(?:自治区|自治州|省(?!级)|市(?!场|政)|县(?!域|级)|州|盟|旗|区(?!域)|地区|经开区|高新区|开发区|自贸区|新区|园区|工业园区)/;

export const levelOf = (name: string): string | null => levels.exec(name)?.[0].replace('我', '') ?? null;

const longestDivision = 4;

/** 城关区 of 城关区政府: a division at the head of a name that several cities have. */
export function unclearHead(name: string): string | null {
  for (let length = longestDivision; length >= 2; length -= 1) {
    const head = name.slice(0, length);
    if (isDivision(head)) return divisionsCalled(head).length > 1 ? head : null;
  }
  return null;
}

const isUnplaced = (d: Draft): boolean => d.type === 'GovernmentBody' && d.thing === null && d.scope === '';

/**
 * Gives bodies the place that makes them their own: 城关区政府 the city of its 城关区, 自治区发展改革委 the only autonomous region that the
 * text names, and what belongs to such a body the body with its place.
 */
export function withBodyScopes(drafts: readonly Draft[]): readonly Draft[] {
  const unplaced = new Set(drafts.filter(isUnplaced).map(({ name }) => name));
  if (unplaced.size === 0) return drafts;
  const places = drafts.filter((d) => d.type === 'Place');
  const scopes = new Map([...unplaced].map((name) => [name, placeOf(name, places)]));
  const fuller = new Map<string, string>();
  for (const [name, scope] of scopes) if (scope !== '') fuller.set(name, scopeUnder({ name, scope }));
  if (fuller.size === 0) return drafts;
  return drafts.map((d) => ({
    ...d,
    scope: isUnplaced(d) ? (scopes.get(d.name) ?? '') : (fuller.get(d.scope) ?? d.scope),
  }));
}

/** Where a body is that its name alone does not place; '' where the text does not tell. */
function placeOf(name: string, places: readonly Draft[]): string {
  const level = levelOf(name);
  const head = level === null ? unclearHead(name) : null;
  if (level === null && head === null) return '';
  const candidates = new Set(
    head === null
      ? places.filter((place) => isOfLevel(place.name, level ?? '')).map((place) => place.name)
      : places.filter((place) => place.name === head).map((place) => place.scope),
  );
  const [only = '', ...others] = candidates;
  return others.length === 0 ? only : '';
}

const isOfLevel = (place: string, level: string): boolean =>
  place.endsWith(level) && place.length > level.length && (level.length > 1 || isDivision(place));
