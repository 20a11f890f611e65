// Properties that statements are found by, other than their keys.

// @name indexRelationEdgeKey
CREATE INDEX index_relation_edgekey IF NOT EXISTS FOR (relation:Relation) ON (relation.edgeKey)

// @name indexRelationType
CREATE INDEX index_relation_type IF NOT EXISTS FOR (relation:Relation) ON (relation.type)

// @name indexObservationPeriodStart
CREATE INDEX index_observation_periodstart IF NOT EXISTS FOR (observation:Observation) ON (observation.periodStart)

// @name indexObservationNormalizedUnit
CREATE INDEX index_observation_normalizedunit IF NOT EXISTS FOR (observation:Observation) ON (observation.normalizedUnit)

// @name indexObservationKind
CREATE INDEX index_observation_kind IF NOT EXISTS FOR (observation:Observation) ON (observation.kind)

// @name indexArticlePublishedOn
CREATE INDEX index_article_publishedon IF NOT EXISTS FOR (article:Article) ON (article.publishedOn)

// @name indexArticlePublisher
CREATE INDEX index_article_publisher IF NOT EXISTS FOR (article:Article) ON (article.publisher)

// @name indexStatementContributor
CREATE INDEX index_statement_contributor IF NOT EXISTS FOR (statement:Statement) ON (statement.contributor)

// @name indexStatementRecordedAt
CREATE INDEX index_statement_recordedat IF NOT EXISTS FOR (statement:Statement) ON (statement.recordedAt)

// @name indexStatementOrigin
CREATE INDEX index_statement_origin IF NOT EXISTS FOR (statement:Statement) ON (statement.origin)

// @name indexEntityNameKey
CREATE INDEX index_entity_namekey IF NOT EXISTS FOR (entity:Entity) ON (entity.nameKey)

// @name indexIndicatorNameKey
CREATE INDEX index_indicator_namekey IF NOT EXISTS FOR (indicator:Indicator) ON (indicator.nameKey)

// @name indexArticleSha256
CREATE INDEX index_article_sha256 IF NOT EXISTS FOR (article:Article) ON (article.sha256)

// @name indexResolutionContributor
CREATE INDEX index_resolution_contributor IF NOT EXISTS FOR (resolution:Resolution) ON (resolution.contributor)
