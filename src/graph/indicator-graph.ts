import {
  type Article,
  type Entity,
  type EntityType,
  type Indicator,
  type Observation,
  ProblemError,
  type Relation,
} from '../model';
import { type Resolution, type WriteSummary } from './batch';
import { type FigureAhead, type FigureAsk, type RelationAhead, type RelationAsk } from './ahead/asks';
import { type Called, entitiesCalled, indicatorsCalled } from './ahead/called';
import {
  entitiesWithFigures,
  entitiesWithRelations,
  figuresOfEntities,
  indicatorsWithFigures,
  relationsOfEntities,
} from './ahead/pages';
import { articlesById, entitiesById, indicatorsById, sourcesById, statementsById } from './by-id';
import { changes } from './changes';
import { conflicts } from './conflicts';
import { type Contribution, type RecordOptions } from './contribution';
import { type GraphEngine, type Transaction } from './engine';
import { Gather } from './gather';
import { decideEntity, decideIndicator, entitiesNamed, type Namesake } from './find-names';
import { observations } from './observations';
import { overview, revision } from './overview';
import { textOrNull } from './properties';
import { recordContributions } from './recording/record';
import { allVerdicts, type NameReport, previewVerdicts, recordVerdicts } from './resolving/decide-names';
import { explainNames, type NameDecisions } from './resolving/explain-names';
import { type CalledName, namesCalled } from './resolving/names-called';
import { type Pending } from './resolving/relatives';
import { type NameVerdict } from './resolving/verdicts';
import { toArticle, toResolution } from './rows';
import { search } from './search';
import { series, type SeriesOptions } from './series';
import { projectsLinking } from './walks/links';
import { neighborhood, type NeighborhoodOptions } from './walks/neighborhood';
import { paths } from './walks/paths';
import {
  type AsOf,
  type NameAnswer,
  type Neighborhood,
  type Page,
  type PageRequest,
  type SearchHit,
  type Series,
  type Stored,
  type StoredStatement,
  type RelationFilter,
} from './answers';
import { type GraphQuestions } from './questions';
import { type LinkOptions, type PathOptions, type ProjectLinks } from './walks/ways';
import { type ObservationFilter, type ObservationOrder } from './figures/filter';
import {
  articles,
  entities,
  indicators,
  mentionsOf,
  mentionsOfEach,
  relationCounts,
  relationsOf,
  type StatementFilter,
  statements,
  statementsOfArticles,
} from './lists';

async function entityOf(tx: Transaction, id: string): Promise<Entity> {
  const [entity] = await entitiesById(tx, [id]);
  if (entity) return entity;
  throw new ProblemError({ code: 'NOT_FOUND', message: `There is no entity ${id} in the graph.` });
}

async function resolutionsOfEach(
  tx: Transaction,
  ids: readonly string[],
): Promise<readonly (readonly Resolution[])[]> {
  const rows = await tx.run('resolutionsOf', { ids });
  return ids.map((id) =>
    rows.filter((row) => row['id'] === id).map((row) => toResolution(row['resolution'])),
  );
}

/** The graph in domain terms, over any engine. Each verb is one transaction. */
export class IndicatorGraph implements GraphQuestions {
  // What requests that come together ask alike is asked once.
  private readonly entitiesCalled = this.gather<null, readonly Called<Entity>[]>(entitiesCalled);
  private readonly indicatorsCalled = this.gather<null, readonly Called<Indicator>[]>(indicatorsCalled);
  private readonly entityFigures = this.gather(entitiesWithFigures);
  private readonly entityRelations = this.gather(entitiesWithRelations);
  private readonly entityFigurePages = this.gather(figuresOfEntities);
  private readonly entityRelationPages = this.gather(relationsOfEntities);
  private readonly indicatorFigures = this.gather(indicatorsWithFigures);
  private readonly mentions = this.gather(mentionsOfEach);
  private readonly resolutions = this.gather(resolutionsOfEach);
  private readonly conflicting = this.gather(conflicts);
  private readonly articleStatements = this.gather(
    (tx, ids, about: { first: number; filter: Omit<StatementFilter, 'article'> }) =>
      statementsOfArticles(tx, ids, about.filter, { first: about.first }),
  );

  private lastRevision: { readonly writes: number; readonly revision: number } | null = null;

  constructor(readonly engine: GraphEngine) {}

  /**
   * Makes the graph hold, for each contributor, exactly its batch, all in one transaction; doing it twice changes nothing.
   * An empty batch withdraws all that the contributor said.
   */
  record(contributions: readonly Contribution[], options: RecordOptions): Promise<WriteSummary> {
    return this.engine.write((tx) => recordContributions(tx, contributions, options));
  }

  /** Hash of the seed data that the graph holds; null before the first seed. */
  seedHash(): Promise<string | null> {
    return this.read(async (tx) => textOrNull((await tx.run('meta'))[0]?.['seedHash']));
  }

  /** Read once for each write where nobody else can write. */
  async revision(): Promise<number> {
    const { capabilities, writes } = this.engine;
    if (!capabilities.sharedWriters && this.lastRevision?.writes === writes)
      return this.lastRevision.revision;
    const found = await this.read(revision);
    this.lastRevision = { writes, revision: found };
    return found;
  }

  async findEntity(name: string, type: EntityType | null = null): Promise<NameAnswer<Entity>> {
    const called = await this.entitiesCalled.ask(name, null);
    return (await decideEntity(this.engine, name, called, type)).named;
  }

  async findIndicator(name: string): Promise<NameAnswer<Indicator>> {
    const called = await this.indicatorsCalled.ask(name, null);
    return (await decideIndicator(this.engine, name, called)).named;
  }

  async entityWithFigures(name: string, type: EntityType | null, ask: FigureAsk) {
    return decideEntity(this.engine, name, await this.entityFigures.ask(name, ask), type);
  }

  async entityWithRelations(name: string, type: EntityType | null, ask: RelationAsk) {
    return decideEntity(this.engine, name, await this.entityRelations.ask(name, ask), type);
  }

  async indicatorWithFigures(name: string, ask: FigureAsk) {
    return decideIndicator(this.engine, name, await this.indicatorFigures.ask(name, ask));
  }

  /** Null where its narrower ones have figures of their own to add. */
  async figuresOfIndicator(id: string, ask: FigureAsk): Promise<Page<FigureAhead> | null> {
    const called = await this.indicatorFigures.ask(id, ask);
    return called.find(({ node }) => node.id === id)?.page ?? null;
  }

  figuresOfEntity(id: string, ask: FigureAsk): Promise<Page<FigureAhead>> {
    return this.entityFigurePages.ask(id, ask);
  }

  async relationsOfEntity(id: string, ask: RelationAsk): Promise<Page<RelationAhead>> {
    const { first, total, filter } = ask;
    return (await this.entityRelationPages.ask(id, ask)) ?? this.relationsOf(id, { first, total }, filter);
  }

  /** All entities under each of these folded names (`foldName`), for whoever resolves many names at once. */
  entitiesNamed(keys: readonly string[]): Promise<ReadonlyMap<string, readonly Namesake<Entity>[]>> {
    return this.read((tx) => entitiesNamed(tx, keys));
  }

  /** Articles whose bytes have this hash, whatever their ids. */
  articlesBySha256(sha256: string): Promise<readonly Article[]> {
    return this.read(async (tx) =>
      (await tx.run('articlesBySha256', { sha256 })).map((row) => toArticle(row['article'])),
    );
  }

  entitiesById(ids: readonly string[]) {
    return this.read((tx) => entitiesById(tx, ids));
  }

  indicatorsById(ids: readonly string[]) {
    return this.read((tx) => indicatorsById(tx, ids));
  }

  articlesById(ids: readonly string[]) {
    return this.read((tx) => articlesById(tx, ids));
  }

  sourcesById(ids: readonly string[]) {
    return this.read((tx) => sourcesById(tx, ids));
  }

  statementsById(ids: readonly string[]) {
    return this.read((tx) => statementsById(tx, ids));
  }

  articles(page: PageRequest, filter: { publisher?: string } & AsOf = {}) {
    return this.read((tx) => articles(tx, page, filter));
  }

  entities(page: PageRequest, filter: { types?: readonly EntityType[] } = {}) {
    return this.read((tx) => entities(tx, page, filter.types));
  }

  indicators(page: PageRequest) {
    return this.read((tx) => indicators(tx, page));
  }

  statements(page: PageRequest, filter: StatementFilter = {}) {
    const { article, ...rest } = filter;
    if (article !== undefined && page.after == null)
      return this.articleStatements.ask(article, { first: page.first, filter: rest });
    return this.read((tx) => statements(tx, page, filter));
  }

  observations(
    page: PageRequest,
    filter: ObservationFilter & AsOf = {},
    orderBy: ObservationOrder = 'PERIOD_DESC',
  ): Promise<Page<Stored<Observation>>> {
    return this.read((tx) => observations(tx, page, filter, orderBy));
  }

  relationsOf(
    entityId: string,
    page: PageRequest,
    filter: RelationFilter = {},
  ): Promise<Page<Stored<Relation>>> {
    return this.read((tx) => relationsOf(tx, entityId, page, filter));
  }

  relationCounts(entityIds: readonly string[]) {
    return this.read((tx) => relationCounts(tx, entityIds));
  }

  mentionsOf(entityId: string, page: PageRequest) {
    if (page.after == null) return this.mentions.ask(entityId, page.first);
    return this.read((tx) => mentionsOf(tx, entityId, page));
  }

  resolutionsOf(entityId: string): Promise<readonly Resolution[]> {
    return this.resolutions.ask(entityId, null);
  }

  /** Why names stand for an entity, and why others that are like them do not. */
  nameDecisions(entityId: string): Promise<NameDecisions> {
    return this.read((tx) => explainNames(tx, entityId));
  }

  /** Every decision of a person about two names. */
  verdicts(): Promise<readonly NameVerdict[]> {
    return this.read(allVerdicts);
  }

  /** Names that go by a text or an id, each under its own id, whatever entity stands for it. */
  namesCalled(text: string, type: EntityType | null = null): Promise<readonly CalledName[]> {
    return this.read((tx) => namesCalled(tx, text, type));
  }

  /** What would change if verdicts were stored and others withdrawn. */
  previewVerdicts(pending: Pending): Promise<NameReport> {
    return this.read((tx) => previewVerdicts(tx, pending));
  }

  /** Stores decisions of a person and withdraws others; every ingest from now on obeys them. */
  recordVerdicts(pending: Pending, { recordedAt }: Pick<RecordOptions, 'recordedAt'>): Promise<NameReport> {
    return this.engine.write((tx) => recordVerdicts(tx, pending, recordedAt));
  }

  /** Figures of the same thing at the same time that cannot both be right. */
  conflicts(observationId: string, { asOf = null }: AsOf = {}): Promise<readonly Stored<Observation>[]> {
    return this.conflicting.ask(observationId, asOf);
  }

  series(subjectId: string, indicatorId: string, options: SeriesOptions): Promise<Series> {
    return this.read((tx) => series(tx, subjectId, indicatorId, options));
  }

  projectsLinking(fromId: string, toId: string, options: LinkOptions): Promise<ProjectLinks> {
    return this.read(async (tx) =>
      projectsLinking(tx, await entityOf(tx, fromId), await entityOf(tx, toId), options),
    );
  }

  paths(fromId: string, toId: string, options: PathOptions) {
    return this.read((tx) => paths(tx, fromId, toId, options));
  }

  neighborhood(entityId: string, options: NeighborhoodOptions): Promise<Neighborhood> {
    return this.read(async (tx) => neighborhood(tx, await entityOf(tx, entityId), options));
  }

  search(
    words: string,
    options: { first: number; kinds?: readonly SearchHit['kind'][] },
  ): Promise<readonly SearchHit[]> {
    return search(this.engine, words, options);
  }

  changes(since: number, page: PageRequest): Promise<Page<StoredStatement>> {
    return this.read((tx) => changes(tx, since, page));
  }

  overview() {
    return this.read(overview);
  }

  private gather<A, T>(
    work: (tx: Transaction, ids: readonly string[], about: A) => Promise<readonly T[]>,
  ): Gather<A, T> {
    return new Gather((ids, about) => this.read((tx) => work(tx, ids, about)));
  }

  private read<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.engine.read(work);
  }
}
