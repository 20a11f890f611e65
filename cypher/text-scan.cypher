// Substring search where an index of words or of pairs of characters cannot know the answer.

// @name scanEntityNames
@{scan(Entity, n.names)}

// @name scanIndicatorNames
@{scan(Indicator, n.names)}

// @name scanStatementSummaries
@{scan(Statement, n.summaryText)}

// @name scanArticleTitles
@{scan(Article, n.titleText)}
