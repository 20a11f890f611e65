import { type EntityType } from '../../model';
import { type Named, type Page } from '../page';
import { within } from '../spans';
import { type Draft } from './draft';

const deals: ReadonlySet<EntityType> = new Set(['Place', 'Organization']);

/** How far before the indicator its counterpart may begin: 与俄罗斯的贸易额. */
const reach = 20;

/**
 * Whom a figure is with: the names in that of its indicator behind 对, 向, 从, 自, 与 or 同 (对东盟出口), and the one that
 * stands so directly before it (与俄罗斯的贸易额).
 */
export function counterpartsOf(page: Page, { indicator }: Pick<Draft, 'indicator'>): Named[] {
  if (!indicator) return [];
  if (indicator.counterpart) return [indicator.counterpart];
  const { start, end } = indicator;
  const named = within(page.names, Math.max(0, start - reach), end).filter(
    (n) => n.end <= end && deals.has(n.type) && isDealtWith(page, n),
  );
  return named.filter((n) => n.start >= start || leadsTo(page, n, start));
}

const isDealtWith = (page: Page, { start }: Named): boolean =>
  /(?:[对向与同]|(?<!来)[从自])[“"「]?$/.test(page.folded.slice(Math.max(0, start - 3), start));

const leadsTo = (page: Page, { end }: Named, indicator: number): boolean =>
  end <= indicator && /^[”"」]?(?:之间|间)?的?(?:双边)?$/.test(page.folded.slice(end, indicator));
