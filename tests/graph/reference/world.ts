import fc from 'fast-check';
import {
  type Entity,
  type EntityType,
  entityTypes,
  type Relation,
  type RelationType,
  relationTypes,
} from '../../../src/model';
import { type Contribution } from '../../../src/graph/contribution';
import { article, background, batch, entity, relation, source } from '../support/make';

/** A random small world: who there is, what is stated, and when. */
export interface World {
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
  readonly publishedOn: ReadonlyMap<string, string>;
}

const cited = source('Invented handbook');
const early = article('https://news.example/early', '2025-01-01');
const late = article('https://news.example/late', '2025-06-01');

/** What a world is made of. */
export interface Stuff {
  readonly types: readonly EntityType[];
  readonly relations: readonly RelationType[];
}

/** Anything at all. */
export const anything: Stuff = { types: entityTypes, relations: relationTypes };

/** Goods, projects and what material does between them, so that there is much to link. */
export const trade: Stuff = {
  types: ['Commodity', 'Commodity', 'Industry', 'Project', 'Project', 'Organization'],
  relations: [
    ...(['FEEDS_INTO', 'FEEDS_INTO', 'SUPPLIES', 'PRODUCES', 'USES', 'USES', 'PART_OF'] as const),
    ...(['LINKS_INDUSTRY', 'LINKS_INDUSTRY', 'LOCATED_IN', 'OWNS', 'REGULATES'] as const),
  ],
};

/** Worlds of 4 to `most` entities with about `density` relations each. */
export const worlds = (most: number, density: number, { types, relations }: Stuff): fc.Arbitrary<World> =>
  fc
    .array(fc.constantFrom(...types), { minLength: 5, maxLength: most, size: 'max' })
    .map((kinds) => kinds.map((type, i) => entity(type, `东西${i}`)))
    .chain((entities) =>
      fc
        .array(
          fc.tuple(
            fc.constantFrom(...entities),
            fc.constantFrom(...relations),
            fc.constantFrom(...entities),
            fc.constantFrom('early', 'late', 'background'),
          ),
          { minLength: entities.length, maxLength: Math.ceil(entities.length * density), size: 'max' },
        )
        .map((drawn) => ({
          entities,
          publishedOn: new Map([early, late].map(({ id, publishedOn }) => [id, publishedOn ?? ''])),
          relations: drawn.map(([from, type, to, said], i) =>
            said === 'background'
              ? { ...background(from, type, to, cited), id: `r_background_${i}` }
              : relation(from, type, to, said === 'early' ? early : late, i * 20),
          ),
        })),
    );

export const contributionOf = ({ entities, relations: statements }: World): Contribution => ({
  contributor: 'seed',
  batch: batch({ articles: [early, late], sources: [cited], entities, statements }),
});
