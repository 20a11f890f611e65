// Statements: what both kinds share. `properties` holds the model's fields, `evidence` where each was read.

// @name statementsById
// @param ids statementIds
UNWIND $ids AS id
MATCH (s:Statement {id: id})
RETURN @{withEvidence(s, Statement)}

// @name statementsOfContributors
// @param contributors string[]
UNWIND $contributors AS contributor
MATCH (s:Statement {contributor: contributor})
RETURN s.id AS id, s.contributor AS contributor, s.hash AS hash, s.summaryText AS summaryText, s.edgeKey AS edgeKey,
  s.fromId AS fromId, s.type AS type, s.toId AS toId, s.subjectId AS subjectId, s.indicatorId AS indicatorId,
  s.ofIds AS ofIds, s.withIds AS withIds, s.sourceId AS sourceId, s.origin AS origin, s.own AS own,
  [(s:Statement)-[:STATED_IN]->(a:Article) | a.id] AS articleIds

// @name statementsStatedIn
// @param ids articleIds
UNWIND $ids AS id
MATCH (a:Article {id: id})<-[:STATED_IN]-(s:Statement)
WITH DISTINCT s
RETURN @{withEvidence(s, Statement)}

// @name publicationOfStatementsIn
// @param ids articleIds
UNWIND $ids AS id
MATCH (a:Article {id: id})<-[:STATED_IN]-(s:Statement)
WITH DISTINCT s
RETURN s.id AS id, s.edgeKey AS edgeKey,
  [(s:Statement)-[:STATED_IN]->(b:Article) WHERE b.publishedOn IS NOT NULL | b.publishedOn] AS dates,
  [(s:Statement)-[:STATED_IN]->(b:Article) WHERE b.publisher IS NOT NULL | b.publisher] AS publishers

// @name stampPublication
// @param rows publicationRows
UNWIND $rows AS row
MATCH (s:Statement {id: row.id})
SET s.publishedOn = row.publishedOn, s.publisher = row.publisher

// @name createObservations
// @param rows statementRows
UNWIND $rows AS row
CREATE (s:Statement:Observation {id: row.id})
SET s += row.properties

// @name createRelations
// @param rows statementRows
UNWIND $rows AS row
CREATE (s:Statement:Relation {id: row.id})
SET s += row.properties

// @name linkObservations
// @param rows linkRows
UNWIND $rows AS row
MATCH (s:Statement {id: row.id})
MATCH (e:Entity {id: row.subjectId})
MATCH (i:Indicator {id: row.indicatorId})
CREATE (s)-[:ABOUT]->(e)
CREATE (s)-[:MEASURES]->(i)

// @name linkRelations
// @param rows linkRows
UNWIND $rows AS row
MATCH (s:Statement {id: row.id})
MATCH (f:Entity {id: row.fromId})
MATCH (t:Entity {id: row.toId})
CREATE (s)-[:FROM]->(f)
CREATE (s)-[:TO]->(t)

// @name linkOf
// @param rows linkRows
UNWIND $rows AS row
MATCH (s:Statement {id: row.id})
MATCH (t:Entity {id: row.targetId})
CREATE (s)-[:OF]->(t)

// @name linkWith
// @param rows linkRows
UNWIND $rows AS row
MATCH (s:Statement {id: row.id})
MATCH (t:Entity {id: row.targetId})
CREATE (s)-[:`WITH`]->(t)

// @name linkSources
// @param rows linkRows
UNWIND $rows AS row
MATCH (s:Statement {id: row.id})
MATCH (t:Source {id: row.targetId})
CREATE (s)-[:CITES]->(t)

// @name linkInputs
// @param rows linkRows
UNWIND $rows AS row
MATCH (s:Statement {id: row.id})
MATCH (t:Statement {id: row.targetId})
CREATE (s)-[:DERIVED_FROM]->(t)

// @name linkArticles
// @param rows evidenceRows
UNWIND $rows AS row
MATCH (s:Statement {id: row.id})
MATCH (a:Article {id: row.articleId})
CREATE (s)-[:STATED_IN {start: toInteger(row.start), end: toInteger(row.end), quote: row.quote}]->(a)

// @name deleteStatements
// @param ids statementIds
UNWIND $ids AS id
MATCH (s:Statement {id: id})
DETACH DELETE s

// @name statementPage
// @param limit int
MATCH (s:Statement)
WITH s, coalesce(s.publishedOn, '') AS key, s.id AS id
WHERE @{statementMatches}
  AND @{afterDescending(key, id)}
WITH s, key, id
ORDER BY key DESC, id
LIMIT $limit
RETURN id, key, @{withEvidence(s, Statement)}
ORDER BY key DESC, id

// @name countStatements
MATCH (s:Statement)
WHERE @{statementMatches}
RETURN count(s) AS count

// @name statementPageOfEntity
// @param entity entityId
// @param limit int
MATCH (e:Entity {id: $entity})<-[:ABOUT|OF|`WITH`|FROM|TO]-(s:Statement)
WITH DISTINCT s, coalesce(s.publishedOn, '') AS key, s.id AS id
WHERE @{statementMatches}
  AND @{afterDescending(key, id)}
WITH s, key, id
ORDER BY key DESC, id
LIMIT $limit
RETURN id, key, @{withEvidence(s, Statement)}
ORDER BY key DESC, id

// @name countStatementsOfEntity
// @param entity entityId
MATCH (e:Entity {id: $entity})<-[:ABOUT|OF|`WITH`|FROM|TO]-(s:Statement)
WITH DISTINCT s
WHERE @{statementMatches}
RETURN count(s) AS count

// @name statementKeysOfArticles
// @param ids articleIds
// @param origins origins?
UNWIND $ids AS article
MATCH (a:Article {id: article})<-[x:STATED_IN]-(s:Statement)
WHERE $origins IS NULL OR s.origin IN $origins
RETURN article, s.id AS id, min(x.start) AS start, s.subjectId AS subjectId, s.fromId AS fromId, s.toId AS toId,
  s.ofIds AS ofIds, s.withIds AS withIds, s.publishedOn AS publishedOn, s.origin AS origin
ORDER BY article, start, id

// @name resummarize
// @param rows summaryRows
UNWIND $rows AS row
MATCH (s:Statement {id: row.id})
SET s.summaryText = row.summaryText, s.subjectKey = row.subjectKey, s.indicatorKey = row.indicatorKey,
  s.ofKey = row.ofKey, s.withKey = row.withKey

// @name statementsNaming
// @param ids entityIds
UNWIND $ids AS id
MATCH (e:Entity {id: id})<-[:ABOUT|OF|`WITH`|FROM|TO]-(s:Statement)
WITH DISTINCT s
RETURN s {.*} AS properties

// @name statementsMeasuring
// @param ids indicatorIds
UNWIND $ids AS id
MATCH (i:Indicator {id: id})<-[:MEASURES]-(s:Statement)
WITH DISTINCT s
RETURN s {.*} AS properties
