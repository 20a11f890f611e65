import { listed, say, sayCode } from '../lib/lang';

/** Names of features with what they weigh, strongest first; null where the text is no such JSON. */
function featuresIn(text: string): readonly (readonly [string, number])[] | null {
  try {
    const found: unknown = JSON.parse(text);
    if (typeof found !== 'object' || found === null || Array.isArray(found)) return null;
    return Object.entries(found)
      .map(([name, value]) => [name, Number(value)] as const)
      .sort(([, a], [, b]) => Math.abs(b) - Math.abs(a));
  } catch {
    return null;
  }
}

/** Features of a decision about names in the words of the reader; a name that has no words stands as it is. */
export function featureWords(text: string): string {
  const features = featuresIn(text);
  if (features === null) return text;
  return listed(features.map(([name]) => sayCode('feature', name)));
}

/** Who decided: the rules, or a person by name. */
export const authorWords = (author: string): string =>
  author === 'rules' || author === 'curated' ? sayCode('by', author) : say('by_person', { name: author });
