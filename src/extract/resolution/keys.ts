import { foldName } from '../entities/words/folded-names';
import { saysNothing, withoutPlace } from '../entities/organizations/company-words';
import { type Named } from './names';
import { branchEnd, coreOf } from './short-names';

/**
 * What names that could be one thing share, so that a name is compared with a few and not with all.
 * Each key carries its type; a list is empty where the name has no such key.
 */
export interface Keys {
  /** Its folded name, if it holds everywhere. */
  readonly name: readonly string[];
  /** Its other names, if they hold everywhere: one of them may be the name of another. */
  readonly others: readonly string[];
  /** Its identifiers: `uscc:9165…`. */
  readonly codes: readonly string[];
  /** A core without its place, or a scoped name with the beginning of its scope: equal on both sides. */
  readonly likely: readonly string[];
  /** How a short form of it would begin: its first two, three and four characters. */
  readonly heads: readonly string[];
  /** How its own core begins, where it could be a short form: one of the heads of the longer name. */
  readonly brief: readonly string[];
}

const longestHead = 4;

const none = { name: [], others: [], likely: [], heads: [], brief: [] };

const otherForms = (n: Named): readonly string[] =>
  [n.nameHant, n.nameEn, ...n.aliases].flatMap((name) => (name ? [foldName(name)] : []));

/** Every key carries its type: a company is not compared with a plant of its name. */
export function keysOf(named: Named): Keys {
  const ofType = (keys: readonly string[]): readonly string[] => [
    ...new Set(keys.map((key) => `${named.type}|${key}`)),
  ];
  const codes = ofType(Object.entries(named.identifiers).map(([key, value]) => `${key}:${String(value)}`));
  if (named.scope !== '') return { ...none, codes, likely: ofType([scopedKey(named)]) };
  const name = ofType([foldName(named.name)]);
  const exact = { name, others: ofType(otherForms(named)).filter((key) => !name.includes(key)), codes };
  if (named.type !== 'Organization') return { ...none, ...exact };
  const core = coreOf(named.name);
  const end = branchEnd(named.name);
  return {
    ...exact,
    likely: ofType([end === '' ? `core:${withoutPlace(core)}` : `branch:${core.slice(0, 2)}:${end}`]),
    heads: ofType(headsOf(core)),
    brief: core.length < 2 || saysNothing(core) ? [] : ofType([`head:${core.slice(0, longestHead)}`]),
  };
}

const headsOf = (core: string): readonly string[] =>
  [2, 3, longestHead]
    .filter((length) => length <= core.length)
    .map((length) => `head:${core.slice(0, length)}`);

const scopedKey = ({ name, scope }: Named): string =>
  `scoped:${foldName(name)}:${withoutPlace(coreOf(scope)).slice(0, 2)}`;
