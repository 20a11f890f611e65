import { fields } from './generated';

export interface WrittenDocument {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

type Variables = { readonly declared: string[]; readonly values: Record<string, unknown> };

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function writeArguments(
  args: unknown,
  types: Readonly<Record<string, string>>,
  variables: Variables,
): string {
  if (!isObject(args)) return '';
  const written = Object.entries(args)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => {
      const type = types[name];
      if (type === undefined) throw new Error(`There is no argument "${name}".`);
      const variable = `v${variables.declared.length}`;
      variables.declared.push(`$${variable}: ${type}`);
      variables.values[variable] = value;
      return `${name}: $${variable}`;
    });
  return written.length > 0 ? `(${written.join(', ')})` : '';
}

function writeField(type: string, name: string, selected: unknown, variables: Variables): string {
  const [target = '', argumentTypes = {}] = fields[type]?.[name] ?? [];
  const [args, below] = Array.isArray(selected) ? (selected as [unknown, unknown]) : [null, selected];
  const head = `${name}${writeArguments(args, argumentTypes, variables)}`;
  return isObject(below) ? `${head} ${writeSelection(target, below, variables)}` : head;
}

function writeSelection(
  type: string,
  selection: Readonly<Record<string, unknown>>,
  variables: Variables,
): string {
  const written = Object.entries(selection).flatMap(([name, selected]) => {
    if (selected === undefined || selected === false) return [];
    if (name === 'on' && isObject(selected))
      return [
        '__typename',
        ...Object.entries(selected).map(
          ([possible, below]) =>
            `... on ${possible} ${writeSelection(possible, below as Record<string, unknown>, variables)}`,
        ),
      ];
    return [writeField(type, name, selected, variables)];
  });
  return `{ ${written.join(' ')} }`;
}

/** The document that asks for a selection; arguments travel as variables, so nothing of them can be taken for syntax. */
export function writeDocument(operation: 'query' | 'mutation', selection: object): WrittenDocument {
  const variables: Variables = { declared: [], values: {} };
  const root = operation === 'query' ? 'Query' : 'Mutation';
  const body = writeSelection(root, selection as Record<string, unknown>, variables);
  const head =
    variables.declared.length > 0 ? `${operation} (${variables.declared.join(', ')}) ` : `${operation} `;
  return { query: `${head}${body}`, variables: variables.values };
}
