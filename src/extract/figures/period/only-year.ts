import { type Period } from '../../../model';
import { type Page } from '../../page';
import { isBase } from './base';

/** The one year that a text without a publication date speaks of, as a bulletin's heading or its tables do; null where it names several or has a date. */
export function onlyYear(page: Page): Period | null {
  if (page.publishedOn !== null) return null;
  const told = page.periods.filter((p) => p.period !== null && p.yearRead && !isBase(page, p));
  const years = new Set(told.map((p) => p.period?.start.slice(0, 4)));
  const year = told.find((p) => p.period?.precision === 'year');
  return years.size === 1 ? (year?.period ?? null) : null;
}
