import {
  type Article,
  type Dimension,
  type Entity,
  type EntityType,
  foldName,
  type Indicator,
  type Identifiers,
  type Mention,
  type Repair,
  type Source,
} from '../model';
import { type Resolution } from './batch';
import { keysOf } from '../extract/resolution';
import { namesText, searchForm } from './name-keys';
import { count, numberOrNull, present, type Properties, record, text, textOrNull, texts } from './properties';

const identifierKeys = ['wikidata', 'uscc', 'stockCode', 'divisionCode'] as const;

/** What a name is found by when another may be one with it; the same for as long as the node is there. */
function resolutionKeys(entity: Entity): Properties {
  const { likely, brief, heads } = keysOf({ ...entity, curated: false });
  const [head2, head3, head4] = heads;
  return present({ likelyKey: likely[0], briefKey: brief[0], head2, head3, head4 });
}

export const entityProperties = (entity: Entity): Properties =>
  present({
    id: entity.id,
    type: entity.type,
    name: entity.name,
    nameHant: entity.nameHant,
    nameEn: entity.nameEn,
    aliases: entity.aliases,
    scope: entity.scope === '' ? null : entity.scope,
    caption: entity.name,
    nameKey: foldName(entity.name),
    names: namesText(entity),
    ...entity.identifiers,
    ...resolutionKeys(entity),
  });

export function toEntity(value: unknown): Entity {
  const row = record(value);
  const identifiers: Identifiers = Object.fromEntries(
    identifierKeys.flatMap((key) => (row[key] == null ? [] : [[key, text(row[key])]])),
  );
  return {
    id: text(row['id']),
    type: text(row['type']) as EntityType,
    name: text(row['name']),
    nameHant: textOrNull(row['nameHant']),
    nameEn: textOrNull(row['nameEn']),
    aliases: texts(row['aliases']),
    scope: text(row['scope']),
    identifiers,
  };
}

export const indicatorProperties = (indicator: Indicator): Properties =>
  present({
    id: indicator.id,
    name: indicator.name,
    nameHant: indicator.nameHant,
    nameEn: indicator.nameEn,
    aliases: indicator.aliases,
    dimension: indicator.dimension,
    broaderId: indicator.broaderId,
    caption: indicator.name,
    nameKey: foldName(indicator.name),
    names: namesText(indicator),
  });

export function toIndicator(value: unknown): Indicator {
  const row = record(value);
  return {
    id: text(row['id']),
    name: text(row['name']),
    nameHant: textOrNull(row['nameHant']),
    nameEn: textOrNull(row['nameEn']),
    aliases: texts(row['aliases']),
    dimension: text(row['dimension']) as Dimension,
    broaderId: textOrNull(row['broaderId']),
  };
}

export const articleProperties = (article: Article): Properties =>
  present({
    id: article.id,
    title: article.title,
    titleText: article.title === null ? null : searchForm(article.title),
    publisher: article.publisher,
    publishedOn: article.publishedOn,
    url: article.url,
    sha256: article.sha256,
    source: article.source,
    text: article.text,
    repairs: article.repairs.length === 0 ? null : JSON.stringify(article.repairs),
  });

export function toArticle(value: unknown): Article {
  const row = record(value);
  const repairs = textOrNull(row['repairs']);
  return {
    id: text(row['id']),
    title: textOrNull(row['title']),
    publisher: textOrNull(row['publisher']),
    publishedOn: textOrNull(row['publishedOn']),
    url: textOrNull(row['url']),
    sha256: textOrNull(row['sha256']),
    source: textOrNull(row['source']),
    text: textOrNull(row['text']),
    repairs: repairs === null ? [] : (JSON.parse(repairs) as readonly Repair[]),
  };
}

export const sourceProperties = ({ id, title, publisher, year, url }: Source): Properties =>
  present({ id, title, publisher, year, url });

export function toSource(value: unknown): Source {
  const row = record(value);
  return {
    id: text(row['id']),
    title: text(row['title']),
    publisher: textOrNull(row['publisher']),
    year: numberOrNull(row['year']),
    url: textOrNull(row['url']),
  };
}

export const toMention = (row: Properties): Mention => ({
  entityId: text(row['entityId']),
  articleId: text(row['articleId']),
  span: { start: count(row['start']), end: count(row['end']) },
  text: text(row['text']),
  rule: text(row['rule']),
});

export const toResolution = (value: unknown): Resolution => {
  const row = record(value);
  return {
    id: text(row['id']),
    entityId: text(row['entityId']),
    articleId: text(row['articleId']),
    text: text(row['text']),
    features: text(row['features']),
    score: count(row['score']),
    author: text(row['author']),
  };
};
