import { type Result } from '../model';
import { type ArticleRead, type ArticleTask, readArticle, readArticleFile } from './read-article';

/** A text that was handed in. */
export interface TextTask extends ArticleTask {
  readonly text: string;
}

/** What a worker thread runs, once for each bundle of files: one message there, one back. */
export const readBundle = (tasks: readonly ArticleTask[]): readonly Result<ArticleRead>[] =>
  tasks.map(readArticleFile);

/** What the worker thread of a server runs, once for each text. */
export const readText = ({ text, ...task }: TextTask): Result<ArticleRead> =>
  readArticle(Buffer.from(text, 'utf8'), task);
