// For what changed since a revision.

// @name indexStatementRevision
CREATE INDEX index_statement_revision IF NOT EXISTS FOR (statement:Statement) ON (statement.revision)
