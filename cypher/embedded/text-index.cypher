// The full-text indexes of this engine answer with its internal numbers; these turn them into ids and texts.

// @name textOfEntityNames
@{textOf(Entity, n.names)}

// @name textOfIndicatorNames
@{textOf(Indicator, n.names)}

// @name textOfStatementSummaries
@{textOf(Statement, n.summaryText)}

// @name textOfArticleTitles
@{textOf(Article, n.titleText)}
