import { articleId, type Entity, type Evidence, type Indicator, type Source } from '../../model';
import { SeedNames } from './names';
import { type SeedArticle, type SeedRelation } from './schema';

/** What files of facts may refer to without defining it. */
export interface SeedWorld {
  readonly entities: readonly Entity[];
  readonly indicators: readonly Indicator[];
  /** By their key in `lexicon/sources.yaml`. */
  readonly sources: ReadonlyMap<string, Source>;
}

/** Tells what is wrong: `report('relations 3 (宋磊 HOLDS_POST_IN 处)', 'to', 'no entity has this name')`. */
export type Report = (entry: string, field: string, wrong: string) => void;

/** What the rows of one file stand in: its article, the names that may be written there, and where mistakes are told. */
export interface SeedScene {
  readonly file: SeedArticle;
  readonly world: SeedWorld;
  readonly articleId: string;
  readonly entities: SeedNames<Entity>;
  readonly indicators: SeedNames<Indicator>;
  readonly report: Report;
}

export function sceneOf(file: SeedArticle, world: SeedWorld, report: Report): SeedScene {
  const entities = new SeedNames<Entity>();
  const indicators = new SeedNames<Indicator>();
  world.entities.forEach((entity) => entities.add(entity));
  world.indicators.forEach((indicator) => indicators.add(indicator));
  const id = articleId(file.article.url ?? null, file.article.sha256);
  return { file, world, articleId: id, entities, indicators, report };
}

/** The entity that a row names in a field; null, and reported, where there is none. */
export function entityCalled(scene: SeedScene, name: string, entry: string, field: string): Entity | null {
  const entity = scene.entities.find(name);
  if (!entity) scene.report(entry, field, `no entity has the name ${name}`);
  return entity;
}

export const evidenceOf = (scene: SeedScene, rows: SeedRelation['evidence']): readonly Evidence[] =>
  rows.map(({ start, end, quote }) => ({ articleId: scene.articleId, span: { start, end }, quote }));

/** How a fact came about that a person read. */
export const curated = { origin: 'reported', rule: 'curated', sourceId: null, inputIds: [] } as const;
