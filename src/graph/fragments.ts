import { invariant } from '../model';
import { type Block, blocksOf, type DeclaredParameter, readBlock } from './cypher-text';

/** A piece of Cypher that several statements share: `// @fragment asOf(s)`, used as `@{asOf(o)}`. */
export interface Fragment extends Block {
  readonly name: string;
  /** Words of its text that each use replaces by its own. */
  readonly words: readonly string[];
}

export type Fragments = ReadonlyMap<string, Fragment>;

export const noFragments: Fragments = new Map();

const header = /^\/\/ @fragment ([a-z][A-Za-z0-9]*)(?:\(([\w, ]*)\))?\s*$/;
const use = /@\{([a-z][A-Za-z0-9]*)(?:\(([^(){}]*)\))?\}/;

const listed = (words: string | undefined): readonly string[] =>
  words === undefined ? [] : words.split(',').map((word) => word.trim());

/** The fragments of one file's text, by name. */
export function parseFragments(text: string, file: string): Fragments {
  const fragments = new Map<string, Fragment>();
  for (const block of blocksOf(text, 'fragment', file)) {
    const [first = '', ...lines] = block.split('\n');
    const [, name, words] = header.exec(first) ?? [];
    invariant(name !== undefined, `cypher/${file}: "${first}" does not name a fragment`);
    invariant(!fragments.has(name), `cypher/${file}: fragment ${name} stands twice`);
    fragments.set(name, { name, words: listed(words), ...readBlock(lines, `cypher/${file}: ${name}`) });
  }
  return fragments;
}

/** Words of the fragment, and never a property or parameter of the same name, become those of the use. */
function replaced(text: string, words: readonly string[], given: readonly string[]): string {
  if (words.length === 0) return text;
  const byWord = new Map(words.map((word, at) => [word, given[at] ?? word]));
  const anyWord = new RegExp(`(?<![\\w$.])(?:${words.join('|')})(?!\\w)`, 'g');
  return text.replace(anyWord, (word) => byWord.get(word) ?? word);
}

function used({ name, words, text, parameters }: Fragment, given: readonly string[], where: string): Block {
  invariant(
    given.length === words.length,
    `${where} gives @{${name}} ${given.length} words, it takes ${words.length}`,
  );
  return {
    text: replaced(text, words, given),
    parameters: parameters.map((one) => ({ ...one, type: replaced(one.type, words, given) })),
  };
}

function joined(
  parameters: readonly DeclaredParameter[],
  more: readonly DeclaredParameter[],
  where: string,
): readonly DeclaredParameter[] {
  const news = more.filter(({ name, type }) => {
    const known = parameters.find((one) => one.name === name);
    invariant(known === undefined || known.type === type, `${where}: $${name} is ${known?.type} and ${type}`);
    return known === undefined;
  });
  return [...parameters, ...news];
}

/**
 * A block with every `@{fragment}` laid out, indented as the line it stands in, and with the parameters of what it uses
 * after its own. Fragments may use fragments.
 */
export function laidOut(
  block: Block,
  fragments: Fragments,
  where: string,
  inside: readonly string[] = [],
): Block {
  let { text, parameters } = block;
  for (let found = use.exec(text); found !== null; found = use.exec(text)) {
    const [whole, name = '', words] = found;
    const fragment = fragments.get(name);
    invariant(fragment, `${where}: there is no fragment ${name}`);
    invariant(!inside.includes(name), `${where}: fragment ${name} uses itself`);
    const inner = laidOut(used(fragment, listed(words), where), fragments, where, [...inside, name]);
    const line = text.slice(text.lastIndexOf('\n', found.index) + 1, found.index);
    const indent = /^[ \t]*/.exec(line)?.[0] ?? '';
    text =
      text.slice(0, found.index) +
      inner.text.replace(/\n/g, `\n${indent}`) +
      text.slice(found.index + whole.length);
    parameters = joined(parameters, inner.parameters, where);
  }
  return { text, parameters };
}
