import { type EntityType } from '../model';
import { type ObservationFilter, type GraphQuestions } from '../graph/questions';
import { bounded } from './limits';
import { entityNamed, indicatorNamed } from './names';
import { type ObservationFilterInput } from './types/observation-filter';

async function ids(
  names: readonly string[],
  find: (name: string) => Promise<{ id: string }>,
): Promise<string[]> {
  bounded('names', names.length);
  return (await Promise.all(names.map(find))).map((node) => node.id);
}

export const entityIds = (
  graph: GraphQuestions,
  names: readonly string[],
  type?: EntityType | null,
): Promise<string[]> => ids(names, (name) => entityNamed(graph, name, type));

const hasNames = ({ subject, indicator, of, with: counterpart }: ObservationFilterInput): boolean =>
  [subject, indicator, of, counterpart].some((names) => names != null);

/** The filter of a request that has no names to look up first; null for one that has. */
export const namelessFilter = (
  input: ObservationFilterInput | null | undefined,
): ObservationFilter | null => {
  if (!input) return {};
  return hasNames(input) ? null : given(plainFilter(input));
};

const plainFilter = (input: ObservationFilterInput) => ({
  kinds: input.kind,
  bases: input.basis,
  statuses: input.status,
  origins: input.origin,
  period: input.period,
  publisher: input.publisher,
  minConfidence: input.minConfidence,
  value: input.value,
  includeParts: input.includeParts,
  includePossible: input.includePossible,
});

/** The filter as the graph takes it: names become ids, and what was not given is absent. Errors as of `entityNamed`. */
export async function observationFilter(
  graph: GraphQuestions,
  input: ObservationFilterInput | null | undefined,
): Promise<ObservationFilter> {
  if (!input) return {};
  const indicator = (name: string): Promise<{ id: string }> => indicatorNamed(graph, name);
  const found = {
    subjects: input.subject && (await entityIds(graph, input.subject, input.subjectType)),
    indicators: input.indicator && (await ids(input.indicator, indicator)),
    of: input.of && (await entityIds(graph, input.of)),
    with: input.with && (await entityIds(graph, input.with)),
    ...plainFilter(input),
  };
  return given(found);
}

type Given<T> = { [K in keyof T]?: Exclude<T[K], null | undefined> };

/** The object without what is null or undefined, for options that know absence only. */
export const given = <T extends object>(options: T): Given<T> =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value != null)) as Given<T>;
