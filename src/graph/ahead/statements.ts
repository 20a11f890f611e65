import { type Article, type Entity, type Indicator } from '../../model';
import { present, type Properties, records, text } from '../properties';
import { toArticle, toEntity, toIndicator } from '../rows';
import { toObservation, toRelation } from '../statement-rows';
import {
  type Beside,
  type FigureAhead,
  type FigureFields,
  type RelationAhead,
  type RelationFields,
} from './asks';

/** The values of a row under the names that were asked for. */
const zipped = (fields: readonly string[], values: unknown): Properties =>
  Array.isArray(values) ? present(Object.fromEntries(fields.map((field, i) => [field, values[i]]))) : {};

/** The one node that a pattern found, under its name; nothing where none was asked for. */
function beside<K extends string, T>(
  name: K,
  found: unknown,
  fields: readonly string[],
  toNode: (properties: Properties) => T,
): { readonly [key in K]?: T | null } {
  if (fields.length === 0) return {};
  const values: unknown = Array.isArray(found) ? found[0] : undefined;
  const node = values === undefined ? null : toNode(zipped(fields, values));
  return { [name]: node } as { readonly [key in K]: T | null };
}

const articles = (evidence: unknown, fields: readonly string[]): Pick<Beside, 'articles'> =>
  fields.length === 0
    ? {}
    : {
        articles: new Map<string, Article>(
          records(evidence).map((row) => [text(row['id']), toArticle(zipped(fields, row['values']))]),
        ),
      };

const entity = <K extends string>(name: K, found: unknown, fields: readonly string[]) =>
  beside<K, Entity>(name, found, fields, toEntity);

/** One figure of a page, with what stands beside it. */
export const toFigureAhead =
  ({ fields, articleFields, subjectFields, indicatorFields }: FigureFields) =>
  (row: Properties): FigureAhead => ({
    ...toObservation(zipped(fields, row['values']), row['evidence']),
    ...entity('subject', row['subject'], subjectFields),
    ...beside<'indicator', Indicator>('indicator', row['indicator'], indicatorFields, toIndicator),
    ...articles(row['evidence'], articleFields),
  });

export const toRelationAhead =
  ({ fields, articleFields, fromFields, toFields }: RelationFields) =>
  (row: Properties): RelationAhead => ({
    ...toRelation(zipped(fields, row['values']), row['evidence']),
    ...entity('from', row['start'], fromFields),
    ...entity('to', row['goal'], toFields),
    ...articles(row['evidence'], articleFields),
  });
