import { useMemo } from 'preact/hooks';
import { useQuery } from '../lib/use-query';
import { type ChartGroup } from './groups';

interface Preferred {
  readonly points: readonly { readonly preferred: string; readonly preferredFor: string }[];
}

const askedAtMost = 12;

/** For each subject and shape of figure, which of several publishers is drawn. */
function preferredQuery(groups: readonly ChartGroup[], indicator: string) {
  const asked = groups
    .filter(
      ({ list }) => new Set(list.map(({ subject, period }) => `${subject.id} ${period}`)).size < list.length,
    )
    .flatMap(({ list, first }) =>
      [...new Set(list.map(({ subject }) => subject.id))].map((subject) => ({
        subject,
        kind: first.kind,
        basis: first.basis,
      })),
    )
    .slice(0, askedAtMost);
  if (asked.length === 0) return null;
  const variables: Record<string, unknown> = { indicator };
  asked.forEach(({ subject }, i) => (variables[`s${i}`] = subject));
  const fields = asked.map(
    ({ kind, basis }, i) =>
      `p${i}: series(subject: $s${i}, indicator: $indicator, kind: ${kind}${basis ? `, basis: ${basis}` : ''}) { points { preferred preferredFor } }`,
  );
  return {
    query: `query Preferred($indicator: String!, ${asked.map((_, i) => `$s${i}: String!`).join(', ')}) {\n${fields.join('\n')}\n}`,
    variables,
  };
}

/** Ids of the figures to draw where several publishers give one, each with the code of why. */
export function usePreferred(groups: readonly ChartGroup[], indicator: string): ReadonlyMap<string, string> {
  const asked = useMemo(() => preferredQuery(groups, indicator), [groups, indicator]);
  const answer = useQuery<Record<string, Preferred | null>>(asked?.query ?? '', asked?.variables ?? null, {
    partial: true,
  });
  return useMemo(() => {
    if (answer.state !== 'ready') return new Map<string, string>();
    return new Map(
      Object.values(answer.data).flatMap((one) =>
        (one?.points ?? []).map(({ preferred, preferredFor }) => [preferred, preferredFor]),
      ),
    );
  }, [answer.state === 'ready' ? answer.data : null]);
}
