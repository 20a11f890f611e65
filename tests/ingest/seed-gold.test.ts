import { readFileSync } from 'node:fs';
import { loadSeed } from '../../src/ingest/seed-load';
import { type Entity, foldName, type Observation, type Relation } from '../../src/model';
import { describeWithShared, hasShared, sharedPath } from '../support/shared';

interface Gold {
  readonly aliases: Readonly<Record<string, readonly string[]>>;
  readonly indicators: readonly {
    readonly quote: string;
    readonly value: number;
    readonly siValue: number;
  }[];
  readonly entities: readonly { readonly name: string; readonly type: string }[];
  readonly relations: readonly { readonly from: string; readonly type: string; readonly to: string }[];
}

const none: Gold = { aliases: {}, indicators: [], entities: [], relations: [] };

describeWithShared('what the labels of the founding article hold', () => {
  const gold = hasShared
    ? (JSON.parse(readFileSync(sharedPath('seed', 'article.gold.json'), 'utf8')) as Gold)
    : none;
  const { entities, mentions, statements } = loadSeed();
  const observations = statements.filter((s): s is Observation => s.statementKind === 'observation');
  const relations = statements.filter(
    (s): s is Relation => s.statementKind === 'relation' && s.origin === 'reported',
  );

  /** Nodes that the article calls so, or that are called so everywhere. */
  const named = (name: string): readonly Entity[] => {
    const key = foldName(name);
    const called = new Set(
      mentions.filter(({ text }) => foldName(text) === key).map(({ entityId }) => entityId),
    );
    return entities.filter(
      (entity) => called.has(entity.id) || [entity.name, ...entity.aliases].some((n) => foldName(n) === key),
    );
  };

  /** The label file's aliases are lenient: 烏石化芳烴產業發展項目 stands for its PTA project, too. */
  const family = (name: string): readonly string[] =>
    Object.entries(gold.aliases).flatMap(([one, others]) =>
      one === name || others.includes(name) ? [one, ...others] : [],
    );

  const idsOf = (name: string): ReadonlySet<string> =>
    new Set([name, ...family(name)].flatMap((one) => named(one).map(({ id }) => id)));

  test.each(gold.entities.map(({ name, type }) => [name, type]))('%s is a %s', (name, type) =>
    expect(named(name).map((entity) => entity.type)).toContain(type),
  );

  test.each(gold.relations.map(({ from, type, to }) => [from, type, to]))('%s %s %s', (from, type, to) => {
    const [ends, starts] = [idsOf(to), idsOf(from)];
    const found = relations.filter((r) => r.type === type && starts.has(r.fromId) && ends.has(r.toId));
    expect(found.length).toBeGreaterThan(0);
  });

  test.each(gold.indicators.map(({ quote, value, siValue }) => [quote, value, siValue] as const))(
    '%s',
    (_, value, normal) =>
      expect(observations.map((o) => [o.value, o.normalizedLow])).toContainEqual([value, normal]),
  );
});

describe('what the labels do not keep apart', () => {
  const { entities, statements } = loadSeed();
  const one = (name: string): Entity | undefined => entities.find((entity) => entity.name === name);

  test.each([
    ['阿拉山口口岸', 'Facility'],
    ['阿拉山口海关', 'GovernmentBody'],
    ['保税混矿', 'Activity'],
    ['库尔勒经济技术开发区', 'Place'],
    ['库尔勒经济技术开发区管理委员会', 'GovernmentBody'],
  ])('%s is a node of its own, a %s', (name, type) => expect(one(name)?.type).toBe(type));

  test('the PTA project is a part of the aromatics project, and the capacity is its own', () => {
    const [part, whole] = [one('乌石化200万吨/年PTA项目'), one('乌石化芳烃产业发展项目')];
    const capacity = statements.find((s) => s.statementKind === 'observation' && s.kind === 'capacity');
    expect(capacity).toMatchObject({
      subjectId: part?.id,
      status: 'under_construction',
      normalizedUnit: 't/a',
    });
    expect(statements).toContainEqual(
      expect.objectContaining({ type: 'PART_OF', fromId: part?.id, toId: whole?.id }),
    );
  });

  test('names of one article are nobody’s aliases', () => {
    const local = ['集团公司', '该口岸', '该处', '公司', '项目', '自治区', '开发区'].map(foldName);
    const global = entities.flatMap(({ name, aliases }) => [name, ...aliases]).map(foldName);
    expect(global.filter((name) => local.includes(name))).toEqual([]);
  });
});
