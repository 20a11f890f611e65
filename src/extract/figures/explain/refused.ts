import { type Span } from '../../../model';
import { type Refusal } from '../../reading';

/** Collects the numbers that are no figures; null where nobody asks. */
export type Refusals = Refusal[] | null;

export function refuse(refusals: Refusals, { start, end }: Span, rule: string, reason: string): void {
  refusals?.push({ span: { start, end }, rule, reason });
}
