// Articles, and the sources that background knowledge cites.

// @name articlesById
// @param ids articleIds
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN a {.*} AS article

// @name articlesBySha256
// @param sha256 string
MATCH (a:Article {sha256: $sha256})
RETURN a {.*} AS article
ORDER BY a.id

// @name articlePage
// @param publisher string?
// @param asOf date?
// @param limit int
MATCH (a:Article)
WITH a, coalesce(a.publishedOn, '') AS key, a.id AS id
WHERE ($publisher IS NULL OR a.publisher = $publisher)
  AND ($asOf IS NULL OR a.publishedOn <= $asOf)
  AND @{afterDescending(key, id)}
WITH a, key, id
ORDER BY key DESC, id
LIMIT $limit
RETURN key, id, a {.*} AS article
ORDER BY key DESC, id

// @name countArticles
// @param publisher string?
// @param asOf date?
MATCH (a:Article)
WHERE ($publisher IS NULL OR a.publisher = $publisher) AND ($asOf IS NULL OR a.publishedOn <= $asOf)
RETURN count(a) AS count

// @name createArticles
// @param rows articleRows
UNWIND $rows AS row
CREATE (a:Article {id: row.id})
SET a += row.properties

// @name replaceArticles
// @param rows articleRows
UNWIND $rows AS row
MATCH (a:Article {id: row.id})
SET a = row.properties

// @name articleSupport
// @param ids articleIds
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN a.id AS id, a.heldBy AS heldBy,
  EXISTS { (a:Article)<-[:STATED_IN]-(:Statement) } OR EXISTS { (a:Article)<-[:MENTIONED_IN]-(:Entity) } AS supported

// @name deleteArticles
// @param ids articleIds
UNWIND $ids AS id
MATCH (a:Article {id: id})
DETACH DELETE a

// @name sourcesById
// @param ids sourceIds
UNWIND $ids AS id
MATCH (s:Source {id: id})
RETURN s {.*} AS source

// @name createSources
// @param rows sourceRows
UNWIND $rows AS row
CREATE (s:Source {id: row.id})
SET s += row.properties

// @name replaceSources
// @param rows sourceRows
UNWIND $rows AS row
MATCH (s:Source {id: row.id})
SET s = row.properties

// @name sourceSupport
// @param ids sourceIds
UNWIND $ids AS id
MATCH (s:Source {id: id})
RETURN s.id AS id, s.heldBy AS heldBy, EXISTS { (s:Source)<-[:CITES]-(:Statement) } AS supported

// @name deleteSources
// @param ids sourceIds
UNWIND $ids AS id
MATCH (s:Source {id: id})
DETACH DELETE s
