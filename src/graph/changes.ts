import { int, type Transaction } from './engine';
import { fetched, readPage } from './lists';
import { type Page, type PageRequest, type StoredStatement } from './answers';

/** Statements that came after a revision, in the order of their revisions. What was withdrawn is gone, and not among them. */
export const changes = (tx: Transaction, since: number, page: PageRequest): Promise<Page<StoredStatement>> =>
  readPage(
    tx,
    { page: 'changePage', total: 'countChanges', filter: { since: int(since) } },
    page,
    fetched<StoredStatement>(tx),
  );
