// Figures: one filter on three ways in. Every filter is a property of the figure, so that only the way in differs.
// An interval of values is compared with the interval that the figure allows: `boundLow` to `boundHigh`, absent where unbounded.

// @name observationPageByEntity
// @param anchors entityIds
// @param subjects entityIds?
// @param indicators indicatorIds?
// @param of entityIds?
// @param counterparts entityIds?
// @param kinds kinds?
// @param bases bases?
// @param statuses statuses?
// @param origins origins?
// @param periodStart date?
// @param periodEnd date?
// @param publisher string?
// @param minConfidence number?
// @param asOf date?
// @param unit string?
// @param pointUnits string[]
// @param points boolean
// @param low number?
// @param lowOpen boolean
// @param high number?
// @param highOpen boolean
// @param possible boolean
// @param property string
// @param missing string
// @param ascending boolean
// @param afterKey string?
// @param afterId string?
// @param limit int
UNWIND $anchors AS anchor
MATCH (e:Entity {id: anchor})<-[:ABOUT|OF|`WITH`]-(o:Observation)
WITH DISTINCT o
WHERE ($subjects IS NULL OR o.subjectId IN $subjects)
  AND ($indicators IS NULL OR o.indicatorId IN $indicators)
  AND ($of IS NULL OR any(x IN coalesce(o.ofIds, []) WHERE x IN $of))
  AND ($counterparts IS NULL OR any(x IN coalesce(o.withIds, []) WHERE x IN $counterparts))
  AND ($kinds IS NULL OR o.kind IN $kinds)
  AND ($bases IS NULL OR o.basis IN $bases)
  AND ($statuses IS NULL OR o.status IN $statuses)
  AND ($origins IS NULL OR o.origin IN $origins)
  AND ($periodStart IS NULL OR o.periodEnd >= $periodStart)
  AND ($periodEnd IS NULL OR o.periodStart <= $periodEnd)
  AND ($publisher IS NULL OR o.publisher = $publisher)
  AND ($minConfidence IS NULL OR o.confidence >= $minConfidence)
  AND ($asOf IS NULL OR o.publishedOn <= $asOf OR o.origin = 'background')
  AND ($unit IS NULL OR (o.normalizedUnit = $unit AND (o.unitCode IN $pointUnits) = $points))
  AND ($low IS NULL OR CASE WHEN $possible
    THEN o.boundHigh IS NULL OR o.boundHigh > $low OR (o.boundHigh = $low AND NOT $lowOpen AND o.boundHighOpen IS NULL)
    ELSE o.boundLow > $low OR (o.boundLow = $low AND (NOT $lowOpen OR o.boundLowOpen IS NOT NULL)) END)
  AND ($high IS NULL OR CASE WHEN $possible
    THEN o.boundLow IS NULL OR o.boundLow < $high OR (o.boundLow = $high AND NOT $highOpen AND o.boundLowOpen IS NULL)
    ELSE o.boundHigh < $high OR (o.boundHigh = $high AND (NOT $highOpen OR o.boundHighOpen IS NOT NULL)) END)
WITH o, o.id AS id, coalesce(o[$property], $missing) AS key
WHERE $afterId IS NULL OR (key = $afterKey AND id > $afterId) OR (CASE WHEN $ascending THEN key > $afterKey ELSE key < $afterKey END)
WITH o, id, key, CASE WHEN $ascending THEN key END AS up, CASE WHEN NOT $ascending THEN key END AS down
ORDER BY up ASC, down DESC, id ASC
LIMIT $limit
RETURN id, key, o {.*} AS properties,
  [(o:Observation)-[x:STATED_IN]->(a:Article) | a {.id, start: x.start, end: x.end, quote: x.quote}] AS evidence
ORDER BY up ASC, down DESC, id ASC

// @name countObservationsByEntity
// @param anchors entityIds
// @param subjects entityIds?
// @param indicators indicatorIds?
// @param of entityIds?
// @param counterparts entityIds?
// @param kinds kinds?
// @param bases bases?
// @param statuses statuses?
// @param origins origins?
// @param periodStart date?
// @param periodEnd date?
// @param publisher string?
// @param minConfidence number?
// @param asOf date?
// @param unit string?
// @param pointUnits string[]
// @param points boolean
// @param low number?
// @param lowOpen boolean
// @param high number?
// @param highOpen boolean
// @param possible boolean
UNWIND $anchors AS anchor
MATCH (e:Entity {id: anchor})<-[:ABOUT|OF|`WITH`]-(o:Observation)
WITH DISTINCT o
WHERE ($subjects IS NULL OR o.subjectId IN $subjects)
  AND ($indicators IS NULL OR o.indicatorId IN $indicators)
  AND ($of IS NULL OR any(x IN coalesce(o.ofIds, []) WHERE x IN $of))
  AND ($counterparts IS NULL OR any(x IN coalesce(o.withIds, []) WHERE x IN $counterparts))
  AND ($kinds IS NULL OR o.kind IN $kinds)
  AND ($bases IS NULL OR o.basis IN $bases)
  AND ($statuses IS NULL OR o.status IN $statuses)
  AND ($origins IS NULL OR o.origin IN $origins)
  AND ($periodStart IS NULL OR o.periodEnd >= $periodStart)
  AND ($periodEnd IS NULL OR o.periodStart <= $periodEnd)
  AND ($publisher IS NULL OR o.publisher = $publisher)
  AND ($minConfidence IS NULL OR o.confidence >= $minConfidence)
  AND ($asOf IS NULL OR o.publishedOn <= $asOf OR o.origin = 'background')
  AND ($unit IS NULL OR (o.normalizedUnit = $unit AND (o.unitCode IN $pointUnits) = $points))
  AND ($low IS NULL OR CASE WHEN $possible
    THEN o.boundHigh IS NULL OR o.boundHigh > $low OR (o.boundHigh = $low AND NOT $lowOpen AND o.boundHighOpen IS NULL)
    ELSE o.boundLow > $low OR (o.boundLow = $low AND (NOT $lowOpen OR o.boundLowOpen IS NOT NULL)) END)
  AND ($high IS NULL OR CASE WHEN $possible
    THEN o.boundLow IS NULL OR o.boundLow < $high OR (o.boundLow = $high AND NOT $highOpen AND o.boundLowOpen IS NULL)
    ELSE o.boundHigh < $high OR (o.boundHigh = $high AND (NOT $highOpen OR o.boundHighOpen IS NOT NULL)) END)
RETURN count(o) AS count

// @name observationPageByIndicator
// @param anchors indicatorIds
// @param subjects entityIds?
// @param indicators indicatorIds?
// @param of entityIds?
// @param counterparts entityIds?
// @param kinds kinds?
// @param bases bases?
// @param statuses statuses?
// @param origins origins?
// @param periodStart date?
// @param periodEnd date?
// @param publisher string?
// @param minConfidence number?
// @param asOf date?
// @param unit string?
// @param pointUnits string[]
// @param points boolean
// @param low number?
// @param lowOpen boolean
// @param high number?
// @param highOpen boolean
// @param possible boolean
// @param property string
// @param missing string
// @param ascending boolean
// @param afterKey string?
// @param afterId string?
// @param limit int
UNWIND $anchors AS anchor
MATCH (i:Indicator {id: anchor})<-[:MEASURES]-(o:Observation)
WITH DISTINCT o
WHERE ($subjects IS NULL OR o.subjectId IN $subjects)
  AND ($indicators IS NULL OR o.indicatorId IN $indicators)
  AND ($of IS NULL OR any(x IN coalesce(o.ofIds, []) WHERE x IN $of))
  AND ($counterparts IS NULL OR any(x IN coalesce(o.withIds, []) WHERE x IN $counterparts))
  AND ($kinds IS NULL OR o.kind IN $kinds)
  AND ($bases IS NULL OR o.basis IN $bases)
  AND ($statuses IS NULL OR o.status IN $statuses)
  AND ($origins IS NULL OR o.origin IN $origins)
  AND ($periodStart IS NULL OR o.periodEnd >= $periodStart)
  AND ($periodEnd IS NULL OR o.periodStart <= $periodEnd)
  AND ($publisher IS NULL OR o.publisher = $publisher)
  AND ($minConfidence IS NULL OR o.confidence >= $minConfidence)
  AND ($asOf IS NULL OR o.publishedOn <= $asOf OR o.origin = 'background')
  AND ($unit IS NULL OR (o.normalizedUnit = $unit AND (o.unitCode IN $pointUnits) = $points))
  AND ($low IS NULL OR CASE WHEN $possible
    THEN o.boundHigh IS NULL OR o.boundHigh > $low OR (o.boundHigh = $low AND NOT $lowOpen AND o.boundHighOpen IS NULL)
    ELSE o.boundLow > $low OR (o.boundLow = $low AND (NOT $lowOpen OR o.boundLowOpen IS NOT NULL)) END)
  AND ($high IS NULL OR CASE WHEN $possible
    THEN o.boundLow IS NULL OR o.boundLow < $high OR (o.boundLow = $high AND NOT $highOpen AND o.boundLowOpen IS NULL)
    ELSE o.boundHigh < $high OR (o.boundHigh = $high AND (NOT $highOpen OR o.boundHighOpen IS NOT NULL)) END)
WITH o, o.id AS id, coalesce(o[$property], $missing) AS key
WHERE $afterId IS NULL OR (key = $afterKey AND id > $afterId) OR (CASE WHEN $ascending THEN key > $afterKey ELSE key < $afterKey END)
WITH o, id, key, CASE WHEN $ascending THEN key END AS up, CASE WHEN NOT $ascending THEN key END AS down
ORDER BY up ASC, down DESC, id ASC
LIMIT $limit
RETURN id, key, o {.*} AS properties,
  [(o:Observation)-[x:STATED_IN]->(a:Article) | a {.id, start: x.start, end: x.end, quote: x.quote}] AS evidence
ORDER BY up ASC, down DESC, id ASC

// @name countObservationsByIndicator
// @param anchors indicatorIds
// @param subjects entityIds?
// @param indicators indicatorIds?
// @param of entityIds?
// @param counterparts entityIds?
// @param kinds kinds?
// @param bases bases?
// @param statuses statuses?
// @param origins origins?
// @param periodStart date?
// @param periodEnd date?
// @param publisher string?
// @param minConfidence number?
// @param asOf date?
// @param unit string?
// @param pointUnits string[]
// @param points boolean
// @param low number?
// @param lowOpen boolean
// @param high number?
// @param highOpen boolean
// @param possible boolean
UNWIND $anchors AS anchor
MATCH (i:Indicator {id: anchor})<-[:MEASURES]-(o:Observation)
WITH DISTINCT o
WHERE ($subjects IS NULL OR o.subjectId IN $subjects)
  AND ($indicators IS NULL OR o.indicatorId IN $indicators)
  AND ($of IS NULL OR any(x IN coalesce(o.ofIds, []) WHERE x IN $of))
  AND ($counterparts IS NULL OR any(x IN coalesce(o.withIds, []) WHERE x IN $counterparts))
  AND ($kinds IS NULL OR o.kind IN $kinds)
  AND ($bases IS NULL OR o.basis IN $bases)
  AND ($statuses IS NULL OR o.status IN $statuses)
  AND ($origins IS NULL OR o.origin IN $origins)
  AND ($periodStart IS NULL OR o.periodEnd >= $periodStart)
  AND ($periodEnd IS NULL OR o.periodStart <= $periodEnd)
  AND ($publisher IS NULL OR o.publisher = $publisher)
  AND ($minConfidence IS NULL OR o.confidence >= $minConfidence)
  AND ($asOf IS NULL OR o.publishedOn <= $asOf OR o.origin = 'background')
  AND ($unit IS NULL OR (o.normalizedUnit = $unit AND (o.unitCode IN $pointUnits) = $points))
  AND ($low IS NULL OR CASE WHEN $possible
    THEN o.boundHigh IS NULL OR o.boundHigh > $low OR (o.boundHigh = $low AND NOT $lowOpen AND o.boundHighOpen IS NULL)
    ELSE o.boundLow > $low OR (o.boundLow = $low AND (NOT $lowOpen OR o.boundLowOpen IS NOT NULL)) END)
  AND ($high IS NULL OR CASE WHEN $possible
    THEN o.boundLow IS NULL OR o.boundLow < $high OR (o.boundLow = $high AND NOT $highOpen AND o.boundLowOpen IS NULL)
    ELSE o.boundHigh < $high OR (o.boundHigh = $high AND (NOT $highOpen OR o.boundHighOpen IS NOT NULL)) END)
RETURN count(o) AS count

// @name observationPage
// @param subjects entityIds?
// @param indicators indicatorIds?
// @param of entityIds?
// @param counterparts entityIds?
// @param kinds kinds?
// @param bases bases?
// @param statuses statuses?
// @param origins origins?
// @param periodStart date?
// @param periodEnd date?
// @param publisher string?
// @param minConfidence number?
// @param asOf date?
// @param unit string?
// @param pointUnits string[]
// @param points boolean
// @param low number?
// @param lowOpen boolean
// @param high number?
// @param highOpen boolean
// @param possible boolean
// @param property string
// @param missing string
// @param ascending boolean
// @param afterKey string?
// @param afterId string?
// @param limit int
MATCH (o:Observation)
WHERE ($subjects IS NULL OR o.subjectId IN $subjects)
  AND ($indicators IS NULL OR o.indicatorId IN $indicators)
  AND ($of IS NULL OR any(x IN coalesce(o.ofIds, []) WHERE x IN $of))
  AND ($counterparts IS NULL OR any(x IN coalesce(o.withIds, []) WHERE x IN $counterparts))
  AND ($kinds IS NULL OR o.kind IN $kinds)
  AND ($bases IS NULL OR o.basis IN $bases)
  AND ($statuses IS NULL OR o.status IN $statuses)
  AND ($origins IS NULL OR o.origin IN $origins)
  AND ($periodStart IS NULL OR o.periodEnd >= $periodStart)
  AND ($periodEnd IS NULL OR o.periodStart <= $periodEnd)
  AND ($publisher IS NULL OR o.publisher = $publisher)
  AND ($minConfidence IS NULL OR o.confidence >= $minConfidence)
  AND ($asOf IS NULL OR o.publishedOn <= $asOf OR o.origin = 'background')
  AND ($unit IS NULL OR (o.normalizedUnit = $unit AND (o.unitCode IN $pointUnits) = $points))
  AND ($low IS NULL OR CASE WHEN $possible
    THEN o.boundHigh IS NULL OR o.boundHigh > $low OR (o.boundHigh = $low AND NOT $lowOpen AND o.boundHighOpen IS NULL)
    ELSE o.boundLow > $low OR (o.boundLow = $low AND (NOT $lowOpen OR o.boundLowOpen IS NOT NULL)) END)
  AND ($high IS NULL OR CASE WHEN $possible
    THEN o.boundLow IS NULL OR o.boundLow < $high OR (o.boundLow = $high AND NOT $highOpen AND o.boundLowOpen IS NULL)
    ELSE o.boundHigh < $high OR (o.boundHigh = $high AND (NOT $highOpen OR o.boundHighOpen IS NOT NULL)) END)
WITH o, o.id AS id, coalesce(o[$property], $missing) AS key
WHERE $afterId IS NULL OR (key = $afterKey AND id > $afterId) OR (CASE WHEN $ascending THEN key > $afterKey ELSE key < $afterKey END)
WITH o, id, key, CASE WHEN $ascending THEN key END AS up, CASE WHEN NOT $ascending THEN key END AS down
ORDER BY up ASC, down DESC, id ASC
LIMIT $limit
RETURN id, key, o {.*} AS properties,
  [(o:Observation)-[x:STATED_IN]->(a:Article) | a {.id, start: x.start, end: x.end, quote: x.quote}] AS evidence
ORDER BY up ASC, down DESC, id ASC

// @name countObservations
// @param subjects entityIds?
// @param indicators indicatorIds?
// @param of entityIds?
// @param counterparts entityIds?
// @param kinds kinds?
// @param bases bases?
// @param statuses statuses?
// @param origins origins?
// @param periodStart date?
// @param periodEnd date?
// @param publisher string?
// @param minConfidence number?
// @param asOf date?
// @param unit string?
// @param pointUnits string[]
// @param points boolean
// @param low number?
// @param lowOpen boolean
// @param high number?
// @param highOpen boolean
// @param possible boolean
MATCH (o:Observation)
WHERE ($subjects IS NULL OR o.subjectId IN $subjects)
  AND ($indicators IS NULL OR o.indicatorId IN $indicators)
  AND ($of IS NULL OR any(x IN coalesce(o.ofIds, []) WHERE x IN $of))
  AND ($counterparts IS NULL OR any(x IN coalesce(o.withIds, []) WHERE x IN $counterparts))
  AND ($kinds IS NULL OR o.kind IN $kinds)
  AND ($bases IS NULL OR o.basis IN $bases)
  AND ($statuses IS NULL OR o.status IN $statuses)
  AND ($origins IS NULL OR o.origin IN $origins)
  AND ($periodStart IS NULL OR o.periodEnd >= $periodStart)
  AND ($periodEnd IS NULL OR o.periodStart <= $periodEnd)
  AND ($publisher IS NULL OR o.publisher = $publisher)
  AND ($minConfidence IS NULL OR o.confidence >= $minConfidence)
  AND ($asOf IS NULL OR o.publishedOn <= $asOf OR o.origin = 'background')
  AND ($unit IS NULL OR (o.normalizedUnit = $unit AND (o.unitCode IN $pointUnits) = $points))
  AND ($low IS NULL OR CASE WHEN $possible
    THEN o.boundHigh IS NULL OR o.boundHigh > $low OR (o.boundHigh = $low AND NOT $lowOpen AND o.boundHighOpen IS NULL)
    ELSE o.boundLow > $low OR (o.boundLow = $low AND (NOT $lowOpen OR o.boundLowOpen IS NOT NULL)) END)
  AND ($high IS NULL OR CASE WHEN $possible
    THEN o.boundLow IS NULL OR o.boundLow < $high OR (o.boundLow = $high AND NOT $highOpen AND o.boundLowOpen IS NULL)
    ELSE o.boundHigh < $high OR (o.boundHigh = $high AND (NOT $highOpen OR o.boundHighOpen IS NOT NULL)) END)
RETURN count(o) AS count

// First pages for many subjects at once, so that a list of entities asks once.

// @name firstObservations
// @param ids entityIds
// @param indicators indicatorIds?
// @param of entityIds?
// @param counterparts entityIds?
// @param kinds kinds?
// @param bases bases?
// @param statuses statuses?
// @param origins origins?
// @param periodStart date?
// @param periodEnd date?
// @param publisher string?
// @param minConfidence number?
// @param asOf date?
// @param unit string?
// @param pointUnits string[]
// @param points boolean
// @param low number?
// @param lowOpen boolean
// @param high number?
// @param highOpen boolean
// @param possible boolean
// @param property string
// @param missing string
// @param ascending boolean
// @param limit int
UNWIND $ids AS anchor
CALL (anchor) {
  MATCH (e:Entity {id: anchor})<-[:ABOUT]-(o:Observation)
  WHERE ($indicators IS NULL OR o.indicatorId IN $indicators)
    AND ($of IS NULL OR any(x IN coalesce(o.ofIds, []) WHERE x IN $of))
    AND ($counterparts IS NULL OR any(x IN coalesce(o.withIds, []) WHERE x IN $counterparts))
    AND ($kinds IS NULL OR o.kind IN $kinds)
    AND ($bases IS NULL OR o.basis IN $bases)
    AND ($statuses IS NULL OR o.status IN $statuses)
    AND ($origins IS NULL OR o.origin IN $origins)
    AND ($periodStart IS NULL OR o.periodEnd >= $periodStart)
    AND ($periodEnd IS NULL OR o.periodStart <= $periodEnd)
    AND ($publisher IS NULL OR o.publisher = $publisher)
    AND ($minConfidence IS NULL OR o.confidence >= $minConfidence)
    AND ($asOf IS NULL OR o.publishedOn <= $asOf OR o.origin = 'background')
    AND ($unit IS NULL OR (o.normalizedUnit = $unit AND (o.unitCode IN $pointUnits) = $points))
    AND ($low IS NULL OR CASE WHEN $possible
      THEN o.boundHigh IS NULL OR o.boundHigh > $low OR (o.boundHigh = $low AND NOT $lowOpen AND o.boundHighOpen IS NULL)
      ELSE o.boundLow > $low OR (o.boundLow = $low AND (NOT $lowOpen OR o.boundLowOpen IS NOT NULL)) END)
    AND ($high IS NULL OR CASE WHEN $possible
      THEN o.boundLow IS NULL OR o.boundLow < $high OR (o.boundLow = $high AND NOT $highOpen AND o.boundLowOpen IS NULL)
      ELSE o.boundHigh < $high OR (o.boundHigh = $high AND (NOT $highOpen OR o.boundHighOpen IS NOT NULL)) END)
  WITH o, o.id AS id, coalesce(o[$property], $missing) AS key
  WITH o, id, key, CASE WHEN $ascending THEN key END AS up, CASE WHEN NOT $ascending THEN key END AS down
  ORDER BY up ASC, down DESC, id ASC
  LIMIT $limit
  RETURN id, key, up, down, o {.*} AS properties,
    [(o:Observation)-[x:STATED_IN]->(a:Article) | a {.id, start: x.start, end: x.end, quote: x.quote}] AS evidence
}
RETURN anchor, id, key, properties, evidence
ORDER BY anchor, up ASC, down DESC, id ASC

// @name totalObservations
// @param ids entityIds
// @param indicators indicatorIds?
// @param of entityIds?
// @param counterparts entityIds?
// @param kinds kinds?
// @param bases bases?
// @param statuses statuses?
// @param origins origins?
// @param periodStart date?
// @param periodEnd date?
// @param publisher string?
// @param minConfidence number?
// @param asOf date?
// @param unit string?
// @param pointUnits string[]
// @param points boolean
// @param low number?
// @param lowOpen boolean
// @param high number?
// @param highOpen boolean
// @param possible boolean
UNWIND $ids AS anchor
CALL (anchor) {
  MATCH (e:Entity {id: anchor})<-[:ABOUT]-(o:Observation)
  WHERE ($indicators IS NULL OR o.indicatorId IN $indicators)
    AND ($of IS NULL OR any(x IN coalesce(o.ofIds, []) WHERE x IN $of))
    AND ($counterparts IS NULL OR any(x IN coalesce(o.withIds, []) WHERE x IN $counterparts))
    AND ($kinds IS NULL OR o.kind IN $kinds)
    AND ($bases IS NULL OR o.basis IN $bases)
    AND ($statuses IS NULL OR o.status IN $statuses)
    AND ($origins IS NULL OR o.origin IN $origins)
    AND ($periodStart IS NULL OR o.periodEnd >= $periodStart)
    AND ($periodEnd IS NULL OR o.periodStart <= $periodEnd)
    AND ($publisher IS NULL OR o.publisher = $publisher)
    AND ($minConfidence IS NULL OR o.confidence >= $minConfidence)
    AND ($asOf IS NULL OR o.publishedOn <= $asOf OR o.origin = 'background')
    AND ($unit IS NULL OR (o.normalizedUnit = $unit AND (o.unitCode IN $pointUnits) = $points))
    AND ($low IS NULL OR CASE WHEN $possible
      THEN o.boundHigh IS NULL OR o.boundHigh > $low OR (o.boundHigh = $low AND NOT $lowOpen AND o.boundHighOpen IS NULL)
      ELSE o.boundLow > $low OR (o.boundLow = $low AND (NOT $lowOpen OR o.boundLowOpen IS NOT NULL)) END)
    AND ($high IS NULL OR CASE WHEN $possible
      THEN o.boundLow IS NULL OR o.boundLow < $high OR (o.boundLow = $high AND NOT $highOpen AND o.boundLowOpen IS NULL)
      ELSE o.boundHigh < $high OR (o.boundHigh = $high AND (NOT $highOpen OR o.boundHighOpen IS NOT NULL)) END)
  RETURN count(o) AS count
}
RETURN anchor, count
ORDER BY anchor

// @name figuresOf
// @param subject entityId
// @param indicator indicatorId
// @param asOf date?
// @param limit int
MATCH (e:Entity {id: $subject})<-[:ABOUT]-(s:Observation)
WHERE s.indicatorId = $indicator AND ($asOf IS NULL OR s.publishedOn <= $asOf OR s.origin = 'background')
WITH s, coalesce(s.periodEnd, '') AS key, s.id AS id
ORDER BY key DESC, id
LIMIT $limit
RETURN s {.*} AS properties,
  [(s:Observation)-[x:STATED_IN]->(a:Article) | a {.id, start: x.start, end: x.end, quote: x.quote}] AS evidence
