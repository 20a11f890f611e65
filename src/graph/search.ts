import { type Entity, type Indicator } from '../model';
import { articlesById, entitiesById, indicatorsById, statementsById } from './by-id';
import { type GraphEngine, type TextIndex, type Transaction } from './engine';
import { searchForm } from './name-keys';
import { type SearchHit } from './questions';
import { sounds } from './sounds';
import { searchTerms } from './text-search';

type Kind = SearchHit['kind'];

/** The forms of a node that can have matched, as they are written. */
type Forms = (tx: Transaction, ids: readonly string[]) => Promise<readonly (readonly string[])[]>;

const given = (forms: readonly (string | null | undefined)[]): readonly string[] =>
  forms.filter((form): form is string => form != null);

const namesOf = (node: Entity | Indicator | null): readonly string[] =>
  given([node?.name, node?.nameHant, node?.nameEn, ...(node?.aliases ?? [])]);

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
    forms: async (tx, ids) => (await articlesById(tx, ids)).map((article) => given([article?.title])),
  },
  {
    kind: 'statement',
    index: 'statementSummaries',
    weight: 0.6,
    forms: async (tx, ids) => (await statementsById(tx, ids)).map((s) => given([s?.summaryZh, s?.summaryEn])),
  },
];

/** How well a form, or how it sounds, matches: the words themselves, then what begins with them, then the shortest that holds them all. */
function fit(form: string, terms: readonly string[]): number {
  const whole = terms.join(' ');
  const fits = [searchForm(form), ...sounds(form)].map((heard) => {
    const held = terms.filter((term) => heard.includes(term)).length / terms.length;
    return held * 4 + (heard === whole ? 2 : heard.startsWith(whole) ? 1 : 0) + 1 / (1 + heard.length);
  });
  return Math.max(...fits);
}

const bestForm = (forms: readonly string[], terms: readonly string[]): string =>
  [...forms].sort((a, b) => fit(b, terms) - fit(a, terms))[0] ?? '';

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
  return hits.map(({ id, score }, at) => ({
    kind,
    id,
    matched: bestForm(written[at] ?? [], terms),
    score: score * weight,
  }));
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
