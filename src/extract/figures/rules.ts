import { type Place } from './figure';

/** One way of reading a field. */
export type Rule<F> = (at: Place) => F | null;

/** What the first rule that finds something says: the order of the rules is their precedence. */
export function firstFound<F>(rules: readonly Rule<F>[], at: Place): F | null {
  for (const rule of rules) {
    const found = rule(at);
    if (found) return found;
  }
  return null;
}
