import { foldName } from '../entities/folded-names';
import { saysNothing, withoutPlace } from './company-words';
import { type Named } from './names';
import { branchEnd, coreOf } from './short-names';

/**
 * What names that could be one thing share, so that a name is compared with a few and not with all.
 * Each key carries its type; a list is empty where the name has no such key.
 */
export interface Keys {
  /** A name, another name, or a code that the other has too. Scoped names are found by `likely` alone. */
  readonly exact: readonly string[];
  /** A core without its place, or a scoped name with the beginning of its scope: equal on both sides. */
  readonly likely: readonly string[];
  /** How a short form of it would begin: its first two, three and four characters. */
  readonly heads: readonly string[];
  /** How its own core begins, where it could be a short form: one of the heads of the longer name. */
  readonly brief: string | null;
}

const longestHead = 4;

const ofType = (named: Named, keys: readonly string[]): readonly string[] => [
  ...new Set(keys.map((key) => `${named.type}|${key}`)),
];

const formsOf = (n: Named): readonly string[] =>
  [n.name, n.nameHant, n.nameEn, ...n.aliases].flatMap((name) => (name ? [foldName(name)] : []));

/** Identifiers as keys: `uscc:9165…`. */
export const codesOf = ({ identifiers }: Pick<Named, 'identifiers'>): readonly string[] =>
  Object.entries(identifiers).map(([key, value]) => `${key}:${String(value)}`);

export function keysOf(named: Named): Keys {
  const exact = ofType(named, named.scope === '' ? [...formsOf(named), ...codesOf(named)] : codesOf(named));
  if (named.scope !== '') return { exact, likely: ofType(named, [scopedKey(named)]), heads: [], brief: null };
  if (named.type !== 'Organization') return { exact, likely: [], heads: [], brief: null };
  const core = coreOf(named.name);
  const head = core.slice(0, longestHead);
  const end = branchEnd(named.name);
  return {
    exact,
    likely: ofType(named, [
      `core:${withoutPlace(core)}`,
      ...(end === '' ? [] : [`branch:${core.slice(0, 2)}:${end}`]),
    ]),
    heads: ofType(named, headsOf(core)),
    brief: core.length < 2 || saysNothing(core) ? null : (ofType(named, [`head:${head}`])[0] ?? null),
  };
}

const headsOf = (core: string): readonly string[] =>
  [2, 3, longestHead]
    .filter((length) => length <= core.length)
    .map((length) => `head:${core.slice(0, length)}`);

const scopedKey = ({ name, scope }: Named): string =>
  `scoped:${foldName(name)}:${withoutPlace(coreOf(scope)).slice(0, 2)}`;
