// What copying a whole graph reads beyond what other questions read: all of a kind, a page at a time.

// @name sourcePage
@{pageById(Source, source)}

// @name resolutionPage
@{pageById(Resolution, resolution)}

// @name contributorPage
@{pageById(Contributor, contributor)}

// @name entityRowPage
@{pageById(Entity, entity)}

// @name indicatorRowPage
@{pageById(Indicator, indicator)}

// @name articleRowPage
@{pageById(Article, article)}

// @name statementRowPage
// @param afterId string?
// @param limit int
MATCH (s:Statement)
WHERE $afterId IS NULL OR s.id > $afterId
WITH s, s.id AS id
ORDER BY id
LIMIT $limit
RETURN id, @{withEvidence(s, Statement)}
ORDER BY id

// @name directEdgesFrom
// @param ids entityIds
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[x:@{anyRelation}]->(n:Entity)
RETURN x.key AS key, e.id AS fromId, type(x) AS type, n.id AS toId, x.reported AS reported, x.background AS background,
  x.firstStated AS firstStated, x.lastStated AS lastStated
ORDER BY key
