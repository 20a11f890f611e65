// Each relation also stands as one edge between its two ends, with counts of the statements that support it.

// @name supportOfEdges
// @param keys edgeKeys
UNWIND $keys AS key
CALL (key) {
  MATCH (r:Relation {edgeKey: key})
  RETURN count(r) AS total, coalesce(sum(CASE WHEN r.origin = 'background' THEN 1 ELSE 0 END), 0) AS background,
    min(r.publishedOn) AS firstStated, max(r.publishedOn) AS lastStated
}
RETURN key, total, background, firstStated, lastStated

// A type cannot be a parameter: one statement for each.

// @name createOwns
// @param rows edgeRows
UNWIND $rows AS row
MATCH (a:Entity {id: row.fromId})
MATCH (b:Entity {id: row.toId})
CREATE (a)-[:OWNS {key: row.key, reported: toInteger(row.reported), background: toInteger(row.background),
  firstStated: row.firstStated, lastStated: row.lastStated}]->(b)

// @name createOperates
// @param rows edgeRows
UNWIND $rows AS row
MATCH (a:Entity {id: row.fromId})
MATCH (b:Entity {id: row.toId})
CREATE (a)-[:OPERATES {key: row.key, reported: toInteger(row.reported), background: toInteger(row.background),
  firstStated: row.firstStated, lastStated: row.lastStated}]->(b)

// @name createLocatedIn
// @param rows edgeRows
UNWIND $rows AS row
MATCH (a:Entity {id: row.fromId})
MATCH (b:Entity {id: row.toId})
CREATE (a)-[:LOCATED_IN {key: row.key, reported: toInteger(row.reported), background: toInteger(row.background),
  firstStated: row.firstStated, lastStated: row.lastStated}]->(b)

// @name createProduces
// @param rows edgeRows
UNWIND $rows AS row
MATCH (a:Entity {id: row.fromId})
MATCH (b:Entity {id: row.toId})
CREATE (a)-[:PRODUCES {key: row.key, reported: toInteger(row.reported), background: toInteger(row.background),
  firstStated: row.firstStated, lastStated: row.lastStated}]->(b)

// @name createUses
// @param rows edgeRows
UNWIND $rows AS row
MATCH (a:Entity {id: row.fromId})
MATCH (b:Entity {id: row.toId})
CREATE (a)-[:USES {key: row.key, reported: toInteger(row.reported), background: toInteger(row.background),
  firstStated: row.firstStated, lastStated: row.lastStated}]->(b)

// @name createPartOf
// @param rows edgeRows
UNWIND $rows AS row
MATCH (a:Entity {id: row.fromId})
MATCH (b:Entity {id: row.toId})
CREATE (a)-[:PART_OF {key: row.key, reported: toInteger(row.reported), background: toInteger(row.background),
  firstStated: row.firstStated, lastStated: row.lastStated}]->(b)

// @name createInvestsIn
// @param rows edgeRows
UNWIND $rows AS row
MATCH (a:Entity {id: row.fromId})
MATCH (b:Entity {id: row.toId})
CREATE (a)-[:INVESTS_IN {key: row.key, reported: toInteger(row.reported), background: toInteger(row.background),
  firstStated: row.firstStated, lastStated: row.lastStated}]->(b)

// @name createHoldsPostIn
// @param rows edgeRows
UNWIND $rows AS row
MATCH (a:Entity {id: row.fromId})
MATCH (b:Entity {id: row.toId})
CREATE (a)-[:HOLDS_POST_IN {key: row.key, reported: toInteger(row.reported), background: toInteger(row.background),
  firstStated: row.firstStated, lastStated: row.lastStated}]->(b)

// @name createSupplies
// @param rows edgeRows
UNWIND $rows AS row
MATCH (a:Entity {id: row.fromId})
MATCH (b:Entity {id: row.toId})
CREATE (a)-[:SUPPLIES {key: row.key, reported: toInteger(row.reported), background: toInteger(row.background),
  firstStated: row.firstStated, lastStated: row.lastStated}]->(b)

// @name createLinksIndustry
// @param rows edgeRows
UNWIND $rows AS row
MATCH (a:Entity {id: row.fromId})
MATCH (b:Entity {id: row.toId})
CREATE (a)-[:LINKS_INDUSTRY {key: row.key, reported: toInteger(row.reported), background: toInteger(row.background),
  firstStated: row.firstStated, lastStated: row.lastStated}]->(b)

// @name createFeedsInto
// @param rows edgeRows
UNWIND $rows AS row
MATCH (a:Entity {id: row.fromId})
MATCH (b:Entity {id: row.toId})
CREATE (a)-[:FEEDS_INTO {key: row.key, reported: toInteger(row.reported), background: toInteger(row.background),
  firstStated: row.firstStated, lastStated: row.lastStated}]->(b)

// @name createRegulates
// @param rows edgeRows
UNWIND $rows AS row
MATCH (a:Entity {id: row.fromId})
MATCH (b:Entity {id: row.toId})
CREATE (a)-[:REGULATES {key: row.key, reported: toInteger(row.reported), background: toInteger(row.background),
  firstStated: row.firstStated, lastStated: row.lastStated}]->(b)

// @name createTargets
// @param rows edgeRows
UNWIND $rows AS row
MATCH (a:Entity {id: row.fromId})
MATCH (b:Entity {id: row.toId})
CREATE (a)-[:TARGETS {key: row.key, reported: toInteger(row.reported), background: toInteger(row.background),
  firstStated: row.firstStated, lastStated: row.lastStated}]->(b)

// The end that fewer edges meet is written first.

// @name updateEdgesFrom
// @param rows edgeRows
UNWIND $rows AS row
MATCH (a:Entity {id: row.fromId})-[x:OWNS|OPERATES|LOCATED_IN|PRODUCES|USES|PART_OF|INVESTS_IN|HOLDS_POST_IN|SUPPLIES|LINKS_INDUSTRY|FEEDS_INTO|REGULATES|TARGETS]->(b:Entity {id: row.toId})
WHERE x.key = row.key
SET x.reported = toInteger(row.reported), x.background = toInteger(row.background), x.firstStated = row.firstStated, x.lastStated = row.lastStated

// @name updateEdgesTo
// @param rows edgeRows
UNWIND $rows AS row
MATCH (b:Entity {id: row.toId})<-[x:OWNS|OPERATES|LOCATED_IN|PRODUCES|USES|PART_OF|INVESTS_IN|HOLDS_POST_IN|SUPPLIES|LINKS_INDUSTRY|FEEDS_INTO|REGULATES|TARGETS]-(a:Entity {id: row.fromId})
WHERE x.key = row.key
SET x.reported = toInteger(row.reported), x.background = toInteger(row.background), x.firstStated = row.firstStated, x.lastStated = row.lastStated

// @name deleteEdgesFrom
// @param rows edgeRows
UNWIND $rows AS row
MATCH (a:Entity {id: row.fromId})-[x:OWNS|OPERATES|LOCATED_IN|PRODUCES|USES|PART_OF|INVESTS_IN|HOLDS_POST_IN|SUPPLIES|LINKS_INDUSTRY|FEEDS_INTO|REGULATES|TARGETS]->(b:Entity {id: row.toId})
WHERE x.key = row.key
DELETE x

// @name deleteEdgesTo
// @param rows edgeRows
UNWIND $rows AS row
MATCH (b:Entity {id: row.toId})<-[x:OWNS|OPERATES|LOCATED_IN|PRODUCES|USES|PART_OF|INVESTS_IN|HOLDS_POST_IN|SUPPLIES|LINKS_INDUSTRY|FEEDS_INTO|REGULATES|TARGETS]-(a:Entity {id: row.fromId})
WHERE x.key = row.key
DELETE x

// Steps from a set of entities, at most `cap` edges from each in each direction. `forward`: the edge leaves the entity.

// @name stepsAnyWay
// @param ids entityIds
// @param types relationTypes?
// @param asOf date?
// @param cap int
UNWIND $ids AS id
CALL (id) {
  MATCH (e:Entity {id: id})-[x:OWNS|OPERATES|LOCATED_IN|PRODUCES|USES|PART_OF|INVESTS_IN|HOLDS_POST_IN|SUPPLIES|LINKS_INDUSTRY|FEEDS_INTO|REGULATES|TARGETS]->(n:Entity)
  WHERE ($asOf IS NULL OR x.background > 0 OR x.firstStated <= $asOf)
    AND ($types IS NULL OR type(x) IN $types)
  RETURN n.id AS otherId, n.type AS otherType, x.key AS key, type(x) AS type, true AS forward, x.reported AS reported,
    x.background AS background, x.firstStated AS firstStated
  ORDER BY key
  LIMIT $cap
  UNION ALL
  MATCH (e:Entity {id: id})<-[x:OWNS|OPERATES|LOCATED_IN|PRODUCES|USES|PART_OF|INVESTS_IN|HOLDS_POST_IN|SUPPLIES|LINKS_INDUSTRY|FEEDS_INTO|REGULATES|TARGETS]-(n:Entity)
  WHERE ($asOf IS NULL OR x.background > 0 OR x.firstStated <= $asOf)
    AND ($types IS NULL OR type(x) IN $types)
  RETURN n.id AS otherId, n.type AS otherType, x.key AS key, type(x) AS type, false AS forward, x.reported AS reported,
    x.background AS background, x.firstStated AS firstStated
  ORDER BY key
  LIMIT $cap
}
RETURN id, otherId, otherType, key, type, forward, reported, background, firstStated

// Flow runs from input to user; PART_OF joins a project to its parts, both ways.

// @name flowDownstream
// @param ids entityIds
// @param asOf date?
// @param cap int
UNWIND $ids AS id
CALL (id) {
  MATCH (e:Entity {id: id})-[x:FEEDS_INTO|SUPPLIES|PRODUCES|PART_OF]->(n:Entity)
  WHERE ($asOf IS NULL OR x.background > 0 OR x.firstStated <= $asOf)
    AND (type(x) <> 'PART_OF' OR n.type = 'Project')
  RETURN n.id AS otherId, n.type AS otherType, x.key AS key, type(x) AS type, true AS forward, x.reported AS reported,
    x.background AS background, x.firstStated AS firstStated
  ORDER BY key
  LIMIT $cap
  UNION ALL
  MATCH (e:Entity {id: id})<-[x:USES|PART_OF]-(n:Entity)
  WHERE ($asOf IS NULL OR x.background > 0 OR x.firstStated <= $asOf)
    AND (type(x) <> 'PART_OF' OR e.type = 'Project')
  RETURN n.id AS otherId, n.type AS otherType, x.key AS key, type(x) AS type, false AS forward, x.reported AS reported,
    x.background AS background, x.firstStated AS firstStated
  ORDER BY key
  LIMIT $cap
}
RETURN id, otherId, otherType, key, type, forward, reported, background, firstStated

// @name flowUpstream
// @param ids entityIds
// @param asOf date?
// @param cap int
UNWIND $ids AS id
CALL (id) {
  MATCH (e:Entity {id: id})<-[x:FEEDS_INTO|SUPPLIES|PRODUCES|PART_OF]-(n:Entity)
  WHERE ($asOf IS NULL OR x.background > 0 OR x.firstStated <= $asOf)
    AND (type(x) <> 'PART_OF' OR e.type = 'Project')
  RETURN n.id AS otherId, n.type AS otherType, x.key AS key, type(x) AS type, false AS forward, x.reported AS reported,
    x.background AS background, x.firstStated AS firstStated
  ORDER BY key
  LIMIT $cap
  UNION ALL
  MATCH (e:Entity {id: id})-[x:USES|PART_OF]->(n:Entity)
  WHERE ($asOf IS NULL OR x.background > 0 OR x.firstStated <= $asOf)
    AND (type(x) <> 'PART_OF' OR n.type = 'Project')
  RETURN n.id AS otherId, n.type AS otherType, x.key AS key, type(x) AS type, true AS forward, x.reported AS reported,
    x.background AS background, x.firstStated AS firstStated
  ORDER BY key
  LIMIT $cap
}
RETURN id, otherId, otherType, key, type, forward, reported, background, firstStated

// @name partsOf
// @param ids entityIds
// @param asOf date?
// @param cap int
UNWIND $ids AS id
CALL (id) {
  MATCH (e:Entity {id: id})<-[x:PART_OF]-(n:Entity)
  WHERE ($asOf IS NULL OR x.background > 0 OR x.firstStated <= $asOf)
  RETURN n.id AS otherId, n.type AS otherType, x.key AS key, type(x) AS type, false AS forward, x.reported AS reported,
    x.background AS background, x.firstStated AS firstStated
  ORDER BY key
  LIMIT $cap
}
RETURN id, otherId, otherType, key, type, forward, reported, background, firstStated

// @name ownedBy
// @param ids entityIds
// @param asOf date?
// @param cap int
UNWIND $ids AS id
CALL (id) {
  MATCH (e:Entity {id: id})-[x:OWNS]->(n:Entity)
  WHERE ($asOf IS NULL OR x.background > 0 OR x.firstStated <= $asOf)
  RETURN n.id AS otherId, n.type AS otherType, x.key AS key, type(x) AS type, true AS forward, x.reported AS reported,
    x.background AS background, x.firstStated AS firstStated
  ORDER BY key
  LIMIT $cap
}
RETURN id, otherId, otherType, key, type, forward, reported, background, firstStated

// @name goodsContainedIn
// @param ids entityIds
// @param asOf date?
// @param cap int
UNWIND $ids AS id
CALL (id) {
  MATCH (e:Entity {id: id})<-[x:PART_OF]-(n:Entity)
  WHERE ($asOf IS NULL OR x.background > 0 OR x.firstStated <= $asOf)
    AND e.type IN ['Commodity', 'Industry'] AND n.type IN ['Commodity', 'Industry']
  RETURN n.id AS otherId, n.type AS otherType, x.key AS key, type(x) AS type, false AS forward, x.reported AS reported,
    x.background AS background, x.firstStated AS firstStated
  ORDER BY key
  LIMIT $cap
}
RETURN id, otherId, otherType, key, type, forward, reported, background, firstStated

// @name projectsDeclaring
// @param ids entityIds
// @param asOf date?
// @param cap int
UNWIND $ids AS id
CALL (id) {
  MATCH (e:Entity {id: id})<-[x:LINKS_INDUSTRY]-(n:Entity)
  WHERE ($asOf IS NULL OR x.background > 0 OR x.firstStated <= $asOf)
    AND n.type = 'Project'
  RETURN n.id AS otherId, n.type AS otherType, x.key AS key, type(x) AS type, false AS forward, x.reported AS reported,
    x.background AS background, x.firstStated AS firstStated
  ORDER BY key
  LIMIT $cap
}
RETURN id, otherId, otherType, key, type, forward, reported, background, firstStated

// @name crowdedness
// @param ids entityIds
UNWIND $ids AS id
CALL (id) {
  MATCH (e:Entity {id: id})-[x:OWNS|OPERATES|LOCATED_IN|PRODUCES|USES|PART_OF|INVESTS_IN|HOLDS_POST_IN|SUPPLIES|LINKS_INDUSTRY|FEEDS_INTO|REGULATES|TARGETS]-(n:Entity)
  RETURN count(x) AS degree
}
RETURN id, degree

// @name relationCounts
// @param ids entityIds
UNWIND $ids AS id
CALL (id) {
  MATCH (e:Entity {id: id})-[x:OWNS|OPERATES|LOCATED_IN|PRODUCES|USES|PART_OF|INVESTS_IN|HOLDS_POST_IN|SUPPLIES|LINKS_INDUSTRY|FEEDS_INTO|REGULATES|TARGETS]->(n:Entity)
  RETURN type(x) AS type, 'out' AS direction, count(x) AS count
  UNION ALL
  MATCH (e:Entity {id: id})<-[x:OWNS|OPERATES|LOCATED_IN|PRODUCES|USES|PART_OF|INVESTS_IN|HOLDS_POST_IN|SUPPLIES|LINKS_INDUSTRY|FEEDS_INTO|REGULATES|TARGETS]-(n:Entity)
  RETURN type(x) AS type, 'in' AS direction, count(x) AS count
}
RETURN id, type, direction, count
ORDER BY id, type, direction

// @name statementsOfEdges
// @param keys edgeKeys
// @param asOf date?
// @param cap int
UNWIND $keys AS key
CALL (key) {
  MATCH (s:Relation {edgeKey: key})
  WHERE $asOf IS NULL OR s.publishedOn <= $asOf OR s.origin = 'background'
  WITH s, CASE WHEN s.origin = 'background' THEN 1 ELSE 0 END AS general, coalesce(s.publishedOn, '9999') AS published
  ORDER BY general, published, s.id
  LIMIT $cap
  RETURN s {.*} AS properties, [(s:Relation)-[x:STATED_IN]->(a:Article) | a {.id, start: x.start, end: x.end, quote: x.quote}] AS evidence, general, published
}
RETURN key, properties, evidence
ORDER BY key, general, published, properties.id

// @name relationPage
// @param entity entityId
// @param types relationTypes?
// @param outgoing boolean
// @param incoming boolean
// @param asOf date?
// @param afterKey string?
// @param afterId string?
// @param limit int
MATCH (e:Entity {id: $entity})<-[x:FROM|TO]-(s:Relation)
WHERE ($types IS NULL OR s.type IN $types)
  AND ((type(x) = 'FROM' AND $outgoing) OR (type(x) = 'TO' AND $incoming))
  AND ($asOf IS NULL OR s.publishedOn <= $asOf OR s.origin = 'background')
WITH DISTINCT s, coalesce(s.publishedOn, '') AS key, s.id AS id
WHERE $afterId IS NULL OR key < $afterKey OR (key = $afterKey AND id > $afterId)
WITH s, key, id
ORDER BY key DESC, id
LIMIT $limit
RETURN id, key, s {.*} AS properties,
  [(s:Relation)-[y:STATED_IN]->(a:Article) | a {.id, start: y.start, end: y.end, quote: y.quote}] AS evidence
ORDER BY key DESC, id

// @name countRelations
// @param entity entityId
// @param types relationTypes?
// @param outgoing boolean
// @param incoming boolean
// @param asOf date?
MATCH (e:Entity {id: $entity})<-[x:FROM|TO]-(s:Relation)
WHERE ($types IS NULL OR s.type IN $types)
  AND ((type(x) = 'FROM' AND $outgoing) OR (type(x) = 'TO' AND $incoming))
  AND ($asOf IS NULL OR s.publishedOn <= $asOf OR s.origin = 'background')
WITH DISTINCT s
RETURN count(s) AS count

// First pages for many entities at once, so that a list of entities asks once.

// @name firstRelations
// @param ids entityIds
// @param types relationTypes?
// @param outgoing boolean
// @param incoming boolean
// @param asOf date?
// @param limit int
UNWIND $ids AS anchor
CALL (anchor) {
  MATCH (e:Entity {id: anchor})<-[x:FROM|TO]-(s:Relation)
  WHERE ($types IS NULL OR s.type IN $types)
    AND ((type(x) = 'FROM' AND $outgoing) OR (type(x) = 'TO' AND $incoming))
    AND ($asOf IS NULL OR s.publishedOn <= $asOf OR s.origin = 'background')
  WITH DISTINCT s, coalesce(s.publishedOn, '') AS key, s.id AS id
  ORDER BY key DESC, id
  LIMIT $limit
  RETURN id, key, s {.*} AS properties,
    [(s:Relation)-[y:STATED_IN]->(a:Article) | a {.id, start: y.start, end: y.end, quote: y.quote}] AS evidence
}
RETURN anchor, id, key, properties, evidence
ORDER BY anchor, key DESC, id

// @name totalRelations
// @param ids entityIds
// @param types relationTypes?
// @param outgoing boolean
// @param incoming boolean
// @param asOf date?
UNWIND $ids AS anchor
CALL (anchor) {
  MATCH (e:Entity {id: anchor})<-[x:FROM|TO]-(s:Relation)
  WHERE ($types IS NULL OR s.type IN $types)
    AND ((type(x) = 'FROM' AND $outgoing) OR (type(x) = 'TO' AND $incoming))
    AND ($asOf IS NULL OR s.publishedOn <= $asOf OR s.origin = 'background')
  RETURN count(DISTINCT s) AS count
}
RETURN anchor, count
ORDER BY anchor
