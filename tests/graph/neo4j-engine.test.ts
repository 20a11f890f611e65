import { Neo4jEngine } from '../../src/graph/engines/neo4j';
import { describeWithNeo4j } from '../support/engines';
import { emptyNeo4j, startNeo4j } from '../support/neo4j';
import { contractStatements, engineContract } from './engine-contract';

const statements = contractStatements('neo4j');

describeWithNeo4j('Neo4j keeps the contract', () => {
  engineContract({
    open: async () => {
      const server = await startNeo4j();
      await emptyNeo4j(server);
      return Neo4jEngine.open({ ...server, statements });
    },
  });
});
