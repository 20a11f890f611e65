// One node per key, and the index beside each constraint that look-ups use.

// @name uniqueEntityId
CREATE CONSTRAINT unique_entity_id IF NOT EXISTS FOR (entity:Entity) REQUIRE entity.id IS UNIQUE

// @name indexEntityId
CREATE INDEX index_entity_id IF NOT EXISTS FOR (entity:Entity) ON (entity.id)

// @name uniqueIndicatorId
CREATE CONSTRAINT unique_indicator_id IF NOT EXISTS FOR (indicator:Indicator) REQUIRE indicator.id IS UNIQUE

// @name indexIndicatorId
CREATE INDEX index_indicator_id IF NOT EXISTS FOR (indicator:Indicator) ON (indicator.id)

// @name uniqueStatementId
CREATE CONSTRAINT unique_statement_id IF NOT EXISTS FOR (statement:Statement) REQUIRE statement.id IS UNIQUE

// @name indexStatementId
CREATE INDEX index_statement_id IF NOT EXISTS FOR (statement:Statement) ON (statement.id)

// @name uniqueArticleId
CREATE CONSTRAINT unique_article_id IF NOT EXISTS FOR (article:Article) REQUIRE article.id IS UNIQUE

// @name indexArticleId
CREATE INDEX index_article_id IF NOT EXISTS FOR (article:Article) ON (article.id)

// @name uniqueSourceId
CREATE CONSTRAINT unique_source_id IF NOT EXISTS FOR (source:Source) REQUIRE source.id IS UNIQUE

// @name indexSourceId
CREATE INDEX index_source_id IF NOT EXISTS FOR (source:Source) ON (source.id)

// @name uniqueResolutionId
CREATE CONSTRAINT unique_resolution_id IF NOT EXISTS FOR (resolution:Resolution) REQUIRE resolution.id IS UNIQUE

// @name indexResolutionId
CREATE INDEX index_resolution_id IF NOT EXISTS FOR (resolution:Resolution) ON (resolution.id)

// @name uniqueNameKey
CREATE CONSTRAINT unique_name_key IF NOT EXISTS FOR (name:Name) REQUIRE name.key IS UNIQUE

// @name indexNameKey
CREATE INDEX index_name_key IF NOT EXISTS FOR (name:Name) ON (name.key)

// @name uniqueMetaId
CREATE CONSTRAINT unique_meta_id IF NOT EXISTS FOR (meta:Meta) REQUIRE meta.id IS UNIQUE

// @name indexMetaId
CREATE INDEX index_meta_id IF NOT EXISTS FOR (meta:Meta) ON (meta.id)

// @name uniqueMigrationVersion
CREATE CONSTRAINT unique_migration_version IF NOT EXISTS FOR (migration:Migration) REQUIRE migration.version IS UNIQUE

// @name indexMigrationVersion
CREATE INDEX index_migration_version IF NOT EXISTS FOR (migration:Migration) ON (migration.version)

// @name uniqueContributorId
CREATE CONSTRAINT unique_contributor_id IF NOT EXISTS FOR (contributor:Contributor) REQUIRE contributor.id IS UNIQUE

// @name indexContributorId
CREATE INDEX index_contributor_id IF NOT EXISTS FOR (contributor:Contributor) ON (contributor.id)
