import { type Joined, type Named, resolveAll } from '../../../src/extract/resolution';
import { type Labelled } from './synthetic-names';

/** How well joins agree with labels: over all pairs of mentions, those said to be one and those that are. */
export interface Pairwise {
  readonly mentions: number;
  readonly precision: number;
  readonly recall: number;
  /** Pairs of names said wrongly to be one, and those that were not found. */
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

/** One node for each id, with all that its mentions state: an article may give the code that another leaves out. */
export function nodesOf(labelled: readonly Labelled[]): readonly Named[] {
  const byId = new Map<string, Named>();
  for (const { named } of labelled) {
    const known = byId.get(named.id) ?? named;
    byId.set(named.id, {
      ...known,
      aliases: [...new Set([...known.aliases, ...named.aliases])].sort(),
      identifiers: { ...named.identifiers, ...known.identifiers },
    });
  }
  return [...byId.values()];
}

export function pairwise(labelled: readonly Labelled[], joined: readonly Joined[]): Pairwise {
  const to = new Map(joined.map(({ join, keep }) => [join, keep]));
  const of = ({ named }: Labelled): string => to.get(named.id) ?? named.id;
  let [right, said, meant] = [0, 0, 0];
  const [wrong, missed] = [new Set<string>(), new Set<string>()];
  labelled.forEach((a, i) =>
    labelled.slice(i + 1).forEach((b) => {
      const [together, truly] = [of(a) === of(b), a.thing === b.thing];
      const pair = `${a.named.name} @${a.named.scope} = ${b.named.name} @${b.named.scope}`;
      if (together) said += 1;
      if (truly) meant += 1;
      if (together && truly) right += 1;
      if (together && !truly) wrong.add(pair);
      if (truly && !together) missed.add(pair);
    }),
  );
  return {
    mentions: labelled.length,
    precision: right / said,
    recall: right / meant,
    wrong: [...wrong],
    missed: [...missed],
  };
}

export const measure = (labelled: readonly Labelled[]): Pairwise =>
  pairwise(labelled, resolveAll(nodesOf(labelled)));
