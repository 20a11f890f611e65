import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, YAMLParseError } from 'yaml';
import { type z } from 'zod';
import { emptyBatch, type GraphBatch } from '../graph/batch';
import { type Ontology, readOntology } from '../lexicon/ontology';
import { readSources } from '../lexicon/sources';
import { ProblemError } from '../model';
import { lexiconIndicators } from './lexicon-indicators';
import { mergeBatches } from './merge-batches';
import { seedBatch } from './seeding/article';
import { seedFiles, seedFolder } from './seed-files';
import { type SeedWorld } from './seeding/scene';
import { type SeedArticle, seedArticleSchema } from './seeding/schema';

const mistake = (file: string, entry: string, field: string, wrong: string): string =>
  [file, entry, field, wrong].filter(Boolean).join(': ');

const invalid = (mistakes: readonly string[]): ProblemError =>
  new ProblemError(
    {
      code: 'SEED_INVALID',
      message:
        mistakes.length === 1
          ? `seed-data/${mistakes[0]}`
          : [`seed-data has ${mistakes.length} mistakes:`, ...mistakes].join('\n  '),
    },
    { mistakes },
  );

/** `relations 3 (宋磊)`: the list, the place counted from one, and the first word of the entry. */
function entryOf(document: unknown, path: readonly PropertyKey[]): string {
  const [list, index] = path;
  if (typeof list !== 'string') return '';
  if (typeof index !== 'number') return list;
  const rows: unknown = (document as Record<string, unknown>)[list];
  const row: unknown = Array.isArray(rows) ? rows[index] : null;
  const name =
    row !== null && typeof row === 'object' ? Object.values(row).find((v) => typeof v === 'string') : null;
  return `${list} ${index + 1}${typeof name === 'string' ? ` (${name})` : ''}`;
}

function issueLine(file: string, document: unknown, issue: z.core.$ZodIssue): string {
  const depth = typeof issue.path[1] === 'number' ? 2 : 1;
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys.join(', ') : '';
  const field = [...issue.path.slice(depth), unknown].filter((part) => part !== '').join('.');
  return mistake(
    file,
    entryOf(document, issue.path),
    field,
    unknown ? 'is not a field of this entry' : issue.message,
  );
}

type Parsed =
  { readonly file: string; readonly article: SeedArticle } | { readonly mistakes: readonly string[] };

function parseArticle(file: string, folder: string): Parsed {
  let document: unknown;
  try {
    document = parse(readFileSync(join(folder, file), 'utf8'));
  } catch (error) {
    const why = error instanceof YAMLParseError ? error.message.split('\n')[0] : 'cannot be read';
    return { mistakes: [mistake(file, '', '', why ?? 'cannot be read')] };
  }
  const result = seedArticleSchema.safeParse(document);
  if (result.success) return { file, article: result.data };
  return { mistakes: result.error.issues.map((issue) => issueLine(file, document, issue)) };
}

const ontologyBatch = (ontology: Ontology): GraphBatch => ({
  ...emptyBatch,
  entities: ontology.entities,
  sources: ontology.sources,
  statements: ontology.relations,
});

/**
 * What `seed-data` takes from cited sources alone: goods, industries and value chains, and no article's facts.
 *
 * @throws ProblemError `LEXICON_INVALID`
 */
export const loadBackground = (folder = seedFolder): GraphBatch =>
  ontologyBatch(readOntology(join(folder, 'lexicon')));

/**
 * Everything that `seed-data` says, as one batch: goods, industries and value chains as cited background, and the reviewed facts of articles.
 *
 * @throws ProblemError `SEED_INVALID` that lists every mistake as `file: entry: field: what is wrong`; `LEXICON_INVALID` for a word table.
 */
export function loadSeed(folder = seedFolder): GraphBatch {
  const lexicon = join(folder, 'lexicon');
  const ontology = readOntology(lexicon);
  const world: SeedWorld = {
    entities: ontology.entities,
    indicators: lexiconIndicators(),
    sources: readSources(lexicon),
  };
  const parsed = seedFiles(folder)
    .filter((file) => file.startsWith('articles/'))
    .map((file) => parseArticle(file, folder));
  const mistakes = parsed.flatMap((one) => ('mistakes' in one ? one.mistakes : []));
  const batches = parsed.flatMap((one) => {
    if ('mistakes' in one) return [];
    const report = (...where: [string, string, string]): number => mistakes.push(mistake(one.file, ...where));
    return [seedBatch(one.article, world, report)];
  });
  if (mistakes.length > 0) throw invalid(mistakes);
  return mergeBatches([ontologyBatch(ontology), ...batches]);
}
