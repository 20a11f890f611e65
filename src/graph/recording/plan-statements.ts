import {
  type Entity,
  foldName,
  type Indicator,
  type Observation,
  stableHash,
  type Statement,
} from '../../model';
import { type Contribution } from '../contribution';
import { canonicalJson, type Properties, text } from '../properties';
import { type Notes, toStatement } from '../statement-rows';
import { observationSummary, relationSummary, type Summary } from '../summaries';
import { asWritten } from '../resolving/standing';
import { type Before } from './before';
import { yieldsToCurated } from './curated-wins';
import { type Owned, ownedBy } from './owned';

/** A statement to write, with what the graph adds to it. */
export interface NewStatement extends Owned<Statement> {
  readonly hash: string;
  readonly notes: Notes;
  /** False where it takes the place of an older version of itself. */
  readonly isNew: boolean;
}

const isCurated = (statement: Statement): boolean => statement.rule === 'curated';

/** Curated before read, then by contributor: so that one id has one owner, in whatever order they write. */
const prevails = (a: Owned<Statement>, b: Owned<Statement>): boolean =>
  isCurated(a.item) !== isCurated(b.item) ? isCurated(a.item) : a.contributor < b.contributor;

/** The statements that are to stand for these contributors, and those of others that give way. */
export function wantedStatements(contributions: readonly Contribution[], before: Before) {
  const offered = ownedBy(contributions, (batch) => batch.statements);
  const others = [...before.taken.values()].map((properties) => ({
    contributor: text(properties['contributor']),
    item: toStatement({ properties, evidence: [] }),
  }));
  const best = new Map<string, Owned<Statement>>();
  for (const owned of [...offered, ...others]) {
    const rival = best.get(owned.item.id);
    if (rival === undefined || prevails(owned, rival)) best.set(owned.item.id, owned);
  }
  const mine = new Set(contributions.map(({ contributor }) => contributor));
  const standing = before.stated
    .filter((row) => !mine.has(text((row['properties'] as Properties)['contributor'])))
    .map(toStatement);
  const yields = yieldsToCurated([...standing, ...offered.map(({ item }) => item)]);
  const kept = [...best.values()].filter(({ contributor, item }) => mine.has(contributor) && !yields(item));
  const wanted = new Map(kept.map((owned) => [owned.item.id, owned]));
  const givingWay = new Set(
    standing.filter((item) => yields(item) || wanted.has(item.id)).map(({ id }) => id),
  );
  for (const id of before.taken.keys()) if (wanted.has(id)) givingWay.add(id);
  return { wanted, displaced: [...before.taken].filter(([id]) => givingWay.has(id)).map(([, row]) => row) };
}

/** Names of what statements speak of, as they will be after the write. */
export interface Names {
  entity(id: string): Entity;
  indicator(id: string): Indicator;
}

const textOf = ({ zh, en }: Summary): string => `${zh}\n${en}`;

const sortKey = (nodes: readonly { readonly name: string }[]): string | null =>
  nodes.length === 0 ? null : nodes.map(({ name }) => foldName(name)).join(' ');

const observationNotes = (item: Observation, names: Names): Notes => {
  const indicator = names.indicator(item.indicatorId);
  const of = item.ofIds.map((id) => names.entity(id));
  return {
    summaryText: textOf(observationSummary(item, indicator, of)),
    subjectKey: sortKey([names.entity(item.subjectId)]),
    indicatorKey: sortKey([indicator]),
    ofKey: sortKey(of),
    withKey: sortKey(item.withIds.map((id) => names.entity(id))),
  };
};

export const notesOf = (item: Statement, names: Names): Notes =>
  item.statementKind === 'observation'
    ? observationNotes(item, names)
    : {
        summaryText: textOf(relationSummary(item, names.entity(item.fromId), names.entity(item.toId))),
        subjectKey: null,
        indicatorKey: null,
        ofKey: null,
        withKey: null,
      };

/** Which of them are new or changed. */
export function statementChanges(
  wanted: ReadonlyMap<string, Owned<Statement>>,
  before: Before,
  names: Names,
): {
  readonly statements: readonly NewStatement[];
  /** Of statements that stay: only what is computed from names has changed. */
  readonly resummed: readonly Properties[];
  readonly replaced: readonly Properties[];
} {
  const statements: NewStatement[] = [];
  const resummed: Properties[] = [];
  const replaced: Properties[] = [];
  for (const { contributor, item } of wanted.values()) {
    const hash = stableHash('statement', contributor, canonicalJson(asWritten(item)));
    const notes = notesOf(item, names);
    const old = before.own.get(item.id);
    if (old?.['hash'] === hash) {
      if (old['summaryText'] !== notes.summaryText) resummed.push({ id: item.id, ...notes });
      continue;
    }
    if (old !== undefined) replaced.push(old);
    statements.push({
      contributor,
      item,
      hash,
      notes,
      isNew: old === undefined && !before.taken.has(item.id),
    });
  }
  return { statements, resummed, replaced };
}
