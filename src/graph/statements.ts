import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { invariant } from '../model';
import { bareCypher, blocksOf, type DeclaredParameter, readBlock } from './cypher-text';
import { type Fragments, laidOut, noFragments, parseFragments } from './fragments';
import { keyUses, type KeyUse } from './statement-keys';

/** The name of a statement in `cypher/`: `// @name observationsOf`. */
export type StatementName = string;

/** `cypher/` of this package, from `src/` and from `dist/` alike. */
export const cypherFolder = join(__dirname, '..', '..', 'cypher');

export type Dialect = 'neo4j' | 'embedded';

/** One named text of `cypher/`. */
export interface Statement {
  readonly name: StatementName;
  readonly text: string;
  readonly parameters: readonly DeclaredParameter[];
  /** `schema` changes indexes and constraints, `write` changes data, `read` changes nothing. */
  readonly mode: 'read' | 'write' | 'schema';
  /** Parameters that stand as a key in a node's braces, so that they can be checked before the call. */
  readonly keys: readonly KeyUse[];
  /** Relative to `cypher/`. */
  readonly file: string;
}

function modeOf(bare: string): Statement['mode'] {
  if (/\b(?:CREATE|DROP)\s+(?:\w+\s+)?(?:INDEX|CONSTRAINT)\b/i.test(bare)) return 'schema';
  return /\b(?:CREATE|MERGE|SET|DELETE|REMOVE)\b/i.test(bare) ? 'write' : 'read';
}

function parseStatement(block: string, file: string, fragments: Fragments): Statement {
  const [first = '', ...lines] = block.split('\n');
  const name = /^\/\/ @name (\S+)\s*$/.exec(first)?.[1] ?? '';
  const where = `cypher/${file}: statement ${name}`;
  invariant(/^[a-z][A-Za-z0-9]*$/.test(name), `cypher/${file}: "${first}" does not name a statement`);
  const { text, parameters } = laidOut(readBlock(lines, where), fragments, where);
  const bare = bareCypher(text);
  invariant(!bare.includes(';'), `${where} has a semicolon; one name is one statement`);
  checkParameterNames(where, bare, parameters);
  return { name, text, parameters, mode: modeOf(bare), keys: keyUses(bare), file };
}

function checkParameterNames(where: string, bare: string, declared: readonly DeclaredParameter[]): void {
  const names = declared.map(({ name }) => name);
  const used = new Set([...bare.matchAll(/\$(\w+)/g)].map(([, name = '']) => name));
  for (const name of used) invariant(names.includes(name), `${where} uses $${name} without @param`);
  for (const name of names) invariant(used.has(name), `${where} declares @param ${name} but does not use it`);
}

/** The statements of one file's text, with what they use of these fragments laid out. */
export const parseStatements = (
  text: string,
  file: string,
  fragments: Fragments = noFragments,
): readonly Statement[] =>
  blocksOf(text, 'name', file).map((block) => parseStatement(block, file, fragments));

/** What several statements share: `cypher/fragments.cypher`. */
export const loadFragments = (root = cypherFolder): Fragments =>
  parseFragments(readFileSync(join(root, fragmentsFile), 'utf8'), fragmentsFile);

const fragmentsFile = 'fragments.cypher';

const cypherFiles = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.cypher') && entry.name !== fragmentsFile)
    .map((entry) => join(folder, entry.name))
    .sort();

function readLayer(root: string, folder: string, fragments: Fragments): Map<StatementName, Statement> {
  const layer = new Map<StatementName, Statement>();
  for (const path of cypherFiles(folder)) {
    for (const statement of parseStatements(readFileSync(path, 'utf8'), relative(root, path), fragments)) {
      const twin = layer.get(statement.name);
      invariant(!twin, `statement ${statement.name} stands in ${twin?.file} and in ${statement.file}`);
      layer.set(statement.name, statement);
    }
  }
  return layer;
}

/** All statements that one engine can run. */
export class StatementBook {
  constructor(private readonly byName: ReadonlyMap<StatementName, Statement>) {}

  /** Throws for a name that `cypher/` does not have: that is a bug of ours. */
  get(name: StatementName): Statement {
    const statement = this.byName.get(name);
    invariant(statement, `there is no statement named ${name} in cypher/`);
    return statement;
  }

  /** The same with more. */
  with(statements: readonly Statement[]): StatementBook {
    return new StatementBook(
      new Map([...this.byName, ...statements.map((statement) => [statement.name, statement] as const)]),
    );
  }

  all(): readonly Statement[] {
    return [...this.byName.values()];
  }
}

/**
 * Reads the shared statements, then those of the engine's own folder, which add to them or stand in their place.
 *
 * @throws when a name stands twice in one layer, or a text cannot be read.
 */
export function loadStatements(dialect: Dialect, root = cypherFolder): StatementBook {
  const own = join(root, dialect);
  const fragments = loadFragments(root);
  return new StatementBook(
    new Map([...readLayer(root, root, fragments), ...readLayer(root, own, fragments)]),
  );
}

/** The schema statements of one migration, in the order they stand in `cypher/<dialect>/migrations/<file>.cypher`. */
export function loadMigrationStatements(
  dialect: Dialect,
  file: string,
  root = cypherFolder,
): readonly Statement[] {
  const path = join(root, dialect, 'migrations', `${file}.cypher`);
  return parseStatements(readFileSync(path, 'utf8'), relative(root, path));
}
