import { join } from 'node:path';
import { z } from 'zod';
import {
  type Entity,
  entityId,
  foldName,
  ProblemError,
  type Relation,
  relationId,
  type RelationType,
  type Source,
} from '../model';
import { lexiconFolder, loadTable, once } from './load';
import { readSources } from './sources';

/** What goods and industries there are, and what is made from what. */
export interface Ontology {
  readonly entities: readonly Entity[];
  /** `FEEDS_INTO` and `PART_OF`, origin `background`, each citing one of `sources`. */
  readonly relations: readonly Relation[];
  /** Only those that a relation cites. */
  readonly sources: readonly Source[];
  /** Ids of entities whose names are too common to be taken for them wherever they stand: 工业, 农业. */
  readonly unread: ReadonlySet<string>;
}

const names = {
  name: z.string().min(1),
  hant: z.string().min(1).optional(),
  en: z.string().min(1),
  aliases: z.array(z.string().min(1)).default([]),
  read: z.boolean().default(true),
  source: z.string().min(1),
};
const commoditySchema = z.strictObject(names);
const industrySchema = z.strictObject({
  ...names,
  /** Of GB/T 4754: a section (`C`) or a division (`C17`). */
  code: z
    .string()
    .regex(/^[A-T](\d\d)?$/)
    .optional(),
  /** Code of the section or division that contains an industry which has none of its own. */
  within: z
    .string()
    .regex(/^[A-T](\d\d)?$/)
    .optional(),
});
const link = z.tuple([z.string().min(1), z.string().min(1)]);
const chainSchema = z.strictObject({
  chain: z.string().min(1),
  hant: z.string().min(1),
  en: z.string().min(1),
  source: z.string().min(1),
  feedsInto: z.array(link).default([]),
  partOf: z.array(link).default([]),
});

type Row = z.infer<typeof industrySchema>;

const broken = (message: string): ProblemError => new ProblemError({ code: 'LEXICON_INVALID', message });

const toEntity = (type: 'Commodity' | 'Industry', row: z.infer<typeof commoditySchema>): Entity => ({
  id: entityId(type, row.name),
  type,
  name: row.name,
  nameHant: row.hant ?? row.name,
  nameEn: row.en,
  aliases: row.aliases,
  scope: '',
  identifiers: {},
});

/** Reads `commodities.yaml`, `industries.yaml` and `../value-chains.yaml` of a lexicon folder. @throws ProblemError `LEXICON_INVALID` */
export function readOntology(folder = lexiconFolder): Ontology {
  const commodities = loadTable('commodities.yaml', commoditySchema, folder);
  const industries = loadTable('industries.yaml', industrySchema, folder);
  const chains = loadTable('value-chains.yaml', chainSchema, join(folder, '..'));
  const sources = readSources(folder);
  const entities = [
    ...commodities.map((row) => toEntity('Commodity', row)),
    ...industries.map((row) => toEntity('Industry', row)),
  ];
  const byName = indexByName(entities);
  const relate = relationMaker(byName, sources);
  const relations = [
    ...chains.flatMap(({ chain, source, feedsInto, partOf }) => [
      ...feedsInto.map(([from, to]) => relate(`value-chains.yaml: ${chain}`, source, from, 'FEEDS_INTO', to)),
      ...partOf.map(([from, to]) => relate(`value-chains.yaml: ${chain}`, source, from, 'PART_OF', to)),
    ]),
    ...nesting(industries).map(([from, to]) =>
      relate(`industries.yaml: ${from}`, 'gbt4754', from, 'PART_OF', to),
    ),
  ];
  const cited = new Set(relations.map((relation) => relation.sourceId));
  return {
    entities,
    relations,
    sources: [...sources.values()].filter((source) => cited.has(source.id)),
    unread: new Set(
      [...commodities, ...industries].filter((row) => !row.read).map((row) => idOf(byName, row.name)),
    ),
  };
}

const idOf = (byName: ReadonlyMap<string, Entity>, name: string): string =>
  byName.get(foldName(name))?.id ?? '';

function indexByName(entities: readonly Entity[]): ReadonlyMap<string, Entity> {
  const index = new Map<string, Entity>();
  for (const entity of entities)
    for (const name of [entity.name, entity.nameEn ?? '', ...entity.aliases]) {
      const other = index.get(foldName(name));
      if (other && other !== entity)
        throw broken(
          `${entity.type === 'Commodity' ? 'commodities' : 'industries'}.yaml: ${entity.name}: ${name} is also a name of ${other.name}`,
        );
      index.set(foldName(name), entity);
    }
  return index;
}

/** A division lies in its section, an industry of its own name in what its row says. */
function nesting(rows: readonly Row[]): readonly (readonly [string, string])[] {
  const byCode = new Map(rows.flatMap((row) => (row.code === undefined ? [] : [[row.code, row.name]])));
  return rows.flatMap((row) => {
    const within =
      row.within ?? (row.code !== undefined && row.code.length > 1 ? row.code.charAt(0) : undefined);
    if (within === undefined) return [];
    const container = byCode.get(within);
    if (container === undefined)
      throw broken(`industries.yaml: ${row.name}: within: no row has the code ${within}`);
    return [[row.name, container] as const];
  });
}

type Relate = (where: string, source: string, from: string, type: RelationType, to: string) => Relation;

const relationMaker =
  (byName: ReadonlyMap<string, Entity>, sources: ReadonlyMap<string, Source>): Relate =>
  (where, sourceKey, from, type, to) => {
    const source = sources.get(sourceKey);
    if (!source) throw broken(`${where}: source: sources.yaml has no ${sourceKey}`);
    const [a, b] = [from, to].map((name) => {
      const entity = byName.get(foldName(name));
      if (!entity) throw broken(`${where}: ${name} is in neither commodities.yaml nor industries.yaml`);
      return entity;
    }) as [Entity, Entity];
    return {
      statementKind: 'relation',
      id: relationId(source.id, { start: 0, end: 0 }, type, a.name, b.name),
      type,
      fromId: a.id,
      fromText: a.name,
      toId: b.id,
      toText: b.name,
      status: 'realised',
      role: null,
      origin: 'background',
      confidence: 1,
      rule: 'value-chain',
      implied: [],
      evidence: [],
      sourceId: source.id,
      inputIds: [],
    };
  };

/** The ontology of `seed-data`, read once. */
export const loadOntology = once(() => readOntology());
