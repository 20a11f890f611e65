import { z } from 'zod';
import {
  bases,
  comparators,
  dimensions,
  entityTypes,
  isIsoDate,
  observationKinds,
  parsePeriod,
  relationTypes,
  statuses,
} from '../../model';

const words = z.string().min(1);
const period = words.refine(
  (text) => parsePeriod(text) !== null,
  'is not a period; write 2026-01, 2025-Q1, 2026-02-24 or two of them with /',
);

const offsets = { start: z.number().int().min(0), end: z.number().int().min(1) };
const ordered = (span: { start: number; end: number }): boolean => span.start < span.end;
const notOrdered = 'start must come before end';

const mention = z.strictObject({ ...offsets, text: words }).refine(ordered, notOrdered);
const evidence = z.strictObject({ ...offsets, quote: words }).refine(ordered, notOrdered);

const entity = z.strictObject({
  name: words,
  type: z.enum(entityTypes),
  scope: words.optional(),
  hant: words,
  en: words,
  aliases: z.array(words).default([]),
  identifiers: z
    .strictObject({
      wikidata: z.string().regex(/^Q\d+$/),
      uscc: z.string().regex(/^[0-9A-Z]{18}$/),
      stockCode: z.string().regex(/^\w+\.\w+$/),
      divisionCode: z.string().regex(/^\d{6}$/),
    })
    .partial()
    .default({}),
  mentions: z.array(mention).min(1),
});

const fact = {
  status: z.enum(statuses).default('realised'),
  confidence: z.number().min(0).max(1).default(1),
  implied: z.array(words).default([]),
  evidence: z.array(evidence).min(1),
};

const observation = z
  .strictObject({
    subject: words,
    subjectText: words,
    indicator: words,
    indicatorText: words,
    of: z.array(words).default([]),
    with: z.array(words).default([]),
    qualifiers: z.array(words).default([]),
    value: z.number(),
    unit: z.string(),
    quantityText: words,
    comparator: z.enum(comparators),
    kind: z.enum(observationKinds),
    basis: z.enum(bases).optional(),
    basePeriod: period.optional(),
    period: period.optional(),
    ...fact,
  })
  .refine((row) => (row.kind === 'change') === (row.basis !== undefined), {
    path: ['basis'],
    message: 'a change has one, and nothing else has',
  });

const relation = z.strictObject({
  from: words,
  fromText: words,
  type: z.enum(relationTypes),
  to: words,
  toText: words,
  role: words.optional(),
  ...fact,
});

const indicator = z.strictObject({
  name: words,
  hant: words,
  en: words,
  aliases: z.array(words).default([]),
  dimension: z.enum(dimensions),
});

const background = z.strictObject({ from: words, type: z.enum(relationTypes), to: words, source: words });

/** One file of `seed-data/articles`: see `seed-data/README.md`. */
export const seedArticleSchema = z.strictObject({
  article: z.strictObject({
    sha256: z.string().regex(/^[0-9a-f]{64}$/, 'is not a SHA-256 in lower-case hexadecimal'),
    url: z.url().optional(),
    title: words.nullable(),
    publisher: words.nullable(),
    publishedOn: z.string().refine(isIsoDate, 'is not a date that exists; write YYYY-MM-DD'),
  }),
  indicators: z.array(indicator).default([]),
  entities: z.array(entity).default([]),
  known: z.array(z.strictObject({ name: words, mentions: z.array(mention).min(1) })).default([]),
  observations: z.array(observation).default([]),
  relations: z.array(relation).default([]),
  background: z.array(background).default([]),
});

export type SeedArticle = z.infer<typeof seedArticleSchema>;
export type SeedEntity = SeedArticle['entities'][number];
export type SeedObservation = SeedArticle['observations'][number];
export type SeedRelation = SeedArticle['relations'][number];
export type SeedMention = SeedEntity['mentions'][number];
