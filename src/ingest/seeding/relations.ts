import { type Relation, relationId, type Source } from '../../model';
import { type SeedArticle, type SeedRelation } from './schema';
import { curated, entityCalled, evidenceOf, type SeedScene } from './scene';

type BackgroundRow = SeedArticle['background'][number];

const entryOf = (list: string, index: number, row: SeedRelation | BackgroundRow): string =>
  `${list} ${index + 1} (${row.from} ${row.type} ${row.to})`;

/** A row's relation; none, and what is wrong reported, where an end is not known. */
export function relationOf(scene: SeedScene, row: SeedRelation, index: number): readonly Relation[] {
  const entry = entryOf('relations', index, row);
  const from = entityCalled(scene, row.from, entry, 'from');
  const to = entityCalled(scene, row.to, entry, 'to');
  const [first] = row.evidence;
  if (!from || !to || !first) return [];
  return [
    {
      ...curated,
      statementKind: 'relation',
      id: relationId(scene.articleId, first, row.type, row.fromText, row.toText),
      confidence: row.confidence,
      implied: row.implied,
      evidence: evidenceOf(scene, row.evidence),
      type: row.type,
      fromId: from.id,
      fromText: row.fromText,
      toId: to.id,
      toText: row.toText,
      status: row.status,
      role: row.role ?? null,
    },
  ];
}

/** What a row says from a cited source rather than from the article. */
export function backgroundOf(scene: SeedScene, row: BackgroundRow, index: number): readonly Relation[] {
  const entry = entryOf('background', index, row);
  const from = entityCalled(scene, row.from, entry, 'from');
  const to = entityCalled(scene, row.to, entry, 'to');
  const source = scene.world.sources.get(row.source);
  if (!source) scene.report(entry, 'source', `lexicon/sources.yaml has no ${row.source}`);
  if (!from || !to || !source) return [];
  return [
    {
      ...curated,
      statementKind: 'relation',
      origin: 'background',
      id: relationId(source.id, { start: 0, end: 0 }, row.type, from.name, to.name),
      confidence: 1,
      implied: [],
      evidence: [],
      sourceId: source.id,
      type: row.type,
      fromId: from.id,
      fromText: from.name,
      toId: to.id,
      toText: to.name,
      status: 'realised',
      role: null,
    },
  ];
}

/** The sources that these relations cite. */
export function citedSources(scene: SeedScene, relations: readonly Relation[]): readonly Source[] {
  const ids = new Set(relations.map(({ sourceId }) => sourceId));
  return [...scene.world.sources.values()].filter(({ id }) => ids.has(id));
}
