import { type DocumentNode, type ExecutionResult } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { type ApiContext } from './context';
import { apiSchema } from './schema';

/** Answers an operation without walking through its document again. */
type Compiled = (
  root: undefined,
  context: ApiContext,
  variables: Record<string, unknown>,
) => Promise<ExecutionResult> | ExecutionResult;

interface Kept {
  runs: number;
  /** By the name of the operation; null for what cannot be compiled. */
  readonly operations: Map<string, Compiled | null>;
}

const kept = new WeakMap<DocumentNode, Kept>();

// Compiling takes as long as some runs do, and most documents that a person writes are sent once or twice.
const runsBefore = 1;

/** A valid document's operation as a function, from its second run on; null before, and where it stays with graphql-js. */
export function compiledDocument(document: DocumentNode, operationName: string | null): Compiled | null {
  const { runs, operations } = remembered(document);
  if (runs <= runsBefore) return null;
  const name = operationName ?? '';
  const known = operations.get(name);
  if (known !== undefined) return known;
  const compiled = compile(document, name);
  operations.set(name, compiled);
  return compiled;
}

function remembered(document: DocumentNode): Kept {
  const known = kept.get(document) ?? { runs: 0, operations: new Map<string, Compiled | null>() };
  known.runs += 1;
  kept.set(document, known);
  return known;
}

function compile(document: DocumentNode, name: string): Compiled | null {
  // By default a directive on the spread of a fragment is lost where the fragment is spread twice.
  const made = compileQuery(apiSchema(), document, name, { useExperimentalPathBasedSkipInclude: true });
  return isCompiledQuery(made) ? (made.query as Compiled) : null;
}
