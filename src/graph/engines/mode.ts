import { invariant } from '../../model';
import { type Statement, type StatementBook } from '../statements';

/** Looks statements up for one transaction; a read must not write, on any engine. */
export const statementsFor =
  (book: StatementBook, mode: 'read' | 'write') =>
  (name: string): Statement => {
    const statement = book.get(name);
    const allowed = mode === 'write' || statement.mode === 'read';
    invariant(allowed, `${name} writes and was run in a read transaction`);
    return statement;
  };
