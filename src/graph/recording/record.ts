import { type Mention } from '../../model';
import { type WriteSummary } from '../batch';
import { type Before, readBefore } from './before';
import { type Contribution, type RecordOptions } from '../contribution';
import { edgeChanges, settleEdges, typesOf } from './direct-edges';
import { int, type Transaction } from '../engine';
import { followRenames } from './follow-renames';
import { sweep } from './leftovers';
import { isIdle, type Plan, planRecord } from './plan';
import { mentionKey } from './plan-mentions';
import { type NodeChange } from './plan-nodes';
import { entitiesOf } from './ends';
import { canonicalJson, type Properties, text } from '../properties';
import { unusedNames } from '../resolving/names-in-use';
import { nameChangesOf, settleNames } from '../resolving/settle-names';
import { type Keeps, keepsIn, type Standing, standContributions } from '../resolving/standing';
import { byId, runOver, writeRows } from '../transaction';
import { writeArticles, writeEntities, writeIndicators, writeSources } from './write-nodes';
import { restampPublications, writeStatements } from './write-statements';

async function removeOld(tx: Transaction, plan: Plan): Promise<void> {
  await runOver(
    tx,
    'deleteStatements',
    'ids',
    plan.removed.map((row) => text(row['id'])),
  );
  await writeRows(tx, 'deleteMentions', plan.removedMentions);
  await runOver(tx, 'deleteResolutions', 'ids', plan.removedResolutions);
}

const mentionRows = (plan: Plan): readonly Properties[] =>
  plan.mentions.map(({ contributor, item }) => ({
    key: mentionKey(item),
    contributor,
    entityId: item.entityId,
    articleId: item.articleId,
    start: item.span.start,
    end: item.span.end,
    text: item.text,
    rule: item.rule,
    own: (item as Standing<Mention>).own?.[0] ?? null,
  }));

async function writeMentions(tx: Transaction, plan: Plan, keeps: Keeps): Promise<void> {
  await writeRows(tx, 'createMentions', mentionRows(plan));
  const resolutions = plan.resolutions.map(({ contributor, item }) => ({
    id: item.id,
    properties: { ...item, contributor },
  }));
  await writeRows(tx, 'createResolutions', resolutions);
  await writeRows(
    tx,
    'linkResolutions',
    plan.resolutions.map(({ item }) => ({
      id: item.id,
      targetId: keeps.get(item.entityId) ?? item.entityId,
    })),
  );
}

async function writeHoldings(tx: Transaction, plan: Plan): Promise<void> {
  const rows = plan.changedHoldings.map((id) => ({
    id,
    properties: { id, ...plan.holdings.get(id) } as Properties,
  }));
  const isEmpty = ({ properties }: { readonly properties: Properties }): boolean =>
    Object.values(properties).every((value) => !Array.isArray(value) || value.length === 0);
  await writeRows(
    tx,
    'storeContributors',
    rows.filter((row) => !isEmpty(row)),
  );
  await runOver(
    tx,
    'deleteContributors',
    'ids',
    rows.filter(isEmpty).map(({ id }) => id),
  );
}

const created = ({ before }: { readonly before: Properties | null }): boolean => before === null;

async function writePlan(
  tx: Transaction,
  plan: Plan,
  before: Before,
  recordedAt: string,
  revision: number,
): Promise<WriteSummary> {
  await removeOld(tx, plan);
  const isRedirect = ({ id }: NodeChange): boolean => before.redirects.has(id);
  await writeEntities(
    tx,
    plan.entities.filter((change) => !isRedirect(change)),
  );
  await writeRows(
    tx,
    'updateRedirects',
    plan.entities
      .filter(isRedirect)
      .map(({ id, properties }) => ({ id, properties: { entity: canonicalJson(properties) } })),
  );
  await writeIndicators(tx, plan.indicators);
  await writeArticles(tx, plan.articles);
  await writeSources(tx, plan.sources);
  const restamped = await restampPublications(tx, plan.articles);
  await writeStatements(tx, plan.statements, { before, articles: plan.articles, recordedAt, revision });
  await writeRows(tx, 'resummarize', plan.resummed);
  await followRenames(tx, plan);
  await writeMentions(tx, plan, keepsIn(before.redirects));
  await settleEdges(tx, edgeChanges(plan, before, restamped), typesOf(plan, before));
  const unused = await unusedNames(tx, plan.doubtful.entities);
  await settleNames(tx, nameChangesOf(plan, unused), { recordedAt, revision });
  const swept = await sweep(tx, plan.doubtful, unused);
  await writeHoldings(tx, plan);
  const replaced = plan.statements.filter(({ isNew }) => !isNew).length;
  return {
    revision,
    created: {
      entities: plan.entities.filter(created).length,
      statements: plan.statements.length - replaced,
      articles: plan.articles.filter(created).length,
    },
    removed: { ...swept, statements: plan.removed.length - replaced },
  };
}

/** The entities that stand for names which these contributors speak of, where others do. */
async function keepsOfNames(tx: Transaction, contributions: readonly Contribution[]): Promise<Keeps> {
  const ids = new Set(contributions.flatMap(({ batch }) => batch.entities.map(({ id }) => id)));
  for (const { batch } of contributions)
    for (const item of batch.statements) for (const id of entitiesOf(item)) ids.add(id);
  return keepsIn(byId(await runOver(tx, 'redirectsById', 'ids', [...ids]), 'redirect'));
}

const nothing = { entities: 0, statements: 0, articles: 0 };

/**
 * Makes the graph hold, for each contributor, exactly what it says: what is new comes, what is no longer said goes,
 * what is said again stays as it is, down to when it was learned. Where nothing changes, the revision does not either.
 */
export async function recordContributions(
  tx: Transaction,
  said: readonly Contribution[],
  { recordedAt, seedHash }: RecordOptions,
): Promise<WriteSummary> {
  const contributions = standContributions(said, await keepsOfNames(tx, said));
  const before = await readBefore(tx, contributions);
  const plan = planRecord(contributions, before);
  const hash = seedHash ?? before.seedHash;
  if (isIdle(plan) && hash === before.seedHash)
    return { revision: before.revision, created: nothing, removed: nothing };
  const revision = before.revision + 1;
  const summary = await writePlan(tx, plan, before, recordedAt, revision);
  await tx.run('setMeta', { revision: int(revision), seedHash: hash });
  return summary;
}
