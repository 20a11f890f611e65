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
@{createEdges(OWNS)}

// @name createOperates
@{createEdges(OPERATES)}

// @name createLocatedIn
@{createEdges(LOCATED_IN)}

// @name createProduces
@{createEdges(PRODUCES)}

// @name createUses
@{createEdges(USES)}

// @name createPartOf
@{createEdges(PART_OF)}

// @name createInvestsIn
@{createEdges(INVESTS_IN)}

// @name createHoldsPostIn
@{createEdges(HOLDS_POST_IN)}

// @name createSupplies
@{createEdges(SUPPLIES)}

// @name createLinksIndustry
@{createEdges(LINKS_INDUSTRY)}

// @name createFeedsInto
@{createEdges(FEEDS_INTO)}

// @name createRegulates
@{createEdges(REGULATES)}

// @name createTargets
@{createEdges(TARGETS)}

// The end that fewer edges meet is written first.

// @name updateEdgesFrom
// @param rows edgeRows
UNWIND $rows AS row
MATCH (a:Entity {id: row.fromId})-[x:@{anyRelation}]->(b:Entity {id: row.toId})
WHERE x.key = row.key
SET x.reported = toInteger(row.reported), x.background = toInteger(row.background), x.firstStated = row.firstStated, x.lastStated = row.lastStated

// @name updateEdgesTo
// @param rows edgeRows
UNWIND $rows AS row
MATCH (b:Entity {id: row.toId})<-[x:@{anyRelation}]-(a:Entity {id: row.fromId})
WHERE x.key = row.key
SET x.reported = toInteger(row.reported), x.background = toInteger(row.background), x.firstStated = row.firstStated, x.lastStated = row.lastStated

// @name deleteEdgesFrom
// @param rows edgeRows
UNWIND $rows AS row
MATCH (a:Entity {id: row.fromId})-[x:@{anyRelation}]->(b:Entity {id: row.toId})
WHERE x.key = row.key
DELETE x

// @name deleteEdgesTo
// @param rows edgeRows
UNWIND $rows AS row
MATCH (b:Entity {id: row.toId})<-[x:@{anyRelation}]-(a:Entity {id: row.fromId})
WHERE x.key = row.key
DELETE x

// Steps from a set of entities, in each direction: all edges of those that have fewer than `cap`. Of others nothing is told but that;
// who needs some asks for the first of them.

// @name stepsAnyWay
@{anyWay(allTaken)}

// @name firstStepsAnyWay
@{anyWay(firstTaken)}

// @name flowDownstream
@{downstream(allTaken)}

// @name firstFlowDownstream
@{downstream(firstTaken)}

// @name flowUpstream
@{upstream(allTaken)}

// @name firstFlowUpstream
@{upstream(firstTaken)}

// @name projectsDeclaring
@{declaring(allTaken)}

// @name firstProjectsDeclaring
@{declaring(firstTaken)}

// @name partsOf
// @param ids entityIds
UNWIND $ids AS id
CALL (id) {
  MATCH (e:Entity {id: id})<-[x:PART_OF]-(n:Entity)
  @{othersTaken}
}
RETURN id, otherId, background, firstStated

// @name ownedBy
// @param ids entityIds
UNWIND $ids AS id
CALL (id) {
  MATCH (e:Entity {id: id})-[x:OWNS]->(n:Entity)
  @{othersTaken}
}
RETURN id, otherId, background, firstStated

// @name goodsContainedIn
// @param ids entityIds
UNWIND $ids AS id
CALL (id) {
  MATCH (e:Entity {id: id})<-[x:PART_OF]-(n:Entity)
  WHERE e.type IN ['Commodity', 'Industry'] AND n.type IN ['Commodity', 'Industry']
  @{othersTaken}
}
RETURN id, otherId, background, firstStated

// How many edges an entity has, counted as far as `cap`.

// @name crowdedness
// @param ids entityIds
// @param cap manyInt
UNWIND $ids AS id
CALL (id) {
  MATCH (e:Entity {id: id})-[x:@{anyRelation}]-(n:Entity)
  WITH x
  LIMIT $cap
  RETURN count(x) AS degree
}
RETURN id, degree

// @name relationCounts
// @param ids entityIds
UNWIND $ids AS id
CALL (id) {
  MATCH (e:Entity {id: id})-[x:@{anyRelation}]->(n:Entity)
  RETURN type(x) AS type, 'out' AS direction, count(x) AS count
  UNION ALL
  MATCH (e:Entity {id: id})<-[x:@{anyRelation}]-(n:Entity)
  RETURN type(x) AS type, 'in' AS direction, count(x) AS count
}
RETURN id, type, direction, count
ORDER BY id, type, direction

// @name statementsOfEdges
// @param keys edgeKeys
// @param cap int
UNWIND $keys AS key
CALL (key) {
  MATCH (s:Relation {edgeKey: key})
  WHERE @{publishedBy(s)}
  WITH s, CASE WHEN s.origin = 'background' THEN 1 ELSE 0 END AS general, coalesce(s.publishedOn, '9999') AS published
  ORDER BY general, published, s.id
  LIMIT $cap
  RETURN @{withEvidence(s, Relation)}, general, published
}
RETURN key, properties, evidence
ORDER BY key, general, published, properties.id

// The ids of a page, newest first: returned as they are and no more, which lets the embedded engine keep the best while it reads.

// @name relationPage
// @param entity entityId
// @param limit int
MATCH (e:Entity {id: $entity})<-[x:FROM|TO]-(s:Relation)
WHERE @{relationMatches}
  AND s.publishedOn IS NOT NULL
  AND @{afterDescending(s.publishedOn, s.id)}
RETURN s.id AS id, s.publishedOn AS key
ORDER BY key DESC, id
LIMIT $limit

// What nobody published comes after.

// @name relationPageUndated
// @param entity entityId
// @param afterKey string?
// @param afterId string?
// @param limit int
MATCH (e:Entity {id: $entity})<-[x:FROM|TO]-(s:Relation)
WHERE @{relationMatches}
  AND s.publishedOn IS NULL
  AND ($afterId IS NULL OR $afterKey <> '' OR s.id > $afterId)
RETURN s.id AS id, '' AS key
ORDER BY id
LIMIT $limit

// @name countRelations
// @param entity entityId
MATCH (e:Entity {id: $entity})<-[x:FROM|TO]-(s:Relation)
WHERE @{relationMatches}
RETURN count(s) AS count
