import {
  articleId,
  type Entity,
  entityId,
  type Evidence,
  foldName,
  type Indicator,
  indicatorId,
  type Mention,
  type Observation,
  observationId,
  parsePeriod,
  type Relation,
  relationId,
  scopeUnder,
  type Source,
} from '../model';
import { type GraphBatch } from '../graph/batch';
import { SeedNames } from './seed-names';
import { seedQuantity } from './seed-quantity';
import {
  type SeedArticle,
  type SeedEntity,
  type SeedMention,
  type SeedObservation,
  type SeedRelation,
} from './seed-schema';

/** What files of facts may refer to without defining it. */
export interface SeedWorld {
  readonly entities: readonly Entity[];
  readonly indicators: readonly Indicator[];
  /** By their key in `lexicon/sources.yaml`. */
  readonly sources: ReadonlyMap<string, Source>;
}

/** Tells what is wrong: `report('relations 3 (宋磊 HOLDS_POST_IN 处)', 'to', 'no entity has this name')`. */
export type Report = (entry: string, field: string, wrong: string) => void;

const curated = { origin: 'reported', rule: 'curated', sourceId: null, inputIds: [] } as const;

/** `scope`: what the row's scope is called in full, with what makes that its own. */
const toEntity = (row: SeedEntity, scope: string): Entity => {
  return {
    id: entityId(row.type, row.name, scope),
    type: row.type,
    name: row.name,
    nameHant: row.hant,
    nameEn: row.en,
    aliases: row.aliases,
    scope,
    identifiers: dropAbsent(row.identifiers),
  };
};

/** Optional fields that were left out, left out. */
const dropAbsent = (identifiers: SeedEntity['identifiers']): Entity['identifiers'] =>
  Object.fromEntries(Object.entries(identifiers).filter(([, value]) => value !== undefined));

const toIndicator = (row: SeedArticle['indicators'][number]): Indicator => ({
  id: indicatorId(row.name),
  name: row.name,
  nameHant: row.hant,
  nameEn: row.en,
  aliases: row.aliases,
  dimension: row.dimension,
  broaderId: null,
});

/** Turns one validated file into what it puts into the graph. */
export class SeedArticleReader {
  private readonly entities = new SeedNames<Entity>();
  private readonly indicators = new SeedNames<Indicator>();
  private readonly articleId: string;

  constructor(
    private readonly file: SeedArticle,
    private readonly world: SeedWorld,
    private readonly report: Report,
  ) {
    this.articleId = articleId(file.article.url ?? null, file.article.sha256);
    world.entities.forEach((entity) => this.entities.add(entity));
    world.indicators.forEach((indicator) => this.indicators.add(indicator));
  }

  batch(): GraphBatch {
    const { file } = this;
    const entities = file.entities.map((row) => this.define(row));
    const indicators = file.indicators.map((row) => {
      const indicator = toIndicator(row);
      if (this.indicators.add(indicator)) this.report(`indicators (${row.name})`, 'name', 'is defined twice');
      return indicator;
    });
    const observations = file.observations.flatMap((row, i) => this.observation(row, i));
    const relations = file.relations.flatMap((row, i) => this.relation(row, i));
    const background = file.background.flatMap((row, i) => this.background(row, i));
    return {
      articles: [this.article()],
      sources: this.cited(background),
      entities,
      indicators: [...indicators, ...this.measured(observations, indicators)],
      mentions: this.mentions(),
      statements: this.unique([...observations, ...relations, ...background]),
      resolutions: [],
    };
  }

  private article(): GraphBatch['articles'][number] {
    const { article } = this.file;
    return {
      id: this.articleId,
      title: article.title,
      publisher: article.publisher,
      publishedOn: article.publishedOn,
      url: article.url ?? null,
      sha256: article.sha256,
      source: null,
      text: null,
      repairs: [],
    };
  }

  private define(row: SeedEntity): Entity {
    const entity = toEntity(row, this.scopeOf(row));
    const other = this.entities.add(entity);
    if (other) this.report(`entities (${row.name})`, 'name', `is also the name of a ${other.type}`);
    if (row.scope !== undefined && !this.isDefined(row.scope))
      this.report(`entities (${row.name})`, 'scope', `no entity has the name ${row.scope}`);
    return entity;
  }

  private isDefined(name: string): boolean {
    return this.rowCalled(name) !== undefined;
  }

  private rowCalled(name: string): SeedEntity | undefined {
    return this.file.entities.find((row) => foldName(row.name) === foldName(name));
  }

  /** `inner`: rows that lie within this one, so that two which lie in each other end. */
  private scopeOf(row: SeedEntity, inner: readonly SeedEntity[] = []): string {
    const outer = this.rowCalled(row.scope ?? '');
    if (outer === undefined || inner.includes(outer)) return row.scope ?? '';
    return scopeUnder({ name: outer.name, scope: this.scopeOf(outer, [...inner, row]) });
  }

  private find(name: string, entry: string, field: string): Entity | null {
    const entity = this.entities.find(name);
    if (!entity) this.report(entry, field, `no entity has the name ${name}`);
    return entity;
  }

  private evidence(rows: SeedRelation['evidence']): readonly Evidence[] {
    return rows.map(({ start, end, quote }) => ({ articleId: this.articleId, span: { start, end }, quote }));
  }

  private mentions(): readonly Mention[] {
    const of = (name: string, rows: readonly SeedMention[], entry: string): Mention[] => {
      const entity = this.find(name, entry, 'name');
      return rows.flatMap(({ start, end, text }) =>
        entity
          ? [{ entityId: entity.id, articleId: this.articleId, span: { start, end }, text, rule: 'curated' }]
          : [],
      );
    };
    return [
      ...this.file.entities.flatMap((row) => of(row.name, row.mentions, `entities (${row.name})`)),
      ...this.file.known.flatMap((row) => of(row.name, row.mentions, `known (${row.name})`)),
    ];
  }

  private observation(row: SeedObservation, index: number): readonly Observation[] {
    const entry = `observations ${index + 1} (${row.subject} ${row.indicator})`;
    const ids = (names: readonly string[], field: string): string[] =>
      names.flatMap((name) => this.find(name, entry, field)?.id ?? []);
    const subject = this.find(row.subject, entry, 'subject');
    const indicator = this.indicators.find(row.indicator);
    if (!indicator) this.report(entry, 'indicator', `no indicator has the name ${row.indicator}`);
    const quantity = seedQuantity(row);
    if ('wrong' in quantity) this.report(entry, quantity.field, quantity.wrong);
    const [first] = row.evidence;
    if (first && !first.quote.includes(row.quantityText))
      this.report(entry, 'evidence', `the quotation does not hold ${row.quantityText}`);
    if (!subject || !indicator || !first || 'wrong' in quantity) return [];
    const period = row.period === undefined ? null : parsePeriod(row.period);
    return [
      {
        ...curated,
        ...quantity,
        statementKind: 'observation',
        id: observationId(this.articleId, first, row.kind, indicator.id),
        confidence: row.confidence,
        implied: row.implied,
        evidence: this.evidence(row.evidence),
        subjectId: subject.id,
        subjectText: row.subjectText,
        indicatorId: indicator.id,
        indicatorText: row.indicatorText,
        ofIds: ids(row.of, 'of'),
        withIds: ids(row.with, 'with'),
        qualifiers: [...row.qualifiers].sort(),
        kind: row.kind,
        basis: row.basis ?? null,
        basePeriod: row.basePeriod ?? null,
        status: row.status,
        period: period?.text ?? null,
        periodStart: period?.start ?? null,
        periodEnd: period?.end ?? null,
      },
    ];
  }

  private relation(row: SeedRelation, index: number): readonly Relation[] {
    const entry = `relations ${index + 1} (${row.from} ${row.type} ${row.to})`;
    const from = this.find(row.from, entry, 'from');
    const to = this.find(row.to, entry, 'to');
    const [first] = row.evidence;
    if (!from || !to || !first) return [];
    return [
      {
        ...curated,
        statementKind: 'relation',
        id: relationId(this.articleId, first, row.type, row.fromText, row.toText),
        confidence: row.confidence,
        implied: row.implied,
        evidence: this.evidence(row.evidence),
        type: row.type,
        fromId: from.id,
        fromText: row.fromText,
        toId: to.id,
        toText: row.toText,
        status: row.status,
        role: row.role ?? null,
      },
    ];
  }

  private background(row: SeedArticle['background'][number], index: number): readonly Relation[] {
    const entry = `background ${index + 1} (${row.from} ${row.type} ${row.to})`;
    const from = this.find(row.from, entry, 'from');
    const to = this.find(row.to, entry, 'to');
    const source = this.world.sources.get(row.source);
    if (!source) this.report(entry, 'source', `lexicon/sources.yaml has no ${row.source}`);
    if (!from || !to || !source) return [];
    return [
      {
        ...curated,
        statementKind: 'relation',
        origin: 'background',
        id: relationId(source.id, { start: 0, end: 0 }, row.type, from.name, to.name),
        confidence: 1,
        implied: [],
        evidence: [],
        sourceId: source.id,
        type: row.type,
        fromId: from.id,
        fromText: from.name,
        toId: to.id,
        toText: to.name,
        status: 'realised',
        role: null,
      },
    ];
  }

  private cited(relations: readonly Relation[]): readonly Source[] {
    const ids = new Set(relations.map(({ sourceId }) => sourceId));
    return [...this.world.sources.values()].filter(({ id }) => ids.has(id));
  }

  /** Indicators of the lexicon that a figure of this file measures. */
  private measured(observations: readonly Observation[], own: readonly Indicator[]): readonly Indicator[] {
    const named = new Set(observations.map(({ indicatorId: id }) => id));
    const broader = this.world.indicators.flatMap(({ id, broaderId }) =>
      named.has(id) ? (broaderId ?? []) : [],
    );
    const ids = new Set([...named, ...broader]);
    return this.world.indicators.filter(
      ({ id }) => ids.has(id) && !own.some((indicator) => indicator.id === id),
    );
  }

  private unique<T extends { readonly id: string; readonly evidence: readonly Evidence[] }>(
    statements: readonly T[],
  ): readonly T[] {
    const seen = new Set<string>();
    for (const { id, evidence } of statements) {
      if (seen.has(id))
        this.report(
          `the fact at ${evidence[0]?.span.start ?? 0}`,
          'evidence',
          'another fact has the same words and ends',
        );
      seen.add(id);
    }
    return statements;
  }
}
