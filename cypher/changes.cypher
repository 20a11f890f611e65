// What the graph learned after a revision, in the order in which it learned it.

// @name changePage
// @param since int
// @param afterKey number?
// @param afterId string?
// @param limit int
MATCH (s:Statement)
WHERE s.revision > $since
WITH s.revision AS key, s.id AS id
WHERE $afterId IS NULL OR key > $afterKey OR (key = $afterKey AND id > $afterId)
RETURN id, key
ORDER BY key, id
LIMIT $limit

// @name countChanges
// @param since int
MATCH (s:Statement)
WHERE s.revision > $since
RETURN count(s) AS count
