import { foldName, foldScript, type Identifiers } from '../model';
import { sounds } from './sounds';

interface Named {
  readonly identifiers?: Identifiers;
  readonly name: string;
  readonly nameHant: string | null;
  readonly nameEn: string | null;
  readonly aliases: readonly string[];
}

/** Another folded name of a node than its first one. Tier 1: a name in another script or language. Tier 2: an alias, or a code. */
export interface OtherName {
  readonly key: string;
  readonly tier: 1 | 2;
}

const codes = (identifiers: Identifiers): readonly string[] => Object.values(identifiers) as string[];

/** The keys besides `foldName(name)` under which a node is found, each in its best tier. */
export function otherNames({
  name,
  nameHant,
  nameEn,
  aliases,
  identifiers = {},
}: Named): readonly OtherName[] {
  const tiers = new Map<string, 1 | 2>([[foldName(name), 1]]);
  for (const other of [nameHant, nameEn]) if (other !== null) tiers.set(foldName(other), 1);
  for (const alias of [...aliases, ...codes(identifiers)])
    if (!tiers.has(foldName(alias))) tiers.set(foldName(alias), 2);
  tiers.delete(foldName(name));
  tiers.delete('');
  return [...tiers].map(([key, tier]) => ({ key, tier }));
}

/** A text as it is searched: one script, one width, lower case. */
export const searchForm = (text: string): string => foldScript(text.normalize('NFKC')).toLowerCase();

/** All forms a node is searched by, one a line: its names, and how the Chinese ones sound. */
export function namesText({ name, nameHant, nameEn, aliases }: Named): string {
  const forms = [name, nameHant, nameEn, ...aliases].filter((form) => form !== null).map(searchForm);
  return [...new Set([...forms, ...forms.flatMap(sounds)])].join('\n');
}
