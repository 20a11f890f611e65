import { createHash, timingSafeEqual } from 'node:crypto';
import { type WriteSummary } from '../graph/batch';
import { type IndicatorGraph } from '../graph/indicator-graph';
import { type TextReader } from '../ingest/text-reader';
import { type Article, type Problem, ProblemError } from '../model';
import { readText, type TextToRead } from './reading';

/** Where ingested articles go. */
export type Writer = Pick<IndicatorGraph, 'record'>;

/** Who may write: nobody, where no token is configured; else who sends it. */
export interface WritePermission {
  readonly writer: Writer | null;
  readonly token: string | null;
  /** The `authorization` header of this request. */
  readonly sent: string | undefined;
}

export interface Ingested {
  readonly article: Article;
  readonly summary: WriteSummary;
  readonly problems: readonly Problem[];
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** The writer, for who may write. Throws a ProblemError `WRITING_DISABLED` or `UNAUTHORIZED`. */
export function permitted({ writer, token, sent }: WritePermission): Writer {
  if (writer === null || token === null)
    throw new ProblemError({
      code: 'WRITING_DISABLED',
      message: 'This server takes no writing: INGEST_TOKEN is not set.',
    });
  if (sent !== undefined && timingSafeEqual(digest(sent), digest(`Bearer ${token}`))) return writer;
  throw new ProblemError({
    code: 'UNAUTHORIZED',
    message:
      'Writing needs the header "authorization: Bearer <token>" with the token that this server was started with.',
  });
}

/** Reads a text and brings what it says into the graph; the same text again changes nothing. */
export async function ingestText(
  permission: WritePermission,
  text: TextToRead,
  reader: TextReader,
): Promise<Ingested> {
  const writer = permitted(permission);
  const { article, batch, problems } = await readText(text, reader);
  const contribution = { contributor: `ingest:${article.id}`, batch };
  const summary = await writer.record([contribution], { recordedAt: new Date().toISOString() });
  return { article, summary, problems };
}
