// Words that name an entity, and decisions about which entity a name stands for.

// @name mentionsIn
// @param ids articleIds
UNWIND $ids AS id
MATCH (a:Article {id: id})<-[m:MENTIONED_IN]-(e:Entity)
RETURN a.id AS articleId, e.id AS entityId, m.key AS key, m.contributor AS contributor, m.start AS start, m.end AS end,
  m.text AS text, m.rule AS rule, m.own AS own

// @name createMentions
// @param rows mentionRows
UNWIND $rows AS row
MATCH (a:Article {id: row.articleId})
MATCH (e:Entity {id: row.entityId})
CREATE (e)-[:MENTIONED_IN {key: row.key, contributor: row.contributor, start: toInteger(row.start), end: toInteger(row.end),
  text: row.text, rule: row.rule, own: row.own}]->(a)

// @name deleteMentions
// @param rows mentionRows
UNWIND $rows AS row
MATCH (a:Article {id: row.articleId})<-[m:MENTIONED_IN]-(e:Entity {id: row.entityId})
WHERE m.key = row.key
DELETE m

// @name mentionPage
// @param entity entityId
// @param limit int
MATCH (e:Entity {id: $entity})-[m:MENTIONED_IN]->(a:Article)
WITH e, m, a, coalesce(a.publishedOn, '') AS key, m.key AS id
WHERE @{afterDescending(key, id)}
RETURN key, id, e.id AS entityId, a.id AS articleId, m.start AS start, m.end AS end, m.text AS text, m.rule AS rule
ORDER BY key DESC, id
LIMIT $limit

// @name countMentions
// @param entity entityId
MATCH (e:Entity {id: $entity})-[m:MENTIONED_IN]->(a:Article)
RETURN count(m) AS count

// First pages for many entities at once, so that a list of entities asks once.

// @name firstMentions
// @param ids entityIds
// @param limit int
UNWIND $ids AS anchor
CALL (anchor) {
  MATCH (e:Entity {id: anchor})-[m:MENTIONED_IN]->(a:Article)
  WITH e, m, a, coalesce(a.publishedOn, '') AS key, m.key AS id
  ORDER BY key DESC, id
  LIMIT $limit
  RETURN key, id, e.id AS entityId, a.id AS articleId, m.start AS start, m.end AS end, m.text AS text, m.rule AS rule
}
RETURN anchor, key, id, entityId, articleId, start, end, text, rule
ORDER BY anchor, key DESC, id

// @name totalMentions
// @param ids entityIds
UNWIND $ids AS anchor
MATCH (e:Entity {id: anchor})-[m:MENTIONED_IN]->(a:Article)
RETURN anchor, count(m) AS count
ORDER BY anchor

// @name resolutionsOfContributors
// @param contributors string[]
UNWIND $contributors AS contributor
MATCH (r:Resolution {contributor: contributor})
RETURN r {.*} AS resolution

// @name resolutionsById
// @param ids resolutionIds
UNWIND $ids AS id
MATCH (r:Resolution {id: id})
RETURN r {.*} AS resolution

// @name resolutionsOf
// @param ids entityIds
UNWIND $ids AS id
MATCH (e:Entity {id: id})<-[:RESOLVED_TO]-(r:Resolution)
RETURN id, r {.*} AS resolution
ORDER BY id, r.articleId, r.text, r.id

// @name createResolutions
// @param rows resolutionRows
UNWIND $rows AS row
CREATE (r:Resolution {id: row.id})
SET r += row.properties

// @name linkResolutions
// @param rows linkRows
UNWIND $rows AS row
MATCH (r:Resolution {id: row.id})
MATCH (e:Entity {id: row.targetId})
CREATE (r)-[:RESOLVED_TO]->(e)

// @name deleteResolutions
// @param ids resolutionIds
UNWIND $ids AS id
MATCH (r:Resolution {id: id})
DETACH DELETE r
