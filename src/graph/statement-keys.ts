/** A parameter that a text uses as the key of a node: `(e:Entity {id: $id})`, or a field of its rows: `{id: row.id}`. */
export interface KeyUse {
  readonly parameter: string;
  /** The field of each row; null where the parameter itself is the key, or the list of keys. */
  readonly field: string | null;
  /** True where the node may be made: then null would make a node that nobody can find. */
  readonly creates: boolean;
}

/** Which name stands for an item of which parameter: `row` of `$rows`, after UNWIND. */
const unwound = (bare: string): ReadonlyMap<string, string> =>
  new Map(
    [...bare.matchAll(/\bUNWIND\s+\$(\w+)\s+AS\s+(\w+)/gi)].map(([, parameter = '', name = '']) => [
      name,
      parameter,
    ]),
  );

const clauses = (bare: string): readonly { readonly creates: boolean; readonly text: string }[] =>
  bare
    .split(/\b(?=(?:MERGE|CREATE|MATCH|WHERE|WITH|SET|ON|RETURN|UNWIND|DELETE|DETACH|FOREACH|CALL)\b)/i)
    .map((text) => ({ creates: /^(?:MERGE|CREATE)\b/i.test(text), text }));

/** Keys of nodes in the braces of patterns; `bare` is a text without comments and strings. */
export function keyUses(bare: string): readonly KeyUse[] {
  const rows = unwound(bare);
  const found = clauses(bare).flatMap(({ creates, text }) =>
    [...text.matchAll(/\{\s*(?:id|key|version)\s*:\s*(?:\$(\w+)|(\w+)(?:\.(\w+))?)\s*[,}]/g)].map(
      ([, parameter, name, field]) => ({ parameter, name, field, creates }),
    ),
  );
  return found.flatMap(({ parameter, name, field, creates }) => {
    const list = name === undefined ? undefined : rows.get(name);
    if (parameter !== undefined) return [{ parameter, field: null, creates }];
    return list === undefined ? [] : [{ parameter: list, field: field ?? null, creates }];
  });
}
