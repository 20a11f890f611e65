import { type Entity, type EntityType, foldName, type Indicator } from '../model';
import { entitiesById, indicatorsById } from './by-id';
import { type GraphEngine, type Row, type TextIndex, type Transaction } from './engine';
import { searchForm } from './name-keys';
import { count, text } from './properties';
import { type NameAnswer } from './questions';
import { toEntity, toIndicator } from './rows';
import { type StatementName } from './statements';
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
  /** By id, name and other names at once. */
  readonly called: StatementName;
  readonly index: TextIndex;
  readonly toNode: (row: Row) => T;
  readonly byId: (tx: Transaction, ids: readonly string[]) => Promise<readonly (T | null)[]>;
}

const entityDirectory: Directory<Entity> = {
  called: 'entitiesCalled',
  index: 'entityNames',
  toNode: (row) => toEntity(row['entity']),
  byId: entitiesById,
};

const indicatorDirectory: Directory<Indicator> = {
  called: 'indicatorsCalled',
  index: 'indicatorNames',
  toNode: (row) => toIndicator(row['indicator']),
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

async function find<T extends Named>(
  engine: GraphEngine,
  directory: Directory<T>,
  name: string,
  keep: (node: T) => boolean,
): Promise<NameAnswer<T>> {
  if (name === '') return { found: 'none', nearest: [] };
  const rows = await engine.read((tx) => tx.run(directory.called, { name, key: foldName(name) || name }));
  const all = rows
    .map((row) => ({ node: directory.toNode(row), tier: count(row['tier']) }))
    .filter(({ node }) => keep(node));
  const best = Math.min(...all.map(({ tier }) => tier));
  const nodes = all.filter(({ tier }) => tier === best).map(({ node }) => node);
  const found = [...new Map(nodes.map((node) => [node.id, node])).values()];
  const [node, ...others] = found;
  if (node === undefined) return { found: 'none', nearest: await nearest(engine, directory, name, keep) };
  return others.length === 0 ? { found: 'one', node } : { found: 'several', candidates: found };
}

/** Id, then names in either script or English, then aliases; the first tier with an answer decides. */
export const findEntity = (
  engine: GraphEngine,
  name: string,
  type: EntityType | null,
): Promise<NameAnswer<Entity>> =>
  find(engine, entityDirectory, name, (entity) => type === null || entity.type === type);

export const findIndicator = (engine: GraphEngine, name: string): Promise<NameAnswer<Indicator>> =>
  find(engine, indicatorDirectory, name, () => true);
