import { type EntityType, type RelationType } from '../lib/types';
import { type Expansion, parseExpansions, parseList, parsePins } from './address';
import { type Point } from './layout';
import { type Ways } from './load';
import { type Filters } from './model';

/** What the address says about the view. All of it can be shared. */
export interface View {
  readonly of: readonly Expansion[];
  readonly filters: Filters;
  readonly pins: ReadonlyMap<string, Point>;
  readonly selected: readonly string[];
  readonly path: readonly string[];
  readonly asOf: string | null;
}

export function readView(query: URLSearchParams): View {
  const origin = query.get('origin');
  const of = parseExpansions(query.get('of') ?? '');
  return {
    of,
    filters: {
      relations: new Set(parseList(query.get('rel')) as RelationType[]),
      types: new Set(parseList(query.get('type')) as EntityType[]),
      origin: origin === 'reported' || origin === 'background' ? origin : null,
      hidden: new Set(parseList(query.get('hide'))),
      kept: new Set(of.map(({ id }) => id)),
    },
    pins: parsePins(query.get('pin') ?? ''),
    selected: parseList(query.get('sel')).slice(0, 2),
    path: parseList(query.get('path')),
    asOf: query.get('asOf'),
  };
}

/** Which of the ways the address shows. */
export const chosenWay = (query: URLSearchParams, { paths }: Ways): number =>
  Math.min(paths.length - 1, Math.max(0, Math.trunc(Number(query.get('way')) || 0)));

/** Takes everything that was brought out of the address; the date stays. */
export const cleared = {
  of: null,
  sel: null,
  hide: null,
  pin: null,
  path: null,
  way: null,
  rel: null,
  type: null,
  origin: null,
} as const;
