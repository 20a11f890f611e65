import { likelyPairs, type Named, type Pair, verdictsByPair } from '../../extract/resolution';
import { type Transaction } from '../engine';
import { record, text } from '../properties';
import { runOver } from '../transaction';
import { lookUp, type Turnover } from './look-up';
import { ofEntity, ofRedirect, type StoredName } from './stored-names';
import { type NameVerdict, verdictsAbout } from './verdicts';

/** Verdicts that are about to be stored or withdrawn (by id), as if they were already. */
export interface Pending {
  readonly set: readonly NameVerdict[];
  readonly withdrawn: readonly string[];
}

/** All names whose resolution may depend on some names, and what is needed to resolve them as if with the whole graph at hand. */
export interface Relatives {
  readonly names: ReadonlyMap<string, StoredName>;
  readonly verdicts: readonly NameVerdict[];
  readonly crowded: ReadonlySet<string>;
}

/** Names with all those that the same entities stand for, by the ids of these entities. */
export async function namesStandingAs(
  tx: Transaction,
  keeps: readonly string[],
): Promise<readonly StoredName[]> {
  const ids = [...new Set(keeps)];
  const entities = await runOver(tx, 'entitiesById', 'ids', ids);
  const redirects = await runOver(tx, 'redirectsTo', 'ids', ids);
  return [
    ...entities.map((row) => ofEntity(record(row['entity']))),
    ...redirects.map((row) => ofRedirect(record(row['redirect']))),
  ];
}

/** Ids of the entities that stand for names; a name that the graph does not hold is left out. */
export async function keepsOf(tx: Transaction, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(ids)];
  const redirects = await runOver(tx, 'redirectsById', 'ids', wanted);
  const to = redirects.map((row) => record(row['redirect']));
  return new Map([
    ...wanted.map((id) => [id, id] as const),
    ...to.map((row) => [text(row['id']), text(row['entityId'])] as const),
  ]);
}

/** Walks from names to those that are likely to be one with them, and on from these, until nobody is new. */
class Walk implements Relatives {
  readonly names = new Map<string, StoredName>();
  private readonly said = new Map<string, NameVerdict>();
  readonly crowded = new Set<string>();
  readonly reached = new Set<string>();

  constructor(
    private readonly tx: Transaction,
    private readonly turnover: Turnover,
    private readonly pending: Pending,
  ) {}

  get verdicts(): readonly NameVerdict[] {
    return [...this.said.values()];
  }

  async from(start: readonly string[]): Promise<void> {
    await this.load([...(await keepsOf(this.tx, start)).values()]);
    for (let next = start; next.length > 0;) next = await this.step(next.filter((id) => this.names.has(id)));
  }

  /** Looks up what shares keys with these names; returns the names to look up next. */
  private async step(ids: readonly string[]): Promise<readonly string[]> {
    for (const id of ids) this.reached.add(id);
    const { found, crowded, shaken } = await lookUp(
      this.tx,
      ids.map((id) => this.named(id)),
      this.turnover,
    );
    for (const key of crowded) this.crowded.add(key);
    const verdicts = this.afterPending(await verdictsAbout(this.tx, ids), ids);
    for (const verdict of verdicts) this.said.set(verdict.id, verdict);
    const ends = await keepsOf(
      this.tx,
      verdicts.flatMap(({ a, b }) => [a, b]),
    );
    await this.load([...found.map(({ keep }) => keep), ...ends.values()]);
    return this.next(shaken);
  }

  private afterPending(stored: readonly NameVerdict[], ids: readonly string[]): readonly NameVerdict[] {
    const { set, withdrawn } = this.pending;
    const replaced = new Set([...withdrawn, ...set.map(({ id }) => id)]);
    return [
      ...stored.filter(({ id }) => !replaced.has(id)),
      ...set.filter(({ a, b }) => ids.includes(a) || ids.includes(b)),
    ];
  }

  private named(id: string): Named {
    const stored = this.names.get(id);
    if (stored === undefined) throw new Error(`Invariant broken: the name ${id} was not loaded`);
    return stored.named;
  }

  private async load(keeps: readonly string[]): Promise<void> {
    const missing = keeps.filter((id) => !this.names.has(id));
    if (missing.length === 0) return;
    for (const stored of await namesStandingAs(this.tx, missing)) this.names.set(stored.named.id, stored);
  }

  /** Likely pairs of what is there without what goes, or of what was there without what comes. */
  private pairs(said: ReadonlyMap<string, NameVerdict>, without: ReadonlySet<string>): readonly Pair[] {
    const names = [...this.names.values()].map(({ named }) => named).filter(({ id }) => !without.has(id));
    return likelyPairs(names, said, this.crowded);
  }

  private next(shaken: readonly string[]): readonly string[] {
    const all = [...this.names.values()];
    const said = verdictsByPair(this.verdicts);
    const linked = new Set(shaken);
    for (const { a, b } of [
      ...this.pairs(said, this.turnover.gone),
      ...this.pairs(said, this.turnover.come),
    ]) {
      if (this.reached.has(a.id)) linked.add(b.id);
      if (this.reached.has(b.id)) linked.add(a.id);
    }
    for (const { a, b } of said.values()) for (const id of [a, b]) linked.add(id);
    const touched = new Set(
      all.filter(({ named: { id } }) => this.reached.has(id) || linked.has(id)).map(({ keep }) => keep),
    );
    return all
      .filter(({ named: { id }, keep }) => !this.reached.has(id) && (linked.has(id) || touched.has(keep)))
      .map(({ named: { id } }) => id);
  }
}

/**
 * Finds the names that must be resolved together when some have changed, come or gone. Bounded: each name is compared with those that share
 * a key with it, and a key that many names share says nothing.
 */
export async function relativesOf(
  tx: Transaction,
  start: readonly string[],
  turnover: Turnover,
  pending: Pending,
): Promise<Relatives> {
  const walk = new Walk(tx, turnover, pending);
  await walk.from(start);
  const names = [...walk.names].filter(([id]) => walk.reached.has(id) && !turnover.gone.has(id));
  return { names: new Map(names), verdicts: walk.verdicts, crowded: walk.crowded };
}

/** All names of an entity, and those that share a key with one of them. */
export async function relativesAround(
  tx: Transaction,
  entityId: string,
  pending: Pending,
): Promise<Relatives> {
  const nothing = new Set<string>();
  const walk = new Walk(tx, { come: nothing, gone: nothing }, pending);
  await walk.from((await namesStandingAs(tx, [entityId])).map(({ named }) => named.id));
  return walk;
}
