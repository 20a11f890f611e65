import { aside, cut, labelled, lang, say, sayCode, titleOf } from '../lib/lang';
import { type ArticleCard, type Observation } from '../lib/types';
import { articleAddress } from '../parts/quote';

const sourcesShown = 5;

const articlesOf = (list: readonly Observation[]): readonly ArticleCard[] => [
  ...new Map(
    list.flatMap(({ evidence }) =>
      evidence.flatMap(({ article }) => (article ? [[article.id, article] as const] : [])),
    ),
  ).values(),
];

const signed = ({ publisher, publishedOn }: ArticleCard): string =>
  [cut(publisher ?? '', 40), publishedOn].filter(Boolean).join(' ');

const between = (): string => (lang.get() === 'en' ? '; ' : '；');

/** What a chart measures, to stand under it: its unit, and what changes are against; the base period where all share it. */
export function measureNotes(list: readonly Observation[], unit: string): readonly string[] {
  const basis = list[0]?.basis ?? null;
  const [base = null, ...others] = new Set(list.map(({ basePeriod }) => basePeriod));
  const told = base === null || others.length > 0 ? '' : aside(base);
  return [
    labelled(say('unit'), unit),
    ...(basis ? [labelled(say('basis'), `${sayCode('basis', basis)}${told}`)] : []),
  ];
}

/** Who said the figures and when, in one line of text. */
export function sourcesText(list: readonly Observation[]): string {
  const articles = articlesOf(list);
  const told = articles
    .slice(0, sourcesShown)
    .map((article) => [cut(titleOf(article), 40), signed(article)].filter(Boolean).join(' '));
  const more = articles.length - told.length;
  return labelled(
    say('source'),
    `${told.join(between())}${more > 0 ? ` ${say('and_more', { n: more })}` : ''}`,
  );
}

/** Who said the figures of a chart and when, each article once, with the way to it. */
export function Sources({ list }: { list: readonly Observation[] }) {
  const articles = articlesOf(list);
  const shown = articles.slice(0, sourcesShown);
  return (
    <p>
      {labelled(say('source'), '')}
      {shown.map((article, i) => (
        <span key={article.id}>
          {i > 0 && between()}
          <a href={articleAddress(article.id)}>{cut(titleOf(article), 40)}</a> {signed(article)}
        </span>
      ))}
      {articles.length > shown.length && ` ${say('and_more', { n: articles.length - shown.length })}`}
    </p>
  );
}
