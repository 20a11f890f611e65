import { type Entity, type EntityType, type Indicator, ProblemError } from '../model';
import { type GraphQuestions, type NameAnswer } from '../graph/questions';
import { bounded } from './limits';

interface Named {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string | null;
}

const card = (node: Named & { type?: string; scope?: string }): Record<string, unknown> => ({
  id: node.id,
  ...(node.type === undefined ? {} : { type: node.type }),
  name: node.name,
  nameEn: node.nameEn,
  ...(node.scope ? { scope: node.scope } : {}),
});

// A common name has thousands of namesakes; the message and its candidates stay readable.
const mostListed = 20;

const list = (nodes: readonly Named[]): string =>
  nodes
    .slice(0, mostListed)
    .map((node) => node.name)
    .join(', ');

function only<T extends Named>(answer: NameAnswer<T>, what: string, name: string, hint: string): T {
  if (answer.found === 'one') return answer.node;
  if (answer.found === 'several')
    throw new ProblemError(
      {
        code: 'AMBIGUOUS_NAME',
        message: `"${name}" names ${answer.candidates.length} things of the graph: ${list(answer.candidates)}. Give an id${hint}.`,
      },
      { name, candidates: answer.candidates.slice(0, mostListed).map(card) },
    );
  const nearest = answer.nearest.length > 0 ? ` Nearest: ${list(answer.nearest)}.` : '';
  throw new ProblemError(
    { code: 'NOT_FOUND', message: `No ${what} has the id or name "${name}".${nearest}` },
    { name, nearest: answer.nearest.map(card) },
  );
}

export const short = (words: string): string => {
  bounded('nameLength', words.length);
  return words;
};

/** The entity that was named; errors as of `entityNamed`. */
export const onlyEntity = (answer: NameAnswer<Entity>, name: string, type?: EntityType | null): Entity =>
  only(answer, type ?? 'entity', name, ', or its type');

export const onlyIndicator = (answer: NameAnswer<Indicator>, name: string): Indicator =>
  only(answer, 'indicator', name, '');

/** The entity that an argument names. Throws a ProblemError `AMBIGUOUS_NAME` with the candidates, or `NOT_FOUND` with the nearest names. */
export const entityNamed = async (
  graph: GraphQuestions,
  name: string,
  type?: EntityType | null,
): Promise<Entity> => onlyEntity(await graph.findEntity(short(name), type), name, type);

/** The indicator that an argument names; errors as of `entityNamed`. */
export const indicatorNamed = async (graph: GraphQuestions, name: string): Promise<Indicator> =>
  onlyIndicator(await graph.findIndicator(short(name)), name);
