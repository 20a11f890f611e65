import { z } from 'zod';
import { entityTypes } from '../model';
import { readDivisions } from './divisions';
import { lexiconFolder, loadTable, once } from './load';
import { type NamedThing } from './named-thing';
import { readOntology } from './ontology';
import { readMainlandShares } from './shares';

const thingSchema = z.strictObject({
  name: z.string().min(1),
  hant: z.string().min(1).optional(),
  en: z.string().min(1).optional(),
  type: z.enum(entityTypes),
  aliases: z.array(z.string().min(1)).default([]),
  stockCode: z
    .string()
    .regex(/^[0-9A-Z]+\.(SH|SZ|BJ|HK|TW)$/)
    .optional(),
  uscc: z
    .string()
    .regex(/^[0-9A-Z]{18}$/)
    .optional(),
  wikidata: z
    .string()
    .regex(/^Q\d+$/)
    .optional(),
  source: z.string().min(1),
});

const toThing = (row: z.infer<typeof thingSchema>): NamedThing => ({
  type: row.type,
  name: row.name,
  nameHant: row.hant ?? row.name,
  nameEn: row.en ?? null,
  aliases: row.aliases,
  scope: '',
  identifiers: {
    ...(row.stockCode === undefined ? {} : { stockCode: row.stockCode }),
    ...(row.uscc === undefined ? {} : { uscc: row.uscc }),
    ...(row.wikidata === undefined ? {} : { wikidata: row.wikidata }),
  },
});

/** Tables of names, those that win where two say the same first. */
export const thingFiles = [
  'countries-extra.yaml',
  'places-extra.yaml',
  'places-abroad.yaml',
  'organizations.yaml',
  'companies.yaml',
  'policies.yaml',
  'people.yaml',
] as const;

const readThings = (file: string, folder = lexiconFolder): NamedThing[] =>
  loadTable(file, thingSchema, folder).map(toThing);

const regionCodes = (): string[] => {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters.flatMap((a) => letters.map((b) => a + b));
};

/** Countries by their names in the standard library, where the tables do not have them already. */
function readCountries(): NamedThing[] {
  const hans = new Intl.DisplayNames(['zh-Hans'], { type: 'region', fallback: 'none' });
  const hant = new Intl.DisplayNames(['zh-Hant'], { type: 'region', fallback: 'none' });
  const en = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  return regionCodes().flatMap((code) => {
    const name = hans.of(code);
    if (
      name === undefined ||
      ['CN', 'TW', 'HK', 'MO', 'ZZ', 'XA', 'XB', 'EU', 'EZ', 'UN', 'QO'].includes(code)
    )
      return [];
    const nameHant = hant.of(code) ?? null;
    const aliases = nameHant === null || nameHant === name ? [] : [nameHant];
    return [
      {
        type: 'Place' as const,
        name,
        nameHant,
        nameEn: en.of(code) ?? null,
        aliases,
        scope: '',
        identifiers: {},
      },
    ];
  });
}

/** All that the lexicon knows by name, best first. @throws ProblemError `LEXICON_INVALID` naming file, entry and field */
export function readNamedThings(folder = lexiconFolder): readonly NamedThing[] {
  const ontology = readOntology(folder);
  const divisions = readDivisions(folder);
  return [
    ...withDivisionCodes(
      thingFiles.flatMap((file) => readThings(file, folder)),
      divisions,
    ),
    ...ontology.entities.filter((entity) => !ontology.unread.has(entity.id)),
    ...readCountries(),
    ...divisions,
    ...readMainlandShares(folder),
  ];
}

/** A division that a table gives other names keeps its code of GB/T 2260. */
function withDivisionCodes(things: readonly NamedThing[], divisions: readonly NamedThing[]): NamedThing[] {
  const codes = new Map(divisions.map(({ name, identifiers }) => [name, identifiers.divisionCode]));
  return things.map((thing) => {
    const divisionCode = thing.type === 'Place' ? codes.get(thing.name) : undefined;
    return divisionCode === undefined
      ? thing
      : { ...thing, identifiers: { divisionCode, ...thing.identifiers } };
  });
}

export const loadNamedThings = once(() => readNamedThings());

/** The canonical names of countries. */
export const countryNames = once(
  (): ReadonlySet<string> =>
    new Set([...readThings('countries-extra.yaml'), ...readCountries()].map(({ name }) => name)),
);
