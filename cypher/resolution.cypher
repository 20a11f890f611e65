// Names that stand for the node of another, what people decided about names, and how names that may be one are found.

// @name redirectsById
// @param ids entityIds
UNWIND $ids AS id
MATCH (r:Redirect {id: id})
RETURN r {.*} AS redirect

// @name redirectsTo
// @param ids entityIds
UNWIND $ids AS id
MATCH (e:Entity {id: id})<-[:REDIRECTS_TO]-(r:Redirect)
RETURN r {.*} AS redirect
ORDER BY r.id

// @name redirectPage
// @param afterId string?
// @param limit int
MATCH (r:Redirect)
WHERE $afterId IS NULL OR r.id > $afterId
RETURN r.id AS id, r {.*} AS redirect
ORDER BY id
LIMIT $limit

// @name createRedirects
// @param rows redirectRows
UNWIND $rows AS row
CREATE (r:Redirect {id: row.id})
SET r += row.properties

// @name linkRedirects
// @param rows linkRows
UNWIND $rows AS row
MATCH (r:Redirect {id: row.id})
MATCH (e:Entity {id: row.targetId})
CREATE (r)-[:REDIRECTS_TO]->(e)

// @name updateRedirects
// @param rows redirectRows
UNWIND $rows AS row
MATCH (r:Redirect {id: row.id})
SET r += row.properties

// @name deleteRedirects
// @param ids entityIds
UNWIND $ids AS id
MATCH (r:Redirect {id: id})
DETACH DELETE r

// @name namesByLikelyKey
// @param keys string[]
// @param limit int
UNWIND $keys AS key
CALL (key) {
  MATCH (e:Entity {likelyKey: key})
  WITH e.id AS id
  ORDER BY id
  LIMIT $limit
  RETURN id, id AS keep
  UNION ALL
  MATCH (r:Redirect {likelyKey: key})
  WITH r.id AS id, r.entityId AS keep
  ORDER BY id
  LIMIT $limit
  RETURN id, keep
}
RETURN key, id, keep

// @name namesByBriefKey
// @param keys string[]
// @param limit int
UNWIND $keys AS key
CALL (key) {
  MATCH (e:Entity {briefKey: key})
  WITH e.id AS id
  ORDER BY id
  LIMIT $limit
  RETURN id, id AS keep
  UNION ALL
  MATCH (r:Redirect {briefKey: key})
  WITH r.id AS id, r.entityId AS keep
  ORDER BY id
  LIMIT $limit
  RETURN id, keep
}
RETURN key, id, keep

// @name namesByHead2
// @param keys string[]
// @param limit int
UNWIND $keys AS key
CALL (key) {
  MATCH (e:Entity {head2: key})
  WITH e.id AS id
  ORDER BY id
  LIMIT $limit
  RETURN id, id AS keep
  UNION ALL
  MATCH (r:Redirect {head2: key})
  WITH r.id AS id, r.entityId AS keep
  ORDER BY id
  LIMIT $limit
  RETURN id, keep
}
RETURN key, id, keep

// @name namesByHead3
// @param keys string[]
// @param limit int
UNWIND $keys AS key
CALL (key) {
  MATCH (e:Entity {head3: key})
  WITH e.id AS id
  ORDER BY id
  LIMIT $limit
  RETURN id, id AS keep
  UNION ALL
  MATCH (r:Redirect {head3: key})
  WITH r.id AS id, r.entityId AS keep
  ORDER BY id
  LIMIT $limit
  RETURN id, keep
}
RETURN key, id, keep

// @name namesByHead4
// @param keys string[]
// @param limit int
UNWIND $keys AS key
CALL (key) {
  MATCH (e:Entity {head4: key})
  WITH e.id AS id
  ORDER BY id
  LIMIT $limit
  RETURN id, id AS keep
  UNION ALL
  MATCH (r:Redirect {head4: key})
  WITH r.id AS id, r.entityId AS keep
  ORDER BY id
  LIMIT $limit
  RETURN id, keep
}
RETURN key, id, keep

// @name standingByNameKey
// @param keys nameKeys
UNWIND $keys AS key
MATCH (e:Entity {nameKey: key})
WHERE e.scope IS NULL
RETURN key, e.id AS id

// @name standingByOtherNames
// @param keys nameKeys
UNWIND $keys AS key
MATCH (n:Name {key: key})-[:NAMES]->(e:Entity)
RETURN key, e.id AS id

// @name namesakes
// @param key nameKey
// @param limit int
MATCH (e:Entity {nameKey: $key})
WITH e
ORDER BY e.id
LIMIT $limit
RETURN e {.*} AS entity

// @name statementsOfEntities
// @param ids entityIds
UNWIND $ids AS id
MATCH (e:Entity {id: id})<-[:ABOUT|OF|`WITH`|FROM|TO]-(s:Statement)
WITH DISTINCT s
RETURN s {.*} AS properties

// @name restateStatements
// @param rows statementRows
UNWIND $rows AS row
MATCH (s:Statement {id: row.id})
SET s = row.properties

// @name unlinkEnds
// @param ids statementIds
UNWIND $ids AS id
MATCH (s:Statement {id: id})-[x:ABOUT|OF|`WITH`|FROM|TO]->(e:Entity)
DELETE x

// @name linkAbout
// @param rows linkRows
UNWIND $rows AS row
MATCH (s:Statement {id: row.id})
MATCH (e:Entity {id: row.targetId})
CREATE (s)-[:ABOUT]->(e)

// @name mentionsOfEntities
// @param ids entityIds
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[m:MENTIONED_IN]->(a:Article)
RETURN a.id AS articleId, e.id AS entityId, m.key AS key, m.contributor AS contributor, m.start AS start, m.end AS end,
  m.text AS text, m.rule AS rule, m.own AS own

// @name unlinkResolutions
// @param rows linkRows
UNWIND $rows AS row
MATCH (r:Resolution {id: row.id})-[x:RESOLVED_TO]->(e:Entity {id: row.targetId})
DELETE x

// @name verdictsAbout
// @param ids entityIds
UNWIND $ids AS id
CALL (id) {
  MATCH (v:Verdict {a: id})
  RETURN v {.*} AS verdict
  UNION ALL
  MATCH (v:Verdict {b: id})
  RETURN v {.*} AS verdict
}
RETURN verdict

// @name verdictPage
// @param afterId string?
// @param limit int
MATCH (v:Verdict)
WHERE $afterId IS NULL OR v.id > $afterId
RETURN v.id AS id, v {.*} AS verdict
ORDER BY id
LIMIT $limit

// @name storeVerdicts
// @param rows verdictRows
UNWIND $rows AS row
MERGE (v:Verdict {id: row.id})
SET v = row.properties

// @name deleteVerdicts
// @param ids string[]
UNWIND $ids AS id
MATCH (v:Verdict {id: id})
DETACH DELETE v

// Two writers must not settle names at once, each without seeing what the other adds: writing to this node makes one wait.

// @name lockMeta
MERGE (m:Meta {id: 'graph'})
SET m.revision = coalesce(m.revision, 0)
