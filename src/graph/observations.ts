import { type Observation, parsePeriod, ProblemError } from '../model';
import { indicatorsById } from './by-id';
import { int, type Parameters, type Transaction } from './engine';
import { listName } from './cursors';
import { orNull, readPage, toStatements } from './lists';
import { count, text, textOrNull } from './properties';
import { type StatementName } from './statements';
import { runOver } from './transaction';
import { pointUnits, valueFilter } from './value-filter';
import { statedBy } from './walks/arcs';
import { type AsOf, type Page, type PageRequest, type Stored } from './answers';
import { type ObservationFilter, type ObservationOrder, type OrderField } from './figures/filter';

/** How an order is asked for: the property, the way, and what stands for a property that is not there, so that those come last. */
interface Sorting {
  readonly property: string;
  readonly ascending: boolean;
  readonly missing: string | number;
}

const lastText = '\u{10ffff}';
const huge = Number.MAX_VALUE;

const properties: Readonly<Record<OrderField, string>> = {
  PERIOD: 'periodEnd',
  VALUE: 'normalizedLow',
  PUBLISHED: 'publishedOn',
  CONFIDENCE: 'confidence',
  SUBJECT: 'subjectKey',
  INDICATOR: 'indicatorKey',
  OF: 'ofKey',
  WITH: 'withKey',
  KIND: 'kind',
  BASIS: 'basis',
  STATUS: 'status',
  ORIGIN: 'origin',
  PUBLISHER: 'publisher',
};

const isNumber = (field: OrderField): boolean => field === 'VALUE' || field === 'CONFIDENCE';

function sortingOf(order: ObservationOrder): Sorting {
  const at = order.lastIndexOf('_');
  const field = order.slice(0, at) as OrderField;
  const ascending = order.endsWith('_ASC');
  const missing = isNumber(field) ? (ascending ? huge : -huge) : ascending ? lastText : '';
  return { property: properties[field], ascending, missing };
}

// Deep enough for any real nesting of firms and indicators, and bounded where somebody nests in circles.
const deepest = 8;
const most = 5000;

/**
 * The ids with all that a one-step statement reaches from them, again and again.
 *
 * @throws ProblemError `LIMIT_EXCEEDED` where that is more than any question about it could bear
 */
export async function closure(
  ids: readonly string[],
  step: (ids: readonly string[]) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const found = new Set(ids);
  let frontier: readonly string[] = [...found];
  for (let depth = 0; depth < deepest && frontier.length > 0; depth += 1) {
    const next = (await step(frontier)).filter((id) => !found.has(id));
    frontier = [...new Set(next)];
    for (const id of frontier) found.add(id);
    if (found.size - ids.length > most)
      throw new ProblemError(
        {
          code: 'LIMIT_EXCEEDED',
          message: `What belongs to the names given may be at most ${most} things, and is ${found.size - ids.length} or more. Name some of them.`,
        },
        { limit: 'parts', max: most, value: found.size - ids.length },
      );
  }
  return [...found];
}

/** Indicators with all their narrower ones. */
export const withNarrower = (tx: Transaction, ids: readonly string[]): Promise<readonly string[]> =>
  closure(ids, async (frontier) =>
    (await runOver(tx, 'narrowerIndicators', 'ids', frontier)).map((row) => text(row['id'])),
  );

/** What stands at the other end of edges of one kind, where something published by the date asked says so. */
export async function othersBy(
  tx: Transaction,
  statement: 'partsOf' | 'ownedBy' | 'goodsContainedIn',
  ids: readonly string[],
  asOf: string | null,
): Promise<readonly string[]> {
  const rows = await runOver(tx, statement, 'ids', ids, { cap: int(most + 1) });
  const told = rows.map((row) => ({
    id: text(row['otherId']),
    background: count(row['background']),
    firstStated: textOrNull(row['firstStated']),
  }));
  return told.filter((one) => statedBy(one, asOf)).map(({ id }) => id);
}

/** Entities with all that is part of them or owned by them. */
export const withParts = (
  tx: Transaction,
  ids: readonly string[],
  asOf: string | null,
): Promise<readonly string[]> =>
  closure(ids, async (frontier) => [
    ...(await othersBy(tx, 'partsOf', frontier, asOf)),
    ...(await othersBy(tx, 'ownedBy', frontier, asOf)),
  ]);

function periodBounds(period: string | undefined): { periodStart: string | null; periodEnd: string | null } {
  if (period === undefined) return { periodStart: null, periodEnd: null };
  const parsed = parsePeriod(period);
  if (parsed === null)
    throw new ProblemError({
      code: 'BAD_PERIOD',
      message: `"${period}" is no period. Forms: 2026, 2026-01, 2026-Q1, 2026-H1, 2026-01-31, 2025-01/2025-09.`,
    });
  return { periodStart: parsed.start, periodEnd: parsed.end };
}

async function valueParameters(tx: Transaction, filter: ObservationFilter): Promise<Parameters> {
  const shared = { pointUnits, possible: filter.includePossible ?? false };
  if (filter.value === undefined)
    return { ...shared, unit: null, points: false, low: null, lowOpen: false, high: null, highOpen: false };
  const asked = await indicatorsById(tx, filter.indicators ?? []);
  const { unit, points, low, lowOpen, high, highOpen } = valueFilter(
    filter.value,
    asked.filter((indicator) => indicator !== null),
  );
  return { ...shared, unit, points, low, lowOpen, high, highOpen };
}

/** The filter as the statements take it. */
async function filterParameters(tx: Transaction, filter: ObservationFilter & AsOf): Promise<Parameters> {
  const asOf = filter.asOf ?? null;
  const subjects = orNull(filter.subjects);
  const indicators = orNull(filter.indicators);
  return {
    subjects:
      subjects !== null && filter.includeParts ? [...(await withParts(tx, subjects, asOf))] : subjects,
    indicators: indicators === null ? null : [...(await withNarrower(tx, indicators))],
    of: orNull(filter.of),
    counterparts: orNull(filter.with),
    kinds: orNull(filter.kinds),
    bases: orNull(filter.bases),
    statuses: orNull(filter.statuses),
    origins: orNull(filter.origins),
    publisher: filter.publisher ?? null,
    minConfidence: filter.minConfidence ?? null,
    asOf,
    ...periodBounds(filter.period),
    ...(await valueParameters(tx, filter)),
  };
}

interface WayIn {
  readonly page: StatementName;
  readonly total: StatementName;
  readonly anchors: Parameters;
}

/** The narrowest way in: through what a figure is about, else through the indicator, else all figures. */
function wayIn(filter: Parameters): WayIn {
  const entities = filter['subjects'] ?? filter['of'] ?? filter['counterparts'] ?? null;
  if (entities !== null)
    return {
      page: 'observationPageByEntity',
      total: 'countObservationsByEntity',
      anchors: { anchors: entities },
    };
  const indicators = filter['indicators'] ?? null;
  if (indicators !== null)
    return {
      page: 'observationPageByIndicator',
      total: 'countObservationsByIndicator',
      anchors: { anchors: indicators },
    };
  return { page: 'observationPage', total: 'countObservations', anchors: {} };
}

/** Figures that match, filtered, ordered and cut on the engine. */
export async function observations(
  tx: Transaction,
  page: PageRequest,
  filter: ObservationFilter & AsOf,
  orderBy: ObservationOrder,
): Promise<Page<Stored<Observation>>> {
  const list = observationList(await filterParameters(tx, filter), orderBy);
  return readPage(tx, list, page, toStatements<Stored<Observation>>);
}

function observationList(parameters: Parameters, orderBy: ObservationOrder) {
  const { page, total, anchors } = wayIn(parameters);
  return { page, total, filter: { ...parameters, ...anchors }, order: { ...sortingOf(orderBy) } };
}

/** The filter and the order of figures as statements take them, but for whose they are. */
export async function figureParameters(
  tx: Transaction,
  filter: Omit<ObservationFilter, 'subjects' | 'includeParts'> & AsOf,
  orderBy: ObservationOrder,
): Promise<{ readonly filter: Parameters; readonly order: Parameters }> {
  const parameters = await filterParameters(tx, filter);
  const shared = Object.fromEntries(Object.entries(parameters).filter(([name]) => name !== 'subjects'));
  return { filter: shared, order: { ...sortingOf(orderBy) } };
}

/** The name of a list of figures, for cursors. */
export function figureListName(filter: Parameters, orderBy: ObservationOrder): string {
  const { page, filter: own, order } = observationList(filter, orderBy);
  return listName(page, own, order);
}
