import { type Entity } from '../../model';
import { entitiesById } from '../by-id';
import { type Transaction } from '../engine';
import { walkLimits } from './limits';
import { type Cut, type CutBound } from './ways';

/** What each bound counts, for the sentence that says it was met. */
const sentences: Readonly<Record<CutBound, (max: number, names: string) => string>> = {
  edgesOfOneEntity: (max, names) =>
    `${names} ${names.includes(', ') ? 'have' : 'has'} more than ${max} relations, so not all ways through were followed.`,
  entitiesOfOneStep: (max) =>
    `More than ${max} entities stood at the edge of the search; the first by id were followed.`,
  edgesInAll: (max) => `More than ${max} relations lie around the ends; not all were followed.`,
  pathsTried: (max) => `More than ${max} beginnings of paths were tried; the search stopped there.`,
  pathsTriedForOne: (max) =>
    `More than ${max} beginnings of paths were tried for one project; its search stopped there.`,
};

const shown = 5;

/** The bounds that a question met, and where. */
export class Cuts {
  private readonly met = new Map<CutBound, Set<string>>();

  get any(): boolean {
    return this.met.size > 0;
  }

  add(bound: CutBound, at: Iterable<string> = []): void {
    this.met.set(bound, new Set([...(this.met.get(bound) ?? []), ...at]));
  }

  /** With a sentence each, for whoever asked. */
  async told(tx: Transaction): Promise<readonly Cut[]> {
    const ids = [...this.met.values()].flatMap((at) => [...at].sort().slice(0, shown));
    const found = ids.length === 0 ? [] : await entitiesById(tx, ids);
    const byId = new Map(found.flatMap((entity) => (entity === null ? [] : [[entity.id, entity] as const])));
    return [...this.met].map(([bound, at]) => cutOf(bound, [...at].sort(), byId));
  }
}

function cutOf(bound: CutBound, ids: readonly string[], byId: ReadonlyMap<string, Entity>): Cut {
  const at = ids.slice(0, shown).flatMap((id) => byId.get(id) ?? []);
  const more = ids.length > at.length ? `, and ${ids.length - at.length} more` : '';
  const max = walkLimits[bound];
  return {
    bound,
    max,
    at,
    message: sentences[bound](max, `${at.map(({ name }) => name).join(', ')}${more}`),
  };
}
