// Entities and the names they are found by.

// @name entitiesById
// @param ids entityIds
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e {.*} AS entity

// @name entitiesByNameKey
// @param keys nameKeys
UNWIND $keys AS key
MATCH (e:Entity {nameKey: key})
RETURN key, e {.*} AS entity, 1 AS tier
ORDER BY key, e.id

// @name entitiesByOtherNames
// @param keys nameKeys
UNWIND $keys AS key
MATCH (n:Name {key: key})-[x:NAMES]->(e:Entity)
RETURN key, e {.*} AS entity, x.tier AS tier
ORDER BY key, tier, e.id

// @name entitiesCalled
@{entityCalled}
RETURN row.name AS name, tier, e {.*} AS entity
ORDER BY name, tier, e.id

// With first pages of what hangs on them, so that one statement answers a request.

// @name entitiesWithFigures
// @param limit int
@{entityCalled}
CALL (e) {
  MATCH (e:Entity)<-[:ABOUT]-(o:Observation)
  WHERE @{figureMatches}
  @{figureKey}
  @{figureOrder}
  LIMIT $limit
  @{figuresCollected}
}
RETURN row.name AS name, tier, e {.*} AS entity, page
ORDER BY name, tier, e.id

// @name entitiesWithRelations
// @param fields fieldNames
// @param fromFields fieldNames
// @param toFields fieldNames
// @param limit int
@{entityCalled}
CALL (e) {
  MATCH (e:Entity)<-[x:FROM|TO]-(s:Relation)
  WHERE @{relationMatches}
  WITH s, coalesce(s.publishedOn, '') AS key, s.id AS id
  ORDER BY key DESC, id
  LIMIT $limit
  RETURN collect([id, key, [field IN $fields | s[field]], @{evidenceAsked(s, Relation)},
    [(s:Relation)-[:FROM]->(near:Entity) WHERE size($fromFields) > 0 | [field IN $fromFields | near[field]]],
    [(s:Relation)-[:TO]->(near:Entity) WHERE size($toFields) > 0 | [field IN $toFields | near[field]]]]) AS page
}
RETURN row.name AS name, tier, e {.*} AS entity, page
ORDER BY name, tier, e.id

// @name entityPage
// @param types entityTypes?
// @param limit int
MATCH (e:Entity)
WHERE ($types IS NULL OR e.type IN $types)
  AND @{afterAscending(e.nameKey, e.id)}
WITH e, e.nameKey AS key, e.id AS id
ORDER BY key, id
LIMIT $limit
RETURN key, id, e {.*} AS entity
ORDER BY key, id

// @name countEntities
// @param types entityTypes?
MATCH (e:Entity)
WHERE ($types IS NULL OR e.type IN $types)
RETURN count(e) AS count

// A label cannot be a parameter: one statement for each type.

// @name createOrganization
@{createEntities(Organization)}

// @name createGovernmentBody
@{createEntities(GovernmentBody)}

// @name createPerson
@{createEntities(Person)}

// @name createPlace
@{createEntities(Place)}

// @name createFacility
@{createEntities(Facility)}

// @name createProject
@{createEntities(Project)}

// @name createCommodity
@{createEntities(Commodity)}

// @name createIndustry
@{createEntities(Industry)}

// @name createPolicy
@{createEntities(Policy)}

// @name createActivity
@{createEntities(Activity)}

// @name replaceEntities
// @param rows entityRows
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e = row.properties

// @name entitySupport
// @param ids entityIds
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e.id AS id, e {.*} AS entity,
  EXISTS { (e:Entity)<-[:ABOUT]-(:Statement) } OR EXISTS { (e:Entity)<-[:OF]-(:Statement) }
  OR EXISTS { (e:Entity)<-[:`WITH`]-(:Statement) } OR EXISTS { (e:Entity)<-[:FROM]-(:Statement) }
  OR EXISTS { (e:Entity)<-[:TO]-(:Statement) } OR EXISTS { (e:Entity)-[:MENTIONED_IN]->(:Article) } AS supported

// @name deleteEntities
// @param ids entityIds
UNWIND $ids AS id
MATCH (e:Entity {id: id})
DETACH DELETE e
