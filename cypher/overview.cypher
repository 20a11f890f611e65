// What the graph holds, in numbers.

// @name entityCounts
MATCH (e:Entity)
RETURN e.type AS type, count(e) AS count
ORDER BY type

// @name edgeCounts
MATCH (a:Entity)-[x:OWNS|OPERATES|LOCATED_IN|PRODUCES|USES|PART_OF|INVESTS_IN|HOLDS_POST_IN|SUPPLIES|LINKS_INDUSTRY|FEEDS_INTO|REGULATES|TARGETS]->(b:Entity)
RETURN type(x) AS type, count(x) AS count
ORDER BY type

// @name countAllObservations
MATCH (o:Observation)
RETURN count(o) AS count

// @name newestStatements
// @param limit int
MATCH (s:Statement)
WHERE s.origin <> 'background'
WITH s.id AS id, s.revision AS revision, coalesce(s.publishedOn, '') AS published
RETURN id
ORDER BY revision DESC, published DESC, id
LIMIT $limit
