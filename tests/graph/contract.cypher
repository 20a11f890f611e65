// Statements of the contract alone.

// @name putEntity
// @param id entityId
// @param names string
MERGE (e:Entity {id: $id})
SET e.names = $names

// @name addEntities
// @param rows entityRows
UNWIND $rows AS row
CREATE (e:Entity {id: row.id})
SET e += row

// @name entityById
// @param id entityId
MATCH (e:Entity {id: $id})
RETURN e {.*} AS entity

// @name entityNode
// @param id entityId
MATCH (e:Entity {id: $id})
RETURN e AS node, labels(e) AS labels

// @name entityIds
// @param first int
MATCH (e:Entity)
RETURN e.id AS id
ORDER BY id
LIMIT $first

// @name setField
// @param id entityId
// @param value any
MATCH (e:Entity {id: $id})
SET e.value = $value

// @name addOne
// @param id entityId
MERGE (m:Meta {id: $id})
ON CREATE SET m.count = 1
ON MATCH SET m.count = m.count + 1
RETURN m.count AS count

// @name countOf
// @param id entityId
MATCH (m:Meta {id: $id})
RETURN m.count AS count

// @name joinEntities
// @param fromId entityId
// @param toId entityId
MATCH (a:Entity {id: $fromId})
MATCH (b:Entity {id: $toId})
MERGE (a)-[x:OWNS]->(b)
SET x.reported = 1
RETURN x AS edge

// @name removeEntity
// @param id entityId
MATCH (e:Entity {id: $id})
DETACH DELETE e

// @name slow
// @param limit int
UNWIND range(1, $limit) AS a
UNWIND range(1, $limit) AS b
WITH a, b
WHERE a * b % 7 = 3
RETURN count(*) AS n

// @name wrong
RETURN 1 / 0 AS n
