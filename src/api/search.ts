import { ProblemError, stableHash } from '../model';
import { type GraphQuestions, type Page, type SearchHit } from '../graph/questions';
import { pageOf } from './limits';
import { short } from './names';

/** Ranking beyond this many hits means nothing to anybody. */
const window = 200;

function placeOf(cursor: string, list: string): number {
  const [hash, place] = Buffer.from(cursor, 'base64url').toString().split(':');
  if (hash === list && place !== undefined && /^\d{1,4}$/.test(place)) return Number(place);
  throw new ProblemError(
    { code: 'BAD_CURSOR', message: 'The cursor is not one of this search.' },
    { cursor },
  );
}

/** A page of the best hits. Throws a ProblemError `BAD_CURSOR` for a cursor of another search. */
export async function searchPage(
  graph: GraphQuestions,
  text: string,
  kinds: readonly SearchHit['kind'][] | undefined,
  first: number,
  after?: string | null,
): Promise<Page<SearchHit>> {
  const page = pageOf(first, after);
  const list = stableHash('search', text, ...(kinds ?? []));
  const start = page.after == null ? 0 : placeOf(page.after, list);
  const hits = await graph.search(short(text), { first: window, ...(kinds ? { kinds } : {}) });
  const shown = hits.slice(start, start + page.first);
  const cursor = (i: number): string => Buffer.from(`${list}:${start + i + 1}`).toString('base64url');
  return {
    items: shown.map((node, i) => ({ cursor: cursor(i), node })),
    totalCount: hits.length,
    hasNextPage: start + shown.length < hits.length,
  };
}
