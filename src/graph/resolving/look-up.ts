import { type Keys, keysOf, mostUnderKey, type Named } from '../../extract/resolution';
import { foldName } from '../../model';
import { int, type Row, type Transaction } from '../engine';
import { text } from '../properties';
import { type StatementName } from '../statements';
import { runOver } from '../transaction';

/** A name by its id and the entity that stands for it. */
export interface Found {
  readonly id: string;
  readonly keep: string;
}

/** Names that came and went with what is being written, by id. */
export interface Turnover {
  readonly come: ReadonlySet<string>;
  readonly gone: ReadonlySet<string>;
}

/** What shares keys with some names. */
export interface LookedUp {
  readonly found: readonly Found[];
  /** Keys that more names share than say something. */
  readonly crowded: readonly string[];
  /** Names under a key that said something before and no longer does, or the other way round: they are resolved anew. */
  readonly shaken: readonly string[];
}

type Buckets = ReadonlyMap<string, readonly Found[]>;

const unique = (items: readonly string[]): readonly string[] => [...new Set(items)];

/** Enough rows to see that a key is crowded, and was before what came and went. */
const rowsEnough = ({ come, gone }: Turnover): number => mostUnderKey + 1 + Math.max(come.size, gone.size);

async function bucketsOf(
  tx: Transaction,
  statement: StatementName,
  keys: readonly string[],
  limit: number,
): Promise<Buckets> {
  const rows = await runOver(tx, statement, 'keys', unique(keys), { limit: int(limit) });
  const buckets = new Map<string, Found[]>();
  for (const row of rows) {
    const found = { id: text(row['id']), keep: text(row['keep']) };
    const bucket = buckets.get(text(row['key']));
    if (bucket === undefined) buckets.set(text(row['key']), [found]);
    else bucket.push(found);
  }
  return buckets;
}

interface Weighed {
  readonly crowded: readonly string[];
  /** Keys that are crowded now and were not, or were and are not. */
  readonly turned: readonly string[];
}

function weigh(buckets: Buckets, { come, gone }: Turnover): Weighed {
  const [crowded, turned]: [string[], string[]] = [[], []];
  for (const [key, bucket] of buckets) {
    const now = bucket.filter(({ id }) => !gone.has(id)).length > mostUnderKey;
    const before = bucket.filter(({ id }) => !come.has(id)).length > mostUnderKey;
    if (now) crowded.push(key);
    if (now !== before) turned.push(key);
  }
  return { crowded, turned };
}

/** Names that have one of these names as their own or as another; both kinds of look-up, for either may be the one that is asked. */
async function sameNames(tx: Transaction, names: readonly Named[]): Promise<readonly Found[]> {
  const keys = names.flatMap((named) => [
    ...Object.values(named.identifiers).map((code) => foldName(String(code))),
    ...(named.scope === ''
      ? [named.name, named.nameHant, named.nameEn, ...named.aliases].flatMap((n) => (n ? [foldName(n)] : []))
      : []),
  ]);
  const wanted = unique(keys).filter((key) => key !== '');
  const rows: readonly Row[] = [
    ...(await runOver(tx, 'standingByNameKey', 'keys', wanted)),
    ...(await runOver(tx, 'standingByOtherNames', 'keys', wanted)),
  ];
  return rows.map((row) => ({ id: text(row['id']), keep: text(row['id']) }));
}

const byLength: readonly (readonly [number, StatementName])[] = [
  [2, 'namesByHead2'],
  [3, 'namesByHead3'],
  [4, 'namesByHead4'],
];

const lengthOf = (head: string): number => head.slice(head.indexOf('head:') + 'head:'.length).length;

async function longNames(tx: Transaction, heads: readonly string[], limit: number): Promise<Buckets> {
  const found = new Map<string, readonly Found[]>();
  for (const [length, statement] of byLength) {
    const keys = heads.filter((head) => lengthOf(head) === length);
    for (const [key, bucket] of await bucketsOf(tx, statement, keys, limit)) found.set(key, bucket);
  }
  return found;
}

/** Finds all names that share a key with one of these, in a handful of statements for all of them. */
export async function lookUp(
  tx: Transaction,
  names: readonly Named[],
  turnover: Turnover,
): Promise<LookedUp> {
  const keys: readonly Keys[] = names.map(keysOf);
  const limit = rowsEnough(turnover);
  const likely = await bucketsOf(
    tx,
    'namesByLikelyKey',
    keys.flatMap((k) => k.likely),
    limit,
  );
  const shorts = await bucketsOf(
    tx,
    'namesByBriefKey',
    keys.flatMap((k) => k.heads),
    limit,
  );
  const heads = unique([...keys.flatMap((k) => k.brief), ...shorts.keys()]);
  const longs = await longNames(tx, heads, limit);
  const [ofLikely, ofShorts, ofLongs] = [likely, shorts, longs].map((b) => weigh(b, turnover)) as [
    Weighed,
    Weighed,
    Weighed,
  ];
  const crowded = new Set([...ofLikely.crowded, ...ofShorts.crowded, ...ofLongs.crowded]);
  const asked = new Set(keys.flatMap((k) => k.brief));
  const telling = (buckets: Buckets): readonly Found[] =>
    [...buckets].flatMap(([key, bucket]) => (crowded.has(key) ? [] : bucket));
  const briefs = new Map([...longs].filter(([key]) => asked.has(key)));
  const turned = (weighed: Weighed, buckets: Buckets): readonly Found[] =>
    weighed.turned.flatMap((key) => buckets.get(key) ?? []);
  const shaken = [...turned(ofLikely, likely), ...turned(ofShorts, shorts), ...turned(ofLongs, shorts)];
  return {
    found: [
      ...(await sameNames(tx, names)),
      ...telling(likely),
      ...telling(shorts),
      ...telling(briefs),
      ...shaken,
    ],
    crowded: [...crowded],
    shaken: unique(shaken.map(({ id }) => id)),
  };
}
