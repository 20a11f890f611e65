// Candidates by full text, best first.

// @name fullText
// @param index string
// @param property string
// @param query luceneQuery
// @param limit int
CALL db.index.fulltext.queryNodes($index, $query, {limit: $limit}) YIELD node, score
RETURN node.id AS id, node[$property] AS text
ORDER BY score DESC, id
