import {
  comparablePairs,
  type Features,
  judge,
  type Named,
  threshold,
  verdictsByPair,
} from '../../extract/resolution';
import { foldName } from '../../model';
import { int, type Transaction } from '../engine';
import { textOrNull, record, text, count } from '../properties';
import { nothingPending } from './plan-names';
import { relativesAround } from './relatives';
import { ofEntity, type StoredName } from './stored-names';
import { type NameVerdict } from './verdicts';

/** Two names, and why they are one thing or two. */
export interface NameDecision {
  /** The name that was joined or held apart, by its own id, which stays whatever it is joined with. */
  readonly id: string;
  readonly name: string;
  /** What the name is of: a person's body, a place's division; '' where it stands alone. */
  readonly scope: string;
  /** The other name of the pair. */
  readonly other: string;
  readonly otherId: string;
  readonly features: Features;
  /** 0 to 1. */
  readonly score: number;
  /** `rules`, or a person. */
  readonly author: string;
  readonly because: string | null;
  /** ISO 8601 instant; null for what the rules hold apart whenever they are asked. */
  readonly decidedAt: string | null;
}

export interface NameDecisions {
  /** Names that the entity stands for besides its own. */
  readonly joined: readonly NameDecision[];
  /** Names that are like one of its names and are held apart. */
  readonly apart: readonly NameDecision[];
}

const mostShown = 100;

const decisionOf = (name: StoredName, names: ReadonlyMap<string, StoredName>): NameDecision => {
  const { named, row } = name;
  const otherId = text(row['with']);
  return {
    id: named.id,
    name: named.name,
    scope: named.scope,
    otherId,
    other: names.get(otherId)?.named.name ?? '',
    features: record(JSON.parse(text(row['features']))) as Features,
    score: count(row['score']),
    author: text(row['author']),
    because: textOrNull(row['because']),
    decidedAt: textOrNull(row['decidedAt']),
  };
};

function apartFrom(
  mine: Named,
  theirs: Named,
  said: ReadonlyMap<string, NameVerdict>,
): readonly NameDecision[] {
  const { features, score, author } = judge(mine, theirs, said);
  const alike = [
    'sameName',
    'alias',
    'sameCore',
    'shortForm',
    'sameBranch',
    'placeDropped',
    'sameIdentifier',
  ];
  if (author === 'rules' && score < threshold && !alike.some((key) => features[key] === 1)) return [];
  const verdict = [...said.values()].find(
    ({ a, b }) => (a === mine.id && b === theirs.id) || (b === mine.id && a === theirs.id),
  );
  return [
    {
      id: theirs.id,
      name: theirs.name,
      scope: theirs.scope,
      otherId: mine.id,
      other: mine.name,
      features,
      score,
      author,
      because: verdict?.because ?? null,
      decidedAt: verdict?.decidedAt ?? null,
    },
  ];
}

/** Entities of the same name and type that have another scope: people of other bodies, divisions of other cities. */
async function namesakesOf(tx: Transaction, own: Named | undefined): Promise<readonly NameDecision[]> {
  if (own === undefined) return [];
  const rows = await tx.run('namesakes', { key: foldName(own.name), limit: int(mostShown + 1) });
  return rows
    .map((row) => ofEntity(record(row['entity'])).named)
    .filter(({ id, type }) => id !== own.id && type === own.type)
    .flatMap((other) => apartFrom(own, other, new Map()));
}

/** Why names stand for an entity, and why others that are like them do not. The first are stored; the second follow from the rules and verdicts. */
export async function explainNames(tx: Transaction, entityId: string): Promise<NameDecisions> {
  const { names, verdicts, crowded } = await relativesAround(tx, entityId, nothingPending);
  const all = [...names.values()];
  const said = verdictsByPair(verdicts);
  const keepOf = (named: Named): string => names.get(named.id)?.keep ?? named.id;
  const apart = comparablePairs(
    all.map(({ named }) => named),
    said,
    crowded,
  ).flatMap(([a, b]) => {
    if (keepOf(a) === keepOf(b)) return [];
    if (keepOf(a) === entityId) return apartFrom(a, b, said);
    return keepOf(b) === entityId ? apartFrom(b, a, said) : [];
  });
  const shown = new Set(apart.map(({ id }) => id));
  const namesakes = (await namesakesOf(tx, names.get(entityId)?.named)).filter(({ id }) => !shown.has(id));
  const inOrder = (list: readonly NameDecision[]): readonly NameDecision[] =>
    [...list]
      .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1))
      .slice(0, mostShown);
  return {
    joined: inOrder(
      all
        .filter(({ named, keep }) => keep === entityId && named.id !== keep)
        .map((name) => decisionOf(name, names)),
    ),
    apart: inOrder([...apart, ...namesakes]),
  };
}
