import { z } from 'zod';
import { foldScript } from '../model';
import { lexiconFolder, loadTable, once } from './load';
import { type NamedThing } from './named-thing';

const shareSchema = z.strictObject({
  exchange: z.enum(['SH', 'SZ', 'BJ', 'TW']),
  /** Codes and short names by turns, parted by blanks. */
  shares: z
    .string()
    .regex(/^(?:\d{4,6}\s+[\p{Script=Han}]{2,6}(?:-KY)?(?:\s+|$))+$/u)
    .transform((text) => text.trim().split(/\s+/)),
  source: z.string().min(1),
});

/** Companies whose shares are traded, by the short names of their shares. @throws ProblemError `LEXICON_INVALID` */
function readShares(taipei: boolean, folder: string): readonly NamedThing[] {
  return loadTable('shares.yaml', shareSchema, folder)
    .filter(({ exchange }) => (exchange === 'TW') === taipei)
    .flatMap(({ exchange, shares }) =>
      shares.flatMap((code, i) =>
        i % 2 === 0 ? [companyOf(shares[i + 1] ?? '', `${code}.${exchange}`)] : [],
      ),
    );
}

const shares = new WeakSet<NamedThing>();

/** Whether a thing is known by the short name of its shares alone: its full name is what a text says it is. */
export const isShare = (thing: NamedThing): boolean => shares.has(thing);

function companyOf(written: string, stockCode: string): NamedThing {
  const name = foldScript(written);
  const thing: NamedThing = {
    type: 'Organization',
    name,
    nameHant: name === written ? null : written,
    nameEn: null,
    aliases: [],
    scope: '',
    identifiers: { stockCode },
  };
  shares.add(thing);
  return thing;
}

/** Those of Shanghai, Shenzhen and Beijing: names of three characters or four that are no words of prose. */
export const readMainlandShares = (folder = lexiconFolder): readonly NamedThing[] =>
  readShares(false, folder);

/** Those of Taipei by their names without -KY; most have two characters, which hold only in a text that speaks of that market. */
export const taipeiShares = once(
  (): ReadonlyMap<string, NamedThing> =>
    new Map(readShares(true, lexiconFolder).map((thing) => [thing.name.replace(/-KY$/, ''), thing])),
);
