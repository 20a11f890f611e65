import { type Named } from '../../extract/resolution';
import { type Entity } from '../../model';
import { isReader, joinedPrefix, readClaims } from '../recording/claims';
import { entityMerging, mergeNode } from '../recording/merge-nodes';
import { type Properties, record, text, texts } from '../properties';
import { toEntity } from '../rows';

/** A name that the graph holds: as an entity of its own, or as a redirect to the entity that stands for it. */
export interface StoredName {
  readonly named: Named;
  /** Id of the entity that stands for it: its own, or another's. */
  readonly keep: string;
  /** What was said of it under this name alone, as it stands on an entity. */
  readonly own: Properties;
  /** As stored: the entity's properties, or the redirect's. */
  readonly row: Properties;
}

const joinedKeys = (row: Properties): readonly string[] =>
  Object.keys(readClaims<Entity>(row) ?? {}).filter((who) => who.startsWith(joinedPrefix));

/** An entity's properties without what names that were joined with it brought along. */
export function ownProperties(row: Properties): Properties {
  const joined = joinedKeys(row);
  if (joined.length === 0) return row;
  return mergeNode(entityMerging, row, new Map(), joined)?.properties ?? row;
}

const isCurated = (own: Properties): boolean => texts(own['heldBy']).some((who) => !isReader(who));

/** What resolution compares: an entity under its own name. */
export const toNamed = (own: Properties): Named => ({ ...toEntity(own), curated: isCurated(own) });

const stored = (own: Properties, keep: string, row: Properties): StoredName => ({
  named: toNamed(own),
  keep,
  own,
  row,
});

export const ofEntity = (row: Properties): StoredName => stored(ownProperties(row), text(row['id']), row);

/** The entity that a redirect was, or would be again. */
export const entityOfRedirect = (redirect: Properties): Properties =>
  record(JSON.parse(text(redirect['entity'])));

export const ofRedirect = (redirect: Properties): StoredName =>
  stored(entityOfRedirect(redirect), text(redirect['entityId']), redirect);
