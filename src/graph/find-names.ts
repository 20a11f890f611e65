import { type Entity, type EntityType, type Indicator } from '../model';
import { type WithPage } from './ahead/asks';
import { entitiesById, indicatorsById } from './by-id';
import { type Called } from './ahead/called';
import { type GraphEngine, type TextIndex, type Transaction } from './engine';
import { searchForm } from './name-keys';
import { count, text } from './properties';
import { toEntity } from './rows';
import { runOver } from './transaction';

interface Named {
  readonly id: string;
  readonly name: string;
  readonly nameHant: string | null;
  readonly nameEn: string | null;
  readonly aliases: readonly string[];
}

/** A node found under a key, and in which tier: 1 a name, 2 an alias. */
export interface Namesake<T> {
  readonly node: T;
  readonly tier: number;
}

/** How one kind of node is found by names. */
interface Directory<T extends Named> {
  readonly index: TextIndex;
  readonly byId: (tx: Transaction, ids: readonly string[]) => Promise<readonly (T | null)[]>;
}

const entityDirectory: Directory<Entity> = {
  index: 'entityNames',
  byId: entitiesById,
};

const indicatorDirectory: Directory<Indicator> = {
  index: 'indicatorNames',
  byId: indicatorsById,
};

/** All entities under each of these folded names (`foldName`), for whoever resolves many at once. */
export async function entitiesNamed(
  tx: Transaction,
  keys: readonly string[],
): Promise<ReadonlyMap<string, readonly Namesake<Entity>[]>> {
  const wanted = [...new Set(keys)].filter((key) => key !== '');
  const rows = [
    ...(await runOver(tx, 'entitiesByNameKey', 'keys', wanted)),
    ...(await runOver(tx, 'entitiesByOtherNames', 'keys', wanted)),
  ];
  const found = new Map<string, Namesake<Entity>[]>();
  for (const row of rows) {
    const list = found.get(text(row['key'])) ?? [];
    found.set(text(row['key']), [...list, { node: toEntity(row['entity']), tier: count(row['tier']) }]);
  }
  return found;
}

const pairs = (form: string): readonly string[] => {
  const chars = [...form];
  return chars.length < 2 ? chars : chars.slice(1).map((char, i) => `${chars[i] ?? ''}${char}`);
};

/** Dice's coefficient of the pairs of characters: 1 for equal forms, 0 for forms that share none. */
export function likeness(a: string, b: string): number {
  const [left, right] = [pairs(a), pairs(b)];
  const rest = [...right];
  let shared = 0;
  for (const pair of left) {
    const at = rest.indexOf(pair);
    if (at < 0) continue;
    rest.splice(at, 1);
    shared += 1;
  }
  return left.length + right.length === 0 ? 0 : (2 * shared) / (left.length + right.length);
}

const forms = (node: Named): readonly string[] =>
  [node.name, node.nameHant, node.nameEn, ...node.aliases]
    .filter((form): form is string => form !== null)
    .map(searchForm);

const isHan = (char: string): boolean => /\p{Script=Han}/u.test(char);

/** Pieces of a name to look for where the whole is not found: pairs of Chinese characters, Latin words and their beginnings. */
function pieces(name: string): readonly string[] {
  const form = searchForm(name);
  const han = pairs(form).filter((pair) => [...pair].length === 2 && [...pair].every(isHan));
  const words = form.match(/[a-z]{3,}/g) ?? [];
  return [...new Set([...han, ...words, ...words.map((word) => word.slice(0, 4))])].slice(0, 8);
}

const nearestCount = 5;
// Enough letters in common that a person would see the likeness.
const leastLikeness = 0.2;

async function nearest<T extends Named & { readonly type?: string }>(
  engine: GraphEngine,
  directory: Directory<T>,
  name: string,
  keep: (node: T) => boolean,
): Promise<readonly T[]> {
  const ids = new Set<string>();
  for (const piece of [name, ...pieces(name)]) {
    for (const { id } of await engine.searchText(directory.index, piece, 20)) ids.add(id);
  }
  const nodes = await engine.read((tx) => directory.byId(tx, [...ids]));
  const form = searchForm(name);
  return nodes
    .flatMap((node) => (node !== null && keep(node) ? [node] : []))
    .map((node) => ({ node, score: Math.max(...forms(node).map((other) => likeness(form, other))) }))
    .filter(({ score }) => score >= leastLikeness)
    .sort((a, b) => b.score - a.score || (a.node.id < b.node.id ? -1 : 1))
    .slice(0, nearestCount)
    .map(({ node }) => node);
}

/** What a name means among the nodes found under it: the first tier with one decides; where there is none, the nearest. */
async function decide<T extends Named, I>(
  engine: GraphEngine,
  directory: Directory<T>,
  name: string,
  called: readonly Called<T, I>[],
  keep: (node: T) => boolean,
): Promise<WithPage<T, I>> {
  const all = called.filter(({ node }) => keep(node));
  const best = Math.min(...all.map(({ tier }) => tier));
  const found = [
    ...new Map(all.filter(({ tier }) => tier === best).map((one) => [one.node.id, one])).values(),
  ];
  const [only, ...others] = found;
  if (only === undefined) {
    const [joined] = await engine.read((tx) => directory.byId(tx, [name]));
    if (joined != null && keep(joined)) return { named: { found: 'one', node: joined }, page: null };
    const near = name === '' ? [] : await nearest(engine, directory, name, keep);
    return { named: { found: 'none', nearest: near }, page: null };
  }
  if (others.length > 0)
    return { named: { found: 'several', candidates: found.map(({ node }) => node) }, page: null };
  return { named: { found: 'one', node: only.node }, page: only.page };
}

/** Id, then names in either script or English, then aliases; the first tier with an answer decides. */
export const decideEntity = <I>(
  engine: GraphEngine,
  name: string,
  called: readonly Called<Entity, I>[],
  type: EntityType | null,
): Promise<WithPage<Entity, I>> =>
  decide(engine, entityDirectory, name, called, (entity) => type === null || entity.type === type);

export const decideIndicator = <I>(
  engine: GraphEngine,
  name: string,
  called: readonly Called<Indicator, I>[],
): Promise<WithPage<Indicator, I>> => decide(engine, indicatorDirectory, name, called, () => true);
