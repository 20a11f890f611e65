import { type Result } from '../model';
import { type ArticleRead, type ArticleTask, readArticleFile } from './read-article';

/** What a worker thread runs, once for each bundle of files: one message there, one back. */
export const readBundle = (tasks: readonly ArticleTask[]): readonly Result<ArticleRead>[] =>
  tasks.map(readArticleFile);
