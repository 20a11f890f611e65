import { type Joined } from '../../extract/resolution';
import { type Entity } from '../../model';
import { type Transaction } from '../engine';
import { canonicalJson, present, type Properties, text } from '../properties';
import { joinedPrefix, readClaims } from '../recording/claims';
import { followRenames } from '../recording/follow-renames';
import { entityMerging, mergeNode } from '../recording/merge-nodes';
import { type NodeChange } from '../recording/plan-nodes';
import { deleteNamed, writeEntities } from '../recording/write-nodes';
import { toEntity } from '../rows';
import { runOver, writeRows } from '../transaction';
import { moveMentions, moveResolutions, moveStatements } from './move-words';
import { movedNames, type NamePlan } from './plan-names';
import { type StoredName } from './stored-names';

export interface Stamps {
  /** ISO 8601 instant. */
  readonly recordedAt: string;
  readonly revision: number;
}

/** What an entity is called by beyond its own names, because it stands for another name. */
function claimOf({ own }: StoredName): Entity {
  const entity = toEntity(own);
  return entity.scope === ''
    ? { ...entity, aliases: [...new Set([entity.name, ...entity.aliases])] }
    : entity;
}

const isEntity = ({ named, keep }: StoredName): boolean => named.id === keep;

/** An entity as it is to be, with what the names that it stands for bring along; null where that is as it is. */
function entityChange(name: StoredName, members: readonly StoredName[]): NodeChange | null {
  const before = isEntity(name) ? name.row : null;
  const base = before ?? name.own;
  const said = new Map(members.map((member) => [`${joinedPrefix}${member.named.id}`, claimOf(member)]));
  const silent = Object.keys(readClaims<Entity>(base) ?? {}).filter(
    (who) => who.startsWith(joinedPrefix) && !said.has(who),
  );
  const merged = mergeNode(entityMerging, base, said, silent);
  if (merged === null && before !== null) return null;
  return { id: name.named.id, before, properties: merged?.properties ?? base };
}

const keysKept = ['name', 'likelyKey', 'briefKey', 'head2', 'head3', 'head4'] as const;

/** A redirect as it is to be: the name's own entity, and why another stands for it. */
function redirectOf(
  { named: { id }, own, row }: StoredName,
  decision: Joined,
  because: string | null,
  recordedAt: string,
): Properties {
  const made = present({
    id,
    entityId: decision.keep,
    entity: canonicalJson(own),
    with: decision.with,
    features: canonicalJson(decision.features),
    score: decision.score,
    author: decision.author,
    because,
    ...Object.fromEntries(keysKept.map((key) => [key, own[key] ?? null])),
  });
  const { decidedAt, ...before } = row;
  return { ...made, decidedAt: canonicalJson(made) === canonicalJson(before) ? text(decidedAt) : recordedAt };
}

async function writeRedirects(tx: Transaction, plan: NamePlan, { recordedAt }: Stamps): Promise<void> {
  const because = new Map(
    plan.verdicts.flatMap(
      (v) =>
        [
          [`${v.a} ${v.b}`, v],
          [`${v.b} ${v.a}`, v],
        ] as const,
    ),
  );
  const wanted = [...plan.joined.values()].flatMap((decision) => {
    const name = plan.names.get(decision.join);
    if (name === undefined) return [];
    const verdict =
      decision.author === 'rules' ? undefined : because.get(`${decision.join} ${decision.with}`);
    const after = redirectOf(name, decision, verdict?.because ?? null, recordedAt);
    return !isEntity(name) && canonicalJson(after) === canonicalJson(name.row) ? [] : [{ name, after }];
  });
  const standing = [...plan.names.values()].filter(
    (name) => !isEntity(name) && plan.keeps.get(name.named.id) === name.named.id,
  );
  const old = [...standing, ...wanted.map(({ name }) => name)].filter((name) => !isEntity(name));
  await runOver(
    tx,
    'deleteRedirects',
    'ids',
    old.map(({ named }) => named.id),
  );
  await writeRows(
    tx,
    'createRedirects',
    wanted.map(({ name, after }) => ({ id: name.named.id, properties: after })),
  );
  await writeRows(
    tx,
    'linkRedirects',
    wanted.map(({ name, after }) => ({ id: name.named.id, targetId: text(after['entityId']) })),
  );
}

/**
 * Makes names stand as planned: entities come and go, redirects keep what each name was, and all that was written under a name
 * speaks of the entity that stands for it.
 *
 * @returns how many statements speak of another entity than before
 */
export async function applyNames(tx: Transaction, plan: NamePlan, stamps: Stamps): Promise<number> {
  const names = [...plan.names.values()];
  const membersOf = new Map<string, StoredName[]>();
  for (const name of names) {
    const keep = plan.keeps.get(name.named.id) ?? name.keep;
    if (keep !== name.named.id) membersOf.set(keep, [...(membersOf.get(keep) ?? []), name]);
  }
  const changes = names
    .filter(({ named: { id } }) => plan.keeps.get(id) === id)
    .flatMap((name) => entityChange(name, membersOf.get(name.named.id) ?? []) ?? []);
  await writeEntities(tx, changes);

  const moved = movedNames(plan);
  const from = [...new Set(moved.map(({ keep }) => keep))].sort();
  const types = new Map(names.map(({ named }) => [named.id, named.type as string]));
  const count = await moveStatements(tx, from, plan.keeps, types, stamps.revision);
  await moveMentions(tx, from, plan.keeps);
  await moveResolutions(tx, from, plan.keeps);
  await followRenames(tx, { entities: changes, indicators: [] });
  await deleteNamed(
    tx,
    moved.filter(isEntity).map(({ row }) => row),
    'entity',
  );
  await writeRedirects(tx, plan, stamps);
  return count;
}
