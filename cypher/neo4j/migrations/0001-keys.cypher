// One node per key. The constraint brings its index.

// @name uniqueEntityId
CREATE CONSTRAINT unique_entity_id IF NOT EXISTS FOR (entity:Entity) REQUIRE entity.id IS UNIQUE

// @name uniqueIndicatorId
CREATE CONSTRAINT unique_indicator_id IF NOT EXISTS FOR (indicator:Indicator) REQUIRE indicator.id IS UNIQUE

// @name uniqueStatementId
CREATE CONSTRAINT unique_statement_id IF NOT EXISTS FOR (statement:Statement) REQUIRE statement.id IS UNIQUE

// @name uniqueArticleId
CREATE CONSTRAINT unique_article_id IF NOT EXISTS FOR (article:Article) REQUIRE article.id IS UNIQUE

// @name uniqueSourceId
CREATE CONSTRAINT unique_source_id IF NOT EXISTS FOR (source:Source) REQUIRE source.id IS UNIQUE

// @name uniqueResolutionId
CREATE CONSTRAINT unique_resolution_id IF NOT EXISTS FOR (resolution:Resolution) REQUIRE resolution.id IS UNIQUE

// @name uniqueNameKey
CREATE CONSTRAINT unique_name_key IF NOT EXISTS FOR (name:Name) REQUIRE name.key IS UNIQUE

// @name uniqueMetaId
CREATE CONSTRAINT unique_meta_id IF NOT EXISTS FOR (meta:Meta) REQUIRE meta.id IS UNIQUE

// @name uniqueMigrationVersion
CREATE CONSTRAINT unique_migration_version IF NOT EXISTS FOR (migration:Migration) REQUIRE migration.version IS UNIQUE

// @name uniqueContributorId
CREATE CONSTRAINT unique_contributor_id IF NOT EXISTS FOR (contributor:Contributor) REQUIRE contributor.id IS UNIQUE
