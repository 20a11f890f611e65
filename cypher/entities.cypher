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
@{entityCalled}
@{entityFigures}
RETURN row.name AS name, tier, e {.*} AS entity, page
ORDER BY name, tier, e.id

// @name entitiesWithRelations
@{entityCalled}
@{entityRelations}
RETURN row.name AS name, tier, e {.*} AS entity, page, met
ORDER BY name, tier, e.id

// The pages alone, of entities that are known already.

// @name figuresOfEntities
// @param ids entityIds
UNWIND $ids AS anchor
MATCH (e:Entity {id: anchor})
@{entityFigures}
RETURN anchor, page
ORDER BY anchor

// @name relationsOfEntities
// @param ids entityIds
UNWIND $ids AS anchor
MATCH (e:Entity {id: anchor})
@{entityRelations}
RETURN anchor, page, met
ORDER BY anchor

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
