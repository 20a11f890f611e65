import { type Verdict } from '../../extract/resolution';
import { stableHash } from '../../model';
import { type Transaction } from '../engine';
import { present, type Properties, record, text, textOrNull } from '../properties';
import { runOver } from '../transaction';

/** A person's decision about two names, as the graph keeps it. */
export interface NameVerdict extends Verdict {
  readonly id: string;
  /** The names as they were when it was decided, for who reads the list. */
  readonly nameA: string;
  readonly nameB: string;
  readonly because: string | null;
  /** ISO 8601 instant. */
  readonly decidedAt: string;
}

/** One pair of names has one verdict. */
export const verdictId = (a: string, b: string): string => `v_${stableHash('verdict', ...[a, b].sort())}`;

export const verdictProperties = (verdict: NameVerdict): Properties => present({ ...verdict });

export function toVerdict(value: unknown): NameVerdict {
  const row = record(value);
  return {
    id: text(row['id']),
    a: text(row['a']),
    b: text(row['b']),
    nameA: text(row['nameA']),
    nameB: text(row['nameB']),
    same: row['same'] === true,
    author: text(row['author']),
    because: textOrNull(row['because']),
    decidedAt: text(row['decidedAt']),
  };
}

export async function verdictsAbout(
  tx: Transaction,
  ids: readonly string[],
): Promise<readonly NameVerdict[]> {
  const rows = await runOver(tx, 'verdictsAbout', 'ids', [...new Set(ids)]);
  const found = rows.map((row) => toVerdict(row['verdict']));
  return [...new Map(found.map((verdict) => [verdict.id, verdict])).values()];
}
