import { z } from 'zod';

/** What a page says of its article in JSON-LD (schema.org). */
export interface StatedArticle {
  readonly title: string | null;
  readonly publisher: string | null;
  /** As written; mostly ISO 8601. */
  readonly published: string | null;
}

const opening = /<script\b[^>]{0,200}application\/ld\+json[^>]{0,200}>/gi;

/** Pages have one or two; more, or longer ones, are not looked at. */
const most = { scripts: 8, length: 50_000 };

const named = z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]);

const article = z.object({
  '@type': z
    .union([z.string(), z.array(z.string())])
    .refine((type) => /\b\w*(?:Article|Report|BlogPosting)\b/.test([type].flat().join(' '))),
  headline: z.string().nullable().catch(null),
  datePublished: z.string().nullable().catch(null),
  publisher: named.nullable().catch(null),
});

/** The first article that the scripts of a page describe; null where there is none. */
export function articleInJsonLd(page: string): StatedArticle | null {
  for (const json of scriptsOf(page)) {
    const found = nodesOf(parsed(json))
      .map((node) => article.safeParse(node))
      .find(({ success }) => success)?.data;
    if (found) return { title: found.headline, publisher: found.publisher, published: found.datePublished };
  }
  return null;
}

/** What stands in the scripts of a page that hold JSON-LD; a script that never ends is none. */
function scriptsOf(page: string): string[] {
  const found: string[] = [];
  for (const match of page.matchAll(opening)) {
    const start = match.index + match[0].length;
    const end = page.indexOf('</script', start);
    if (end < 0 || found.length >= most.scripts) break;
    if (end - start <= most.length) found.push(page.slice(start, end));
  }
  return found;
}

/** A page's own mistakes are no concern of ours: what is no JSON says nothing. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

const graph = z.object({ '@graph': z.array(z.unknown()) });

function nodesOf(value: unknown): readonly unknown[] {
  const nodes = graph.safeParse(value);
  return nodes.success ? nodes.data['@graph'] : [value].flat();
}
