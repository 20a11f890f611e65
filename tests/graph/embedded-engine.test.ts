import { EmbeddedEngine } from '../../src/graph/engines/embedded';
import { contractStatements, engineContract } from './engine-contract';

const statements = contractStatements('embedded');

describe('the embedded engine keeps the contract', () => {
  engineContract({ open: async () => EmbeddedEngine.open({ file: null, statements }) });
});
