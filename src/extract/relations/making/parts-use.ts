import { loadOntology } from '../../../lexicon/ontology';
import { once } from '../../../lexicon/load';
import { foldName } from '../../../model';
import { type ReadEntity, type ReadRelation } from '../../reading';

const pair = (from: string, to: string): string => `${foldName(from)} ${foldName(to)}`;

/** What is made into what in one step. */
const madeInto = once(
  (): ReadonlySet<string> =>
    new Set(
      loadOntology()
        .relations.filter(({ type }) => type === 'FEEDS_INTO')
        .map(({ fromText, toText }) => pair(fromText, toText)),
    ),
);

/**
 * Of a project that uses a material, the part whose product is made of that material uses it: the whole uses 对二甲苯, its part makes
 * 精对苯二甲酸. The words are those that state it of the whole; that it is this part is implied.
 */
export function partsUse(
  found: readonly ReadRelation[],
  entities: readonly ReadEntity[],
): readonly ReadRelation[] {
  const nameOf = new Map(entities.map(({ key, name }) => [key, name]));
  const made = (material: string, product: string): boolean =>
    madeInto().has(pair(nameOf.get(material) ?? '', nameOf.get(product) ?? ''));
  const of = (relation: ReadRelation['relation']): readonly ReadRelation[] =>
    found.filter((one) => one.relation === relation);
  return of('USES').flatMap((use) =>
    of('PART_OF')
      .filter(({ to }) => to === use.from)
      .flatMap(({ from: part }) => {
        const product = of('PRODUCES').find(({ from, to }) => from === part && made(use.to, to));
        return product
          ? [
              {
                ...use,
                from: part,
                fromText: product.fromText,
                confidence: use.confidence * 0.9,
                rule: 'part-uses',
                implied: ['from'],
              },
            ]
          : [];
      }),
  );
}
