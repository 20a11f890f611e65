import { type GraphEngine, type Transaction } from '../../../src/graph/engine';

/** The engine, and the names of the statements that ran on it since `forget`. */
export interface CountingEngine {
  readonly engine: GraphEngine;
  readonly ran: () => readonly string[];
  readonly forget: () => void;
}

export function countingEngine(engine: GraphEngine): CountingEngine {
  const names: string[] = [];
  const counted =
    <T>(work: (tx: Transaction) => Promise<T>) =>
    (tx: Transaction): Promise<T> =>
      work({
        run: (statement, parameters) => {
          names.push(statement);
          return tx.run(statement, parameters);
        },
      });
  return {
    ran: () => [...names],
    forget: () => void names.splice(0),
    engine: {
      name: engine.name,
      capabilities: engine.capabilities,
      get writes() {
        return engine.writes;
      },
      read: (work) => engine.read(counted(work)),
      write: (work) => engine.write(counted(work)),
      searchText: (index, words, limit) => {
        names.push(`searchText ${index}`);
        return engine.searchText(index, words, limit);
      },
      migrate: () => engine.migrate(),
      health: () => engine.health(),
      close: () => engine.close(),
    },
  };
}
