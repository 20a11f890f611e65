import { type Entity, type Indicator } from '../model';
import { articlesById, entitiesById, indicatorsById, statementsById } from './by-id';
import { type GraphEngine, type TextIndex, type Transaction } from './engine';
import { bestForm, type Form } from './matched-form';
import { searchTerms } from './text-search';
import { type SearchField, type SearchHit } from './answers';

type Kind = SearchHit['kind'];

/** The forms of a node that can have matched, as they are written. */
type Forms = (tx: Transaction, ids: readonly string[]) => Promise<readonly (readonly Form[])[]>;

const formsOf = (forms: readonly (readonly [SearchField, string | null | undefined])[]): readonly Form[] =>
  forms.flatMap(([field, text]) => (text == null ? [] : [{ field, text }]));

const namesOf = (node: Entity | Indicator | null): readonly Form[] =>
  formsOf([
    ['name', node?.name],
    ['nameHant', node?.nameHant],
    ['nameEn', node?.nameEn],
    ...(node?.aliases ?? []).map((alias) => ['alias', alias] as const),
  ]);

interface Searched {
  readonly kind: Kind;
  readonly index: TextIndex;
  /** Names before sentences, where both match as well. */
  readonly weight: number;
  readonly forms: Forms;
}

const searched: readonly Searched[] = [
  {
    kind: 'entity',
    index: 'entityNames',
    weight: 1,
    forms: async (tx, ids) => (await entitiesById(tx, ids)).map(namesOf),
  },
  {
    kind: 'indicator',
    index: 'indicatorNames',
    weight: 0.95,
    forms: async (tx, ids) => (await indicatorsById(tx, ids)).map(namesOf),
  },
  {
    kind: 'article',
    index: 'articleTitles',
    weight: 0.8,
    forms: async (tx, ids) => (await articlesById(tx, ids)).map((one) => formsOf([['title', one?.title]])),
  },
  {
    kind: 'statement',
    index: 'statementSummaries',
    weight: 0.6,
    forms: async (tx, ids) =>
      (await statementsById(tx, ids)).map((one) =>
        formsOf([
          ['summaryZh', one?.summaryZh],
          ['summaryEn', one?.summaryEn],
        ]),
      ),
  },
];

async function hitsOf(
  engine: GraphEngine,
  { kind, index, weight, forms }: Searched,
  words: string,
  first: number,
): Promise<readonly SearchHit[]> {
  const hits = await engine.searchText(index, words, first);
  const terms = searchTerms(words);
  const ids = hits.map(({ id }) => id);
  const written = await engine.read((tx) => forms(tx, ids));
  return hits.map(({ id, score }, at) => {
    const best = bestForm(written[at] ?? [], terms);
    return {
      kind,
      id,
      matched: best?.text ?? '',
      field: best?.field ?? null,
      by: best?.by ?? 'words',
      spans: best?.spans ?? [],
      score: score * weight,
    };
  });
}

/** Names, summaries and titles that hold all the words, in either script; best first. */
export async function search(
  engine: GraphEngine,
  words: string,
  { first, kinds }: { first: number; kinds?: readonly Kind[] },
): Promise<readonly SearchHit[]> {
  const wanted = searched.filter(
    ({ kind }) => kinds === undefined || kinds.length === 0 || kinds.includes(kind),
  );
  const found = await Promise.all(wanted.map((one) => hitsOf(engine, one, words, first)));
  return found
    .flat()
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, first);
}
