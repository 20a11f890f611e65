// Substring search where an index of words or of pairs of characters cannot know the answer.

// @name scanEntityNames
// @param terms foldedTerms
// @param limit int
MATCH (entity:Entity)
WHERE all(term IN $terms WHERE toLower(entity.names) CONTAINS term)
RETURN entity.id AS id, entity.names AS text
ORDER BY size(text), id
LIMIT $limit

// @name scanIndicatorNames
// @param terms foldedTerms
// @param limit int
MATCH (indicator:Indicator)
WHERE all(term IN $terms WHERE toLower(indicator.names) CONTAINS term)
RETURN indicator.id AS id, indicator.names AS text
ORDER BY size(text), id
LIMIT $limit

// @name scanStatementSummaries
// @param terms foldedTerms
// @param limit int
MATCH (statement:Statement)
WHERE all(term IN $terms WHERE toLower(statement.summaryText) CONTAINS term)
RETURN statement.id AS id, statement.summaryText AS text
ORDER BY size(text), id
LIMIT $limit

// @name scanArticleTitles
// @param terms foldedTerms
// @param limit int
MATCH (article:Article)
WHERE all(term IN $terms WHERE toLower(article.titleText) CONTAINS term)
RETURN article.id AS id, article.titleText AS text
ORDER BY size(text), id
LIMIT $limit
