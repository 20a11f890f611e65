import { useMemo } from 'preact/hooks';
import { entityFields } from '../lib/fragments';
import { type Mark } from '../lib/segments';
import { type EntityCard, type Statement } from '../lib/types';
import { useQuery } from '../lib/use-query';
import { type Article } from './ask';

const entitiesOf = (statement: Statement): readonly EntityCard[] =>
  statement.__typename === 'Observation'
    ? [statement.subject, ...statement.of, ...statement.with]
    : [statement.from, statement.to];

// Each is one look-up; more would be more than one question may cost.
const mentionedAtMost = 60;

const mentionsQuery = (n: number): string =>
  `query Mentions(${Array.from({ length: n }, (_, i) => `$e${i}: String!`).join(', ')}) {
${Array.from({ length: n }, (_, i) => `e${i}: entity(name: $e${i}) { ${entityFields} mentions(first: 100) { nodes { start end article { id } } } }`).join('\n')}
}`;

type Mentioned = EntityCard & {
  readonly mentions: {
    readonly nodes: readonly {
      readonly start: number;
      readonly end: number;
      readonly article: { readonly id: string } | null;
    }[];
  };
};

/** Where the article names the things its statements are about. */
export function useMentions(article: Article): readonly Mark[] {
  const about = article.statements.nodes.flatMap(entitiesOf).map(({ id }) => id);
  const ids = [...new Set(about)].slice(0, mentionedAtMost);
  const answer = useQuery<Record<string, Mentioned | null>>(
    mentionsQuery(ids.length),
    ids.length > 0 ? Object.fromEntries(ids.map((id, i) => [`e${i}`, id])) : null,
    { partial: true },
  );
  return useMemo(
    () =>
      answer.state !== 'ready'
        ? []
        : Object.values(answer.data).flatMap((entity) =>
            (entity?.mentions.nodes ?? [])
              .filter((mention) => mention.article?.id === article.id)
              .map(({ start, end }): Mark => ({ kind: 'entity', id: entity?.id ?? '', start, end })),
          ),
    [answer.state === 'ready' ? answer.data : null],
  );
}
