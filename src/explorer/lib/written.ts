/** Which fields of a type are wanted, without arguments. */
export interface Fields {
  readonly [field: string]: true | Fields;
}

/** The fields as a query has them: `{ id: true, of: { name: true } }` → `id of { name }`. */
export const written = (fields: Fields): string =>
  Object.entries(fields)
    .map(([name, below]) => (below === true ? name : `${name} { ${written(below)} }`))
    .join(' ');
