// Figures of one indicator from a day on: the index of both is read, and not all that the indicator has.

// @name indicatorsWithFiguresSince
// @param since date
// @param limit int
@{indicatorCalled}
CALL (i) {
  MATCH (o:Observation)
  WHERE o.indicatorId = i.id AND o.periodEnd >= $since AND EXISTS { (o)-[:MEASURES]->(i) } AND @{figureMatches}
  @{figureKey}
  @{figureOrder}
  LIMIT $limit
  @{figuresCollected}
}
@{indicatorsWithPages}
