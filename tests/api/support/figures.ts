import { type Indicator, type Observation } from '../../../src/model';
import { type GraphQuestions, type ObservationFilter, type Stored } from '../../../src/graph/questions';
import plainFigure from '../../support/plain-figure.json';
import { fakeGraph } from './fake-graph';

// Also what the synthetic figures of bench/api are made of.
const plain = plainFigure as typeof plainFigure & Pick<Observation, keyof typeof plainFigure>;

let count = 0;

/** A level of 1 t for 2025, and what a test says is different. `value` fills the normalized ends, too. */
export function figure(given: Partial<Stored<Observation>> = {}): Stored<Observation> {
  const value = given.value === undefined ? 1 : given.value;
  return {
    ...plain,
    id: `o_${String((count += 1)).padStart(4, '0')}`,
    rule: 'test',
    evidence: [],
    subjectId: 'e_a',
    indicatorId: 'i_mass',
    period: '2025',
    periodStart: null,
    periodEnd: null,
    value,
    unit: '吨',
    quantityText: `${value}吨`,
    unitCode: 't',
    normalizedLow: value,
    normalizedHigh: value,
    normalizedUnit: 't',
    normalizedResolution: 1,
    recordedAt: '2026-01-01T00:00:00Z',
    revision: 1,
    summaryZh: '',
    summaryEn: '',
    ...given,
  };
}

export const indicator = (id: string, dimension: Indicator['dimension']): Indicator => ({
  id,
  name: id,
  nameHant: null,
  nameEn: null,
  aliases: [],
  dimension,
  broaderId: null,
});

const indicators = [indicator('i_mass', 'mass'), indicator('i_ratio', 'ratio')];

/** A graph of these figures alone; pages are short, so that paging is met. Filters by indicator only. */
export const graphOf = (
  figures: readonly Stored<Observation>[],
  answers: Partial<GraphQuestions> = {},
): GraphQuestions =>
  fakeGraph({
    observations: async ({ first, after }, filter: ObservationFilter = {}) => {
      const all = figures.filter((f) => filter.indicators?.includes(f.indicatorId) ?? true);
      const from = after ? Number(after) : 0;
      const items = all.slice(from, from + Math.min(first, 3));
      return {
        items: items.map((node, i) => ({ cursor: String(from + i + 1), node })),
        totalCount: all.length,
        hasNextPage: from + items.length < all.length,
      };
    },
    indicatorsById: async (ids) => ids.map((id) => indicators.find((known) => known.id === id) ?? null),
    ...answers,
  });
