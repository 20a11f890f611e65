import { type Observation } from './types';

/** What figures of one indicator must share to share an axis: one object, set of qualifiers, kind, basis and unit. */
export const shapeOf = (o: Observation): string =>
  JSON.stringify([
    o.of.map(({ id }) => id).sort(),
    [...o.qualifiers].sort(),
    o.kind,
    o.basis,
    o.basis === 'base' || o.basis === 'other' ? o.basePeriod : null,
    o.normalizedUnit ?? o.unit,
    // A percentage point is a ratio too, but never on the axis of a percentage.
    o.normalizedUnit === '1' && o.unitCode === '{percentage_point}',
  ]);

/** Capacities and ranks hold at a time, however long the period that is named with them. */
export const isTimeless = ({ kind }: Observation): boolean => kind === 'capacity' || kind === 'rank';
