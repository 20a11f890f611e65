import { type Span } from '../../model';
import { type Page } from '../page';

/** The words of a span without blanks, as written. */
export const textOf = (page: Page, span: Span): string =>
  page.text.slice(span.start, span.end).replace(/\s+/g, '');
