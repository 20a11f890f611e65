// Chinese by pairs of characters, everything else by words.

// @name textIndexEntityNames
CREATE FULLTEXT INDEX entityNames IF NOT EXISTS FOR (entity:Entity) ON EACH [entity.names]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}

// @name textIndexIndicatorNames
CREATE FULLTEXT INDEX indicatorNames IF NOT EXISTS FOR (indicator:Indicator) ON EACH [indicator.names]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}

// @name textIndexStatementSummaries
CREATE FULLTEXT INDEX statementSummaries IF NOT EXISTS FOR (statement:Statement) ON EACH [statement.summaryText]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}

// @name textIndexArticleTitles
CREATE FULLTEXT INDEX articleTitles IF NOT EXISTS FOR (article:Article) ON EACH [article.titleText]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}
