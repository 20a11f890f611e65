// What the schema is made of is recorded in the database itself.

// @name appliedMigrations
MATCH (m:Migration)
RETURN m.version AS version
ORDER BY version

// @name recordMigration
// @param version int
// @param name string
// @param appliedAt instant
MERGE (m:Migration {version: $version})
SET m.name = $name, m.appliedAt = $appliedAt
