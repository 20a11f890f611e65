// Figures: one filter on three ways in. Every filter is a property of the figure, so that only the way in differs.

// @name observationPageByEntity
// @param anchors entityIds
UNWIND $anchors AS anchor
MATCH (e:Entity {id: anchor})<-[:ABOUT|OF|`WITH`]-(o:Observation)
WITH DISTINCT o
WHERE @{figuresAsked}
@{figurePage}

// @name countObservationsByEntity
// @param anchors entityIds
UNWIND $anchors AS anchor
MATCH (e:Entity {id: anchor})<-[:ABOUT|OF|`WITH`]-(o:Observation)
WITH DISTINCT o
WHERE @{figuresAsked}
RETURN count(o) AS count

// @name observationPageByIndicator
// @param anchors indicatorIds
UNWIND $anchors AS anchor
MATCH (i:Indicator {id: anchor})<-[:MEASURES]-(o:Observation)
WITH DISTINCT o
WHERE @{figuresAsked}
@{figurePage}

// @name countObservationsByIndicator
// @param anchors indicatorIds
UNWIND $anchors AS anchor
MATCH (i:Indicator {id: anchor})<-[:MEASURES]-(o:Observation)
WITH DISTINCT o
WHERE @{figuresAsked}
RETURN count(o) AS count

// @name observationPage
MATCH (o:Observation)
WHERE @{figuresAsked}
@{figurePage}

// @name countObservations
MATCH (o:Observation)
WHERE @{figuresAsked}
RETURN count(o) AS count

// For pages of many subjects at once.

// @name totalObservations
// @param ids entityIds
UNWIND $ids AS anchor
CALL (anchor) {
  MATCH (e:Entity {id: anchor})<-[:ABOUT]-(o:Observation)
  WHERE @{figureMatches}
  RETURN count(o) AS count
}
RETURN anchor, count
ORDER BY anchor

// Figures of the same thing, those of the same time first, for many figures at once.

// @name figuresBeside
// @param ids statementIds
// @param limit int
UNWIND $ids AS id
CALL (id) {
  MATCH (o:Observation {id: id})
  MATCH (o:Observation)-[:ABOUT]->(e:Entity)<-[:ABOUT]-(s:Observation)
  WHERE s.indicatorId = o.indicatorId AND s.id <> o.id AND @{publishedBy(s)}
  WITH s, CASE WHEN s.period = o.period THEN 0 ELSE 1 END AS apart
  ORDER BY apart, s.id
  LIMIT $limit
  RETURN s.id AS besideId, @{withEvidence(s, Observation)}
}
RETURN id, properties, evidence
ORDER BY id, besideId

// @name figuresOf
// @param subject entityId
// @param indicator indicatorId
// @param limit int
MATCH (e:Entity {id: $subject})<-[:ABOUT]-(s:Observation)
WHERE s.indicatorId = $indicator AND @{publishedBy(s)}
WITH s, coalesce(s.periodEnd, '') AS key, s.id AS id
ORDER BY key DESC, id
LIMIT $limit
RETURN @{withEvidence(s, Observation)}
