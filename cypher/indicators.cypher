// Indicators, their names and the broader ones they are cases of.

// @name indicatorsById
// @param ids indicatorIds
UNWIND $ids AS id
MATCH (i:Indicator {id: id})
RETURN i {.*} AS indicator

// @name indicatorsCalled
@{indicatorCalled}
RETURN row.name AS name, tier, i {.*} AS indicator
ORDER BY name, tier, i.id

// With their own figures; where `narrower` is not 0, those of narrower ones are missing.

// @name indicatorsWithFigures
// @param limit int
@{indicatorCalled}
CALL (i) {
  MATCH (i:Indicator)<-[:MEASURES]-(o:Observation)
  WHERE @{figureMatches}
  @{figureKey}
  @{figureOrder}
  LIMIT $limit
  @{figuresCollected}
}
@{indicatorsWithPages}

// The same for figures that end on a day or later: on Neo4j by an index of indicators and days.

// @name indicatorsWithFiguresSince
// @param since date
// @param limit int
@{indicatorCalled}
CALL (i) {
  MATCH (i:Indicator)<-[:MEASURES]-(o:Observation)
  WHERE o.indicatorId = i.id AND o.periodEnd >= $since AND @{figureMatches}
  @{figureKey}
  @{figureOrder}
  LIMIT $limit
  @{figuresCollected}
}
@{indicatorsWithPages}

// @name narrowerIndicators
// @param ids indicatorIds
UNWIND $ids AS id
MATCH (i:Indicator {id: id})<-[:NARROWER_OF]-(n:Indicator)
RETURN DISTINCT n.id AS id
ORDER BY id

// @name indicatorPage
// @param limit int
MATCH (i:Indicator)
WHERE @{afterAscending(i.nameKey, i.id)}
WITH i, i.nameKey AS key, i.id AS id
ORDER BY key, id
LIMIT $limit
RETURN key, id, i {.*} AS indicator
ORDER BY key, id

// @name countIndicators
MATCH (i:Indicator)
RETURN count(i) AS count

// @name createIndicators
// @param rows indicatorRows
UNWIND $rows AS row
CREATE (i:Indicator {id: row.id})
SET i += row.properties

// @name replaceIndicators
// @param rows indicatorRows
UNWIND $rows AS row
MATCH (i:Indicator {id: row.id})
SET i = row.properties

// @name unlinkBroader
// @param ids indicatorIds
UNWIND $ids AS id
MATCH (i:Indicator {id: id})-[x:NARROWER_OF]->(:Indicator)
DELETE x

// @name linkBroader
// @param rows broaderRows
UNWIND $rows AS row
MATCH (i:Indicator {id: row.id})
MATCH (b:Indicator {id: row.broaderId})
CREATE (i)-[:NARROWER_OF]->(b)

// @name indicatorSupport
// @param ids indicatorIds
UNWIND $ids AS id
MATCH (i:Indicator {id: id})
RETURN i.id AS id, i {.*} AS indicator,
  EXISTS { (i:Indicator)<-[:MEASURES]-(:Statement) } OR EXISTS { (i:Indicator)<-[:NARROWER_OF]-(:Indicator) } AS supported

// @name deleteIndicators
// @param ids indicatorIds
UNWIND $ids AS id
MATCH (i:Indicator {id: id})
DETACH DELETE i
