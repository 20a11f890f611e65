import { type Problem } from '../model';
import { type StatementName } from './statements';

/** What a statement takes and gives back: strings, booleans, doubles, lists of one of them without nulls, and (in parameters) rows of those. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };

/** Parameters by name. Whole numbers that Cypher needs as integers (offsets, limits, revisions) are wrapped with `int`. */
export type Parameters = Readonly<Record<string, Value | Integer>>;

export type Row = Readonly<Record<string, Value>>;

/** A number that reaches the engine as an integer. */
export class Integer {
  constructor(readonly value: number) {}
}

export const int = (value: number): Integer => new Integer(value);

/** Statements in one transaction. Any error rolls the whole of it back. */
export interface Transaction {
  /** Runs one named statement of `cypher/` and returns all its rows, in the order the statement gives. */
  run(statement: StatementName, parameters?: Parameters): Promise<readonly Row[]>;
}

/** How engines differ, as facts with a default, so that nobody asks which engine this is. */
export interface Capabilities {
  /** Another process may write while we read. Default: true. Where false, caches by revision are exact without asking. */
  readonly sharedWriters: boolean;
  /** The engine stops a statement that runs too long. Default: true. Where false, statements are bounded by construction. */
  readonly stopsStatements: boolean;
  /** All that one `read` reads is of one moment, in one transaction. Default: false. Where false, a write that commits meanwhile may be seen. */
  readonly snapshotReads: boolean;
}

export type TextIndex = 'entityNames' | 'indicatorNames' | 'statementSummaries' | 'articleTitles';

/** A database that speaks our closed set of statements. Implementations stand in `engines/`. */
export interface GraphEngine {
  readonly name: 'neo4j' | 'embedded';
  readonly capabilities: Capabilities;
  /** How many writes of this process have come to stand. Where nobody else writes, the graph is the same while this is. */
  readonly writes: number;
  /** Reads as `work` asks, each statement not before what the one before saw (see `snapshotReads`); on a cluster it goes to readers that have seen our own last write. */
  read<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** All or nothing. Be careful: `work` may run more than once when the engine asks for a retry, so it must not act outside. */
  write<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** Ids of nodes whose indexed text holds the words, best first. Substrings of one character and Latin prefixes included. */
  searchText(
    index: TextIndex,
    words: string,
    limit: number,
  ): Promise<readonly { id: string; score: number }[]>;
  /** Applies the migrations that the database has not recorded yet, in order; returns the version reached. */
  migrate(): Promise<number>;
  /** Null when the engine answers and its migrations are applied, else what is wrong. */
  health(): Promise<Problem | null>;
  /** Waits for what is in flight. Calls after it are refused. */
  close(): Promise<void>;
}
