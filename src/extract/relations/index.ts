import { type RepairedText } from '../../text/repaired-text';
import { type ReadEntity, type ReadRelation } from '../reading';
import { acquisitions } from './owning/acquisitions';
import { appointments } from './posts/appointments';
import { workedWith } from './making/quoted-business';
import { chains } from './chains/chains';
import { datelines } from './posts/datelines';
import { framed } from './frames/frames';
import { fusions } from './chains/fusions';
import { groupedProjects } from './places/grouped-projects';
import { location } from './places/location';
import { makersByName } from './making/makers';
import { making } from './making/making';
import { nestedPlaces } from './places/nested-places';
import { nesting } from './places/nesting';
import { ownersInNames } from './owning/owners-in-names';
import { partsUse } from './making/parts-use';
import { barePhases, phases } from './places/phases';
import { posts } from './posts/posts';
import { projectProducts } from './making/project-products';
import { regulation } from './governing/regulation';
import { type Finder } from './scene/say';
import { resources } from './making/resources';
import { sales } from './making/sales';
import { shares } from './owning/shares';
import { sites } from './places/sites';
import { bracketedDaughters, controllers, subsidiaries } from './owning/subsidiaries';
import { toldInTurn } from './owning/told-in-turn';
import { suppliedGoods } from './making/supplied';
import { sceneOf } from './scene/scene';
import { titledPolicies } from './governing/titled-policies';
import { zonesInPlaces } from './places/zones';

/** What states relations, one finder for each family of types. */
export const relationFinders: readonly Finder[] = [
  framed,
  posts,
  appointments,
  datelines,
  nesting,
  phases,
  barePhases,
  groupedProjects,
  acquisitions,
  subsidiaries,
  bracketedDaughters,
  controllers,
  shares,
  toldInTurn,
  ownersInNames,
  location,
  sites,
  zonesInPlaces,
  nestedPlaces,
  resources,
  making,
  makersByName,
  suppliedGoods,
  titledPolicies,
  sales,
  projectProducts,
  chains,
  fusions,
  workedWith,
  regulation,
];

/**
 * Relations that a text states between the entities read from it, each with the words that state it and its status.
 * What is denied or only supposed is not among them; nor is anything merely because two names stand close.
 */
export function readRelations(document: RepairedText, entities: readonly ReadEntity[]): ReadRelation[] {
  const scene = sceneOf(document, entities);
  const found = new Map<string, ReadRelation>();
  for (const find of relationFinders)
    for (const relation of find(scene)) {
      if (document.holes.some((hole) => hole.start < relation.span.end && relation.span.start < hole.end))
        continue;
      keepSurest(found, relation);
    }
  for (const relation of partsUse([...found.values()], entities)) keepSurest(found, relation);
  return [...found.values()].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function keepSurest(found: Map<string, ReadRelation>, relation: ReadRelation): void {
  const key = `${relation.from}\u0000${relation.relation}\u0000${relation.to}`;
  const other = found.get(key);
  if (!other || other.confidence < relation.confidence) found.set(key, relation);
}
