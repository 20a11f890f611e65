// Candidates by full text, best first.

// @name fullText
// @param index string
// @param query luceneQuery
// @param limit int
CALL db.index.fulltext.queryNodes($index, $query, {limit: $limit}) YIELD node, score
RETURN node.id AS id, coalesce(node.names, node.summaryText, node.titleText) AS text
ORDER BY score DESC, id
