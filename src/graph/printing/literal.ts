import { type Value } from '../engine';

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

const isPlain = (char: string): boolean =>
  char >= ' ' && char !== '\u007f' && char !== '\u2028' && char !== '\u2029';

const escaped = (char: string): string =>
  escapes[char] ?? (isPlain(char) ? char : `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** A key of a map as it must be written. */
const name = (key: string): string => (/^[A-Za-z]\w*$/.test(key) ? key : `\`${key.replaceAll('`', '``')}\``);

/** A value as a Cypher literal that means exactly that value, whatever characters stand in it. */
export function literal(value: Value): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return Object.is(value, -0) ? '0' : String(value);
  if (typeof value === 'string') return `'${value.split('').map(escaped).join('')}'`;
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  const fields = Object.entries(value).map(([key, item]) => `${name(key)}: ${literal(item)}`);
  return `{${fields.join(', ')}}`;
}
