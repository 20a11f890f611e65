import { invariant } from '../model';

/** One declared parameter: `// @param id entityId`. What the types mean stands in `cypher/README.md`. */
export interface DeclaredParameter {
  readonly name: string;
  readonly type: string;
}

/** What stands under one header: parameters, and Cypher without comment lines. */
export interface Block {
  readonly parameters: readonly DeclaredParameter[];
  readonly text: string;
}

const commentOrString = /\/\/[^\n]*|'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g;

/** The text without comments, and with the contents of strings blanked, for whoever looks for keywords. */
export const bareCypher = (text: string): string =>
  text.replace(commentOrString, (found) => (found.startsWith('//') ? '' : "''"));

/** The lines under a header; `where` says whose they are, for who reads the error. */
export function readBlock(lines: readonly string[], where: string): Block {
  const parameters: DeclaredParameter[] = [];
  const body: string[] = [];
  for (const line of lines) {
    if (!line.startsWith('//')) body.push(line);
    if (!line.startsWith('// @')) continue;
    const [, name, type] = /^\/\/ @param ([A-Za-z]\w*) (\S+)\s*$/.exec(line) ?? [];
    invariant(name !== undefined && type !== undefined, `${where}: cannot read "${line}"`);
    parameters.push({ name, type });
  }
  const text = body.join('\n').trim();
  invariant(text !== '', `${where} is empty`);
  invariant(
    new Set(parameters.map(({ name }) => name)).size === parameters.length,
    `${where} declares a parameter twice`,
  );
  return { parameters, text };
}

/** A file cut at its headers, `// @name …` or `// @fragment …`. Comment lines before the first belong to the file. */
export function blocksOf(text: string, header: 'name' | 'fragment', file: string): readonly string[] {
  const [preamble = '', ...rest] = text.replace(/\r\n?/g, '\n').split(new RegExp(`^(?=// @${header})`, 'm'));
  if (preamble.startsWith(`// @${header}`)) return [preamble, ...rest];
  invariant(bareCypher(preamble).trim() === '', `cypher/${file}: text before the first // @${header}`);
  return rest;
}
