// Other names of entities and indicators: a node per folded name, found by its key. Tier 1 is a name, tier 2 an alias.

// @name storeNames
// @param keys nameKeys
UNWIND $keys AS key
MERGE (n:Name {key: key})

// @name nameEntities
// @param rows nameRows
UNWIND $rows AS row
MATCH (n:Name {key: row.key})
MATCH (e:Entity {id: row.id})
CREATE (n)-[:NAMES {tier: toInteger(row.tier)}]->(e)

// @name unnameEntities
// @param rows nameRows
UNWIND $rows AS row
MATCH (n:Name {key: row.key})-[x:NAMES]->(e:Entity {id: row.id})
DELETE x

// @name nameIndicators
// @param rows nameRows
UNWIND $rows AS row
MATCH (n:Name {key: row.key})
MATCH (i:Indicator {id: row.id})
CREATE (n)-[:NAMES {tier: toInteger(row.tier)}]->(i)

// @name unnameIndicators
// @param rows nameRows
UNWIND $rows AS row
MATCH (n:Name {key: row.key})-[x:NAMES]->(i:Indicator {id: row.id})
DELETE x

// @name deleteUnusedNames
// @param keys nameKeys
UNWIND $keys AS key
MATCH (n:Name {key: key})
WITH n, COUNT { (n:Name)-[:NAMES]->(:Entity) } + COUNT { (n:Name)-[:NAMES]->(:Indicator) } AS uses
WHERE uses = 0
DETACH DELETE n
