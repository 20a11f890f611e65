/** The name of a statement in `cypher/`: `// @name observationsOf`. */
export type StatementName = string;
