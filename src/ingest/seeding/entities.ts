import { type Entity, entityId, foldName, type Mention, scopeUnder } from '../../model';
import { type SeedEntity, type SeedMention } from './schema';
import { entityCalled, type SeedScene } from './scene';

/** Optional fields that were left out, left out. */
const dropAbsent = (identifiers: SeedEntity['identifiers']): Entity['identifiers'] =>
  Object.fromEntries(Object.entries(identifiers).filter(([, value]) => value !== undefined));

/** `scope`: what the row's scope is called in full, with what makes that its own. */
const toEntity = (row: SeedEntity, scope: string): Entity => ({
  id: entityId(row.type, row.name, scope),
  type: row.type,
  name: row.name,
  nameHant: row.hant,
  nameEn: row.en,
  aliases: row.aliases,
  scope,
  identifiers: dropAbsent(row.identifiers),
});

const rowCalled = ({ file }: SeedScene, name: string): SeedEntity | undefined =>
  file.entities.find((row) => foldName(row.name) === foldName(name));

/** `inner`: rows that lie within this one, so that two which lie in each other end. */
function scopeOf(scene: SeedScene, row: SeedEntity, inner: readonly SeedEntity[] = []): string {
  const outer = rowCalled(scene, row.scope ?? '');
  if (outer === undefined || inner.includes(outer)) return row.scope ?? '';
  return scopeUnder({ name: outer.name, scope: scopeOf(scene, outer, [...inner, row]) });
}

function define(scene: SeedScene, row: SeedEntity): Entity {
  const entity = toEntity(row, scopeOf(scene, row));
  const entry = `entities (${row.name})`;
  const other = scene.entities.add(entity);
  if (other) scene.report(entry, 'name', `is also the name of a ${other.type}`);
  if (row.scope !== undefined && rowCalled(scene, row.scope) === undefined)
    scene.report(entry, 'scope', `no entity has the name ${row.scope}`);
  return entity;
}

/** The entities that a file defines; from here on its rows may name them. */
export const defineEntities = (scene: SeedScene): readonly Entity[] =>
  scene.file.entities.map((row) => define(scene, row));

/** Where the file's own entities, and those of the world that it knows, are named in its article. */
export function mentionsIn(scene: SeedScene): readonly Mention[] {
  const of = (name: string, rows: readonly SeedMention[], entry: string): readonly Mention[] => {
    const entity = entityCalled(scene, name, entry, 'name');
    if (!entity) return [];
    return rows.map(({ start, end, text }) => ({
      entityId: entity.id,
      articleId: scene.articleId,
      span: { start, end },
      text,
      rule: 'curated',
    }));
  };
  return [
    ...scene.file.entities.flatMap((row) => of(row.name, row.mentions, `entities (${row.name})`)),
    ...scene.file.known.flatMap((row) => of(row.name, row.mentions, `known (${row.name})`)),
  ];
}
