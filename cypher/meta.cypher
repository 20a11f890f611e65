// The revision of the graph and the seed it holds.

// @name meta
MATCH (m:Meta {id: 'graph'})
RETURN m.revision AS revision, m.seedHash AS seedHash

// @name setMeta
// @param revision int
// @param seedHash string?
MERGE (m:Meta {id: 'graph'})
SET m.revision = $revision, m.seedHash = $seedHash
