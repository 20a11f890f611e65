import { isWord, lang, listed, say, sayCode } from '../lib/lang';

type Features = Readonly<Record<string, unknown>>;

/** Null where the text is no such JSON. */
function featuresIn(text: string): Features | null {
  try {
    const found: unknown = JSON.parse(text);
    return typeof found === 'object' && found !== null && !Array.isArray(found) ? (found as Features) : null;
  } catch {
    return null;
  }
}

/** What a reading of the text gave as its reason: in English as it says it, in Chinese by its rule. */
function readingWords({ because, rule }: Features): string | null {
  if (typeof because !== 'string') return null;
  if (lang.get() === 'en') return because;
  const key = `reading_${String(rule)}`;
  return say(isWord(key) ? key : 'reading_other');
}

/** Names of features, what weighs most first. */
const named = (features: Features): readonly string[] =>
  Object.entries(features)
    .sort(([, a], [, b]) => Math.abs(Number(b)) - Math.abs(Number(a)))
    .map(([name]) => name);

/** Features of a decision about names in the words of the reader; a name that has no words stands as it is. */
export function featureWords(text: string): string {
  const features = featuresIn(text);
  if (features === null) return text;
  return readingWords(features) ?? listed(named(features).map((name) => sayCode('feature', name)));
}

/** Who decided: the rules, or a person by name. */
export const authorWords = (author: string): string =>
  author === 'rules' || author === 'curated' ? sayCode('by', author) : say('by_person', { name: author });
