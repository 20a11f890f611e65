// The full-text indexes of this engine answer with its internal numbers; these turn them into ids and texts.

// @name textOfEntityNames
// @param internalIds internalIds
MATCH (entity:Entity)
WHERE id(entity) IN $internalIds
RETURN entity.id AS id, entity.names AS text

// @name textOfIndicatorNames
// @param internalIds internalIds
MATCH (indicator:Indicator)
WHERE id(indicator) IN $internalIds
RETURN indicator.id AS id, indicator.names AS text

// @name textOfStatementSummaries
// @param internalIds internalIds
MATCH (statement:Statement)
WHERE id(statement) IN $internalIds
RETURN statement.id AS id, statement.summaryText AS text

// @name textOfArticleTitles
// @param internalIds internalIds
MATCH (article:Article)
WHERE id(article) IN $internalIds
RETURN article.id AS id, article.titleText AS text
