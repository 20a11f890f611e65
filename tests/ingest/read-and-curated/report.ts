import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { sha256Hex } from '../../../src/model';
import { compare, type Comparison, type Difference, groups } from './compare';
import { curatedGraph, factsOf, readGraph } from './graphs';

/** When the founding article was published. */
export const published = '2026-02-24';

const reviewedSchema = z.array(z.strictObject({ why: z.string(), lines: z.array(z.string()).min(1) }));

/** Why a difference is there, as a person found who looked at both graphs and the article. */
export const reviewed = (root: string): ReadonlyMap<string, string> =>
  new Map(
    reviewedSchema
      .parse(parse(readFileSync(join(root, 'tests', 'ingest', 'read-and-curated', 'reviewed.yaml'), 'utf8')))
      .flatMap(({ why, lines }) => lines.map((line) => [line, why] as const)),
  );

/** Compares the article as read with its curated facts. */
export async function compareArticle(path: string): Promise<Comparison> {
  const id = `sha256:${sha256Hex(readFileSync(path))}`;
  const [curated, read] = [await curatedGraph(), await readGraph(path, published)];
  const comparison = compare(await factsOf(curated, id), await factsOf(read, id));
  await curated.engine.close();
  await read.engine.close();
  return comparison;
}

function groupLines(differences: readonly Difference[], why: ReadonlyMap<string, string>): readonly string[] {
  return groups.flatMap((group) => {
    const lines = differences.filter((one) => one.group === group).map(({ line }) => line);
    if (lines.length === 0) return [];
    const reasons = [...new Set(lines.map((line) => why.get(line) ?? 'Not reviewed.'))].sort();
    return [
      `## ${lines.length} ${group}`,
      '',
      ...reasons.flatMap((reason) => [
        reason,
        '',
        ...lines.filter((line) => (why.get(line) ?? 'Not reviewed.') === reason).map((line) => `- ${line}`),
        '',
      ]),
    ];
  });
}

/** The comparison as a document, each difference under the reason that a person gave for it. */
export function comparisonDocument(
  { counts, differences }: Comparison,
  why: ReadonlyMap<string, string>,
): string {
  return [
    '# The founding article, read and curated',
    '',
    '<!-- Written by `npm run read-and-curated`; do not edit. -->',
    '',
    'Two graphs of one article: one of the facts that a person wrote down (`seed-data/articles`), one of what was read from its bytes over the',
    'cited background alone, with none of those facts to help. A name that was read is taken for the curated node that stands at the same place',
    'of the text or has the same name. `tests/ingest/read-and-curated.test.ts` asks both graphs the same questions and holds this list.',
    '',
    '| | curated | read | in both |',
    '| --- | ---: | ---: | ---: |',
    ...counts.map(({ what, curated, read, both }) => `| ${what} | ${curated} | ${read} | ${both} |`),
    '',
    ...groupLines(differences, why),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}
