import { neo4jSource } from './neo4j-available';

/** Looks once for what the suites need, and gives the run a name that its workers share. */
export = (): void => {
  process.env['INDICATOR_GRAPH_TEST_RUN'] = String(process.pid);
  neo4jSource();
};
