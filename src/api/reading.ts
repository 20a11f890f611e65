import { type GraphBatch } from '../graph/batch';
import { type StoredStatement } from '../graph/questions';
import { observationSummary, relationSummary } from '../graph/summaries';
import { type TextReader } from '../ingest/text-reader';
import { type Article, type Entity, invariant, type Problem, ProblemError, type Statement } from '../model';
import { bounded } from './limits';
import { type Loaders } from './loaders';

export interface TextToRead {
  readonly text: string;
  readonly publishedOn?: string | null;
  readonly url?: string | null;
}

/** What one text says, before anything of it is stored. */
export interface TextReading {
  readonly article: Article;
  readonly batch: GraphBatch;
  readonly problems: readonly Problem[];
}

/** Reads a text. Rejects with a ProblemError where there is nothing to read: `EMPTY_TEXT`; `LIMIT_EXCEEDED` where it is too long. */
export async function readText(
  { text, publishedOn, url }: TextToRead,
  reader: TextReader,
): Promise<TextReading> {
  bounded('textLength', text.length);
  if (text.trim() === '') throw new ProblemError({ code: 'EMPTY_TEXT', message: 'There is no text in it.' });
  const read = await reader.read({
    text,
    path: '',
    ...(publishedOn == null ? {} : { published: publishedOn }),
    ...(url == null ? {} : { url }),
  });
  if (!read.ok) throw new ProblemError(read.problem);
  const { batch, problems } = read.value;
  const [article] = batch.articles;
  invariant(article, 'what was read has its article');
  return { article, batch, problems };
}

/** Lets the nodes of a reading be found by the resolvers of this request, though the graph does not hold them. */
export function lend({ batch }: TextReading, loaders: Loaders): void {
  for (const entity of batch.entities) loaders.entity.prime(entity.id, entity);
  for (const indicator of batch.indicators) loaders.indicator.prime(indicator.id, indicator);
  for (const article of batch.articles) loaders.article.prime(article.id, article);
}

/** A statement as it would be stored. */
export type UnstoredStatement = Omit<StoredStatement, 'recordedAt' | 'revision'> & {
  readonly recordedAt: null;
  readonly revision: null;
};

export function statementsOf({ batch }: TextReading): UnstoredStatement[] {
  const entities = new Map(batch.entities.map((entity) => [entity.id, entity]));
  const indicators = new Map(batch.indicators.map((indicator) => [indicator.id, indicator]));
  const nameless = { name: '', nameEn: null };
  const summaryOf = (statement: Statement): { zh: string; en: string } =>
    statement.statementKind === 'relation'
      ? relationSummary(
          statement,
          entities.get(statement.fromId) ?? nameless,
          entities.get(statement.toId) ?? nameless,
        )
      : observationSummary(
          statement,
          indicators.get(statement.indicatorId) ?? nameless,
          statement.ofIds
            .map((id): Entity | undefined => entities.get(id))
            .filter((entity) => entity !== undefined),
        );
  return batch.statements.map((statement) => {
    const { zh, en } = summaryOf(statement);
    return {
      ...statement,
      recordedAt: null,
      revision: null,
      summaryZh: zh,
      summaryEn: en,
    } as UnstoredStatement;
  });
}
