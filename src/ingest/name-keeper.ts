import { type NameReport } from '../graph/resolving/decide-names';
import { type CalledName } from '../graph/resolving/names-called';
import { type Pending } from '../graph/resolving/relatives';
import { type NameVerdict, verdictId } from '../graph/resolving/verdicts';
import { type IndicatorGraph } from '../graph/indicator-graph';
import { type EntityType, ProblemError } from '../model';

/** Where people's decisions about names are brought: a graph that this process has open, or the server that has it. */
export interface NameKeeper {
  namesCalled(called: string, type: EntityType | null): Promise<readonly CalledName[]>;
  verdicts(): Promise<readonly NameVerdict[]>;
  /** Stores verdicts and withdraws others; a dry run only says what would change. */
  decide(pending: Pending, options: { readonly dryRun: boolean }): Promise<NameReport>;
}

/** The graph of this process. */
export const localNameKeeper = (graph: IndicatorGraph): NameKeeper => ({
  namesCalled: (called, type) => graph.namesCalled(called, type),
  verdicts: () => graph.verdicts(),
  decide: (pending, { dryRun }) =>
    dryRun
      ? graph.previewVerdicts(pending)
      : graph.recordVerdicts(pending, { recordedAt: new Date().toISOString() }),
});

/** A decision about two names, by who takes it. @throws ProblemError `SAME_NAME` where it is one name twice */
export function verdictOn(
  a: CalledName,
  b: CalledName,
  { same, because, author }: Pick<NameVerdict, 'same' | 'because' | 'author'>,
): NameVerdict {
  if (a.id === b.id)
    throw new ProblemError({ code: 'SAME_NAME', message: `“${a.name}” is one name, given twice.` });
  return {
    id: verdictId(a.id, b.id),
    a: a.id,
    b: b.id,
    nameA: a.name,
    nameB: b.name,
    same,
    author,
    because,
    decidedAt: new Date().toISOString(),
  };
}
