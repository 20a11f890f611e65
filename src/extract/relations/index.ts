import { type RepairedText } from '../../text/repaired-text';
import { type ReadEntity, type ReadRelation } from '../reading';
import { acquisitions } from './acquisitions';
import { appointments } from './appointments';
import { workedWith } from './quoted-business';
import { chains } from './chains';
import { datelines } from './datelines';
import { framed } from './frames';
import { fusions } from './fusions';
import { groupedProjects } from './grouped-projects';
import { location } from './location';
import { makersByName } from './makers';
import { making } from './making';
import { nesting } from './nesting';
import { ownersInNames } from './owners-in-names';
import { partsUse } from './parts-use';
import { barePhases, phases } from './phases';
import { posts } from './posts';
import { projectProducts } from './project-products';
import { regulation } from './regulation';
import { type Finder } from './say';
import { resources } from './resources';
import { sales } from './sales';
import { shares } from './shares';
import { sites } from './sites';
import { bracketedDaughters, controllers, subsidiaries } from './subsidiaries';
import { toldInTurn } from './told-in-turn';
import { suppliedGoods } from './supplied';
import { sceneOf } from './scene';
import { titledPolicies } from './titled-policies';
import { zonesInPlaces } from './zones';

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
