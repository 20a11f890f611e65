import * as OpenCC from 'opencc-js/cn2t';
import { readEntities } from '../../src/extract/entities';
import { type ReadEntity, type ReadRelation } from '../../src/extract/reading';
import { readRelations } from '../../src/extract/relations';
import { foldScript } from '../../src/model';
import { repair } from '../../src/text/repair';
import { type RepairedText } from '../../src/text/repaired-text';

/** A text as if it stood in the other script. */
export const traditional: (text: string) => string = OpenCC.Converter({ from: 'cn', to: 'tw' });

export function documentOf(text: string): RepairedText {
  const result = repair(text);
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

export const entitiesOf = (text: string): ReadEntity[] => readEntities(documentOf(text));

/** `Type:name as written`, simplified, for every name in the text; words that only refer back are not names. */
export function namesIn(text: string, ...types: readonly string[]): string[] {
  const rows = entitiesOf(text).flatMap((entity) =>
    entity.mentions
      .filter(({ rule }) => rule !== 'refers-back')
      .map((mention) => `${entity.type}:${foldScript(mention.text)}`),
  );
  return [...new Set(rows)]
    .filter((row) => types.length === 0 || types.includes(row.split(':')[0] ?? ''))
    .sort();
}

export function relationsIn(text: string): ReadRelation[] {
  const document = documentOf(text);
  return readRelations(document, readEntities(document));
}

/** `from TYPE to`, as written, simplified; the status behind it where it is not `realised`. */
export function statedIn(text: string, ...types: readonly string[]): string[] {
  return relationsIn(text)
    .filter(({ relation }) => types.length === 0 || types.includes(relation))
    .map((r) => {
      const ends = `${foldScript(r.fromText)} ${r.relation} ${foldScript(r.toText)}`;
      return r.status === 'realised' ? ends : `${ends} [${r.status}]`;
    })
    .sort();
}

/** A sentence and the names it holds. A row with none is there because something in it looks like one. */
export type NamesRow = readonly [text: string, names: readonly string[]];

/** Each sentence is read in both scripts. */
export function reads(type: string, rows: readonly NamesRow[]): void {
  describe(type, () => {
    test.each(rows)('%s', (text, names) => {
      const expected = names.map((name) => `${type}:${name}`).sort();
      expect(namesIn(text, type)).toEqual(expected);
      expect(namesIn(traditional(text), type)).toEqual(expected);
    });
  });
}

/** Each sentence states these relations of a type, in both scripts. */
export function states(type: string, rows: readonly NamesRow[]): void {
  describe(type, () => {
    test.each(rows)('%s', (text, relations) => {
      const expected = [...relations].sort();
      expect(statedIn(text, type)).toEqual(expected);
      expect(statedIn(traditional(text), type)).toEqual(expected);
    });
  });
}
