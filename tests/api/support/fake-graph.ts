import { type GraphQuestions } from '../../../src/graph/questions';

/** A graph that answers only what a test gives it; any other question fails the test by name. */
export const fakeGraph = (answers: Partial<GraphQuestions>): GraphQuestions =>
  new Proxy(answers, {
    get: (known, question) =>
      known[question as keyof GraphQuestions] ??
      (() => Promise.reject(new Error(`The test did not expect the question "${String(question)}"`))),
  }) as GraphQuestions;
