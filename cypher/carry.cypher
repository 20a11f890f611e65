// What copying a whole graph reads beyond what other questions read: all of a kind, a page at a time.

// @name sourcePage
// @param afterId string?
// @param limit int
MATCH (s:Source)
WHERE $afterId IS NULL OR s.id > $afterId
RETURN s.id AS id, s {.*} AS source
ORDER BY id
LIMIT $limit

// @name resolutionPage
// @param afterId string?
// @param limit int
MATCH (r:Resolution)
WHERE $afterId IS NULL OR r.id > $afterId
RETURN r.id AS id, r {.*} AS resolution
ORDER BY id
LIMIT $limit

// @name contributorPage
// @param afterId string?
// @param limit int
MATCH (c:Contributor)
WHERE $afterId IS NULL OR c.id > $afterId
RETURN c.id AS id, c {.*} AS contributor
ORDER BY id
LIMIT $limit

// @name entityRowPage
// @param afterId string?
// @param limit int
MATCH (e:Entity)
WHERE $afterId IS NULL OR e.id > $afterId
RETURN e.id AS id, e {.*} AS entity
ORDER BY id
LIMIT $limit

// @name indicatorRowPage
// @param afterId string?
// @param limit int
MATCH (i:Indicator)
WHERE $afterId IS NULL OR i.id > $afterId
RETURN i.id AS id, i {.*} AS indicator
ORDER BY id
LIMIT $limit

// @name articleRowPage
// @param afterId string?
// @param limit int
MATCH (a:Article)
WHERE $afterId IS NULL OR a.id > $afterId
RETURN a.id AS id, a {.*} AS article
ORDER BY id
LIMIT $limit

// @name statementRowPage
// @param afterId string?
// @param limit int
MATCH (s:Statement)
WHERE $afterId IS NULL OR s.id > $afterId
WITH s, s.id AS id
ORDER BY id
LIMIT $limit
RETURN id, s {.*} AS properties,
  [(s:Statement)-[x:STATED_IN]->(a:Article) | a {.id, start: x.start, end: x.end, quote: x.quote}] AS evidence
ORDER BY id

// @name directEdgesFrom
// @param ids entityIds
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[x:OWNS|OPERATES|LOCATED_IN|PRODUCES|USES|PART_OF|INVESTS_IN|HOLDS_POST_IN|SUPPLIES|LINKS_INDUSTRY|FEEDS_INTO|REGULATES|TARGETS]->(n:Entity)
RETURN x.key AS key, e.id AS fromId, type(x) AS type, n.id AS toId, x.reported AS reported, x.background AS background,
  x.firstStated AS firstStated, x.lastStated AS lastStated
ORDER BY key
