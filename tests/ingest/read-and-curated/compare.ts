import { curatedNames } from '../../../src/ingest/curated-names';
import { emptyBatch } from '../../../src/graph/batch';
import { type Entity, foldName, type Observation, type Relation } from '../../../src/model';
import { type Facts } from './graphs';

export const groups = [
  'entities that have another name or scope where they were read',
  'entities that only the curated facts have',
  'entities that only the reading has',
  'relations that have another status or role where they were read',
  'relations that only the curated facts have',
  'relations that only the reading has',
  'figures that were read otherwise',
  'figures that only the curated facts have',
  'figures that only the reading has',
] as const;

export type Group = (typeof groups)[number];

export interface Difference {
  readonly group: Group;
  readonly line: string;
}

export interface Comparison {
  /** How many the curated facts have, how many were read, how many of those are the same. */
  readonly counts: readonly {
    readonly what: string;
    readonly curated: number;
    readonly read: number;
    readonly both: number;
  }[];
  readonly differences: readonly Difference[];
}

const scopeOf = ({ scope }: Entity): string =>
  scope === '' ? '' : ` (${scope.replace(/sha256:[0-9a-f]+$/, 'this article')})`;

const entityLine = (entity: Entity): string => `${entity.type} ${entity.name}${scopeOf(entity)}`;

/** The curated node that a read one stands for, by the rules that hold where a curated article is read: same place, or same name. */
function canonical(read: Facts, curated: Facts): ReadonlyMap<string, Entity> {
  const names = curatedNames({ ...emptyBatch, entities: curated.entities, mentions: curated.mentions });
  const byId = new Map(curated.entities.map((entity) => [entity.id, entity]));
  return new Map(
    read.entities.map((entity) => {
      const mentions = read.mentions.filter(({ entityId }) => entityId === entity.id);
      const spans = mentions.map(({ span }) => span);
      const same =
        byId.get(entity.id) ??
        names.at(mentions[0]?.articleId ?? '', entity.type, spans) ??
        (entity.scope === '' ? names.everywhere(entity.type, entity.name) : null);
      return [entity.id, same ?? entity];
    }),
  );
}

interface Fact {
  /** What makes two facts one. */
  readonly key: string;
  /** How the fact is written down. */
  readonly line: string;
  /** What may be read otherwise. */
  readonly detail: readonly string[];
}

type NodeOf = (id: string) => Entity;

const relationFact =
  (node: NodeOf) =>
  ({ type, fromId, toId, status, role }: Relation): Fact => {
    const [from, to] = [node(fromId), node(toId)];
    return {
      key: [from.id, type, to.id].join(' '),
      line: `${from.name} ${type} ${to.name}`,
      detail: [status, role ?? 'no role'],
    };
  };

const figureFact =
  (node: NodeOf, facts: Facts) =>
  (o: Observation): Fact => {
    const subject = node(o.subjectId);
    const indicator = facts.indicators.find(({ id }) => id === o.indicatorId)?.name ?? '';
    const of = o.ofIds.map((id) => `of ${node(id).name}`).sort();
    return {
      key: [subject.id, o.kind, o.basis, o.normalizedLow, o.normalizedHigh, o.normalizedUnit].join(' '),
      line: `${subject.name} ${o.kind} ${o.quantityText}`,
      detail: [indicator, ...of, o.comparator, o.status, o.period ?? 'no period'],
    };
  };

const byKey = (facts: readonly Fact[]): ReadonlyMap<string, Fact> =>
  new Map(facts.map((fact) => [fact.key, fact]));

const missing = (a: ReadonlyMap<string, Fact>, b: ReadonlyMap<string, Fact>): readonly Fact[] =>
  [...a.values()].filter(({ key }) => !b.has(key));

const without = (words: readonly string[], others: readonly string[]): readonly string[] => {
  const known = new Set(others.map(foldName));
  return words.filter((word) => !known.has(foldName(word)));
};

const otherwise = (fact: Fact, curated: Fact): readonly string[] => {
  const [here, there] = [without(fact.detail, curated.detail), without(curated.detail, fact.detail)];
  return here.length + there.length === 0
    ? []
    : [`${curated.line}: read ${here.join(', ') || 'nothing'}, curated ${there.join(', ') || 'nothing'}`];
};

function differ(
  curated: readonly Fact[],
  read: readonly Fact[],
  [other, onlyCurated, onlyRead]: readonly [Group, Group, Group],
): { readonly counts: readonly [number, number, number]; readonly differences: readonly Difference[] } {
  const [a, b] = [byKey(curated), byKey(read)];
  const shared = [...b.values()].flatMap((fact) => {
    const there = a.get(fact.key);
    return there ? [{ fact, there }] : [];
  });
  const lines = (group: Group, found: readonly string[]): readonly Difference[] =>
    [...found].sort().map((line) => ({ group, line }));
  return {
    counts: [a.size, b.size, shared.length],
    differences: [
      ...lines(
        other,
        shared.flatMap(({ fact, there }) => otherwise(fact, there)),
      ),
      ...lines(
        onlyCurated,
        missing(a, b).map(({ line }) => line),
      ),
      ...lines(
        onlyRead,
        missing(b, a).map(({ line }) => line),
      ),
    ],
  };
}

const entityFact = (entity: Entity, same: Entity): Fact => ({
  key: same.id,
  line: entityLine(same),
  detail: [entityLine(entity)],
});

/** What a graph that was read has otherwise than one of curated facts, both of one article; every fact under one node for one thing. */
export function compare(curated: Facts, read: Facts): Comparison {
  const same = canonical(read, curated);
  const own = new Map(curated.entities.map((entity) => [entity.id, entity]));
  const nodeIn =
    (nodes: ReadonlyMap<string, Entity>): NodeOf =>
    (id) => {
      const entity = nodes.get(id);
      if (entity) return entity;
      throw new Error(`A statement is about ${id}, which the graph does not have.`);
    };
  const [there, here] = [nodeIn(own), nodeIn(same)];
  const entities = differ(
    curated.entities.map((entity) => entityFact(entity, entity)),
    read.entities.map((entity) => entityFact(entity, here(entity.id))),
    [groups[0], groups[1], groups[2]],
  );
  const relations = differ(
    curated.relations.map(relationFact(there)),
    read.relations.map(relationFact(here)),
    [groups[3], groups[4], groups[5]],
  );
  const figures = differ(
    curated.observations.map(figureFact(there, curated)),
    read.observations.map(figureFact(here, read)),
    [groups[6], groups[7], groups[8]],
  );
  const row = (what: string, [of, to, both]: readonly [number, number, number]): Comparison['counts'][0] => ({
    what,
    curated: of,
    read: to,
    both,
  });
  return {
    counts: [
      row('entities', entities.counts),
      row('relations', relations.counts),
      row('figures', figures.counts),
    ],
    differences: [...entities.differences, ...relations.differences, ...figures.differences],
  };
}
