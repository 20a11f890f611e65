// What several statements share, said once. `@{name(words)}` in a statement is replaced by the text here, its words by those of the use;
// the parameters declared here join those of the statement.

// Every type of direct edge: a pattern without types would walk through statements.

// @fragment anyRelation
OWNS|OPERATES|LOCATED_IN|PRODUCES|USES|PART_OF|INVESTS_IN|HOLDS_POST_IN|SUPPLIES|LINKS_INDUSTRY|FEEDS_INTO|REGULATES|TARGETS

// As of a date: a statement published by then, or background.

// @fragment publishedBy(s)
// @param asOf date?
($asOf IS NULL OR s.publishedOn <= $asOf OR s.origin = 'background')

// A statement and where it was read.

// @fragment withEvidence(s, Label)
s {.*} AS properties,
  [(s:Label)-[stated:STATED_IN]->(article:Article) | article {.id, start: stated.start, end: stated.end, quote: stated.quote}] AS evidence

// What of a list comes after the last item seen, by its key and then its id.

// @fragment afterAscending(key, id)
// @param afterKey string?
// @param afterId string?
($afterId IS NULL OR key > $afterKey OR (key = $afterKey AND id > $afterId))

// @fragment afterDescending(key, id)
// @param afterKey string?
// @param afterId string?
($afterId IS NULL OR key < $afterKey OR (key = $afterKey AND id > $afterId))

// The filter on figures `o`. An interval of values is compared with the interval that the figure allows: `boundLow` to
// `boundHigh`, absent where unbounded.

// @fragment figureMatches
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
// @param unit string?
// @param pointUnits string[]
// @param points boolean
// @param low number?
// @param lowOpen boolean
// @param high number?
// @param highOpen boolean
// @param possible boolean
($indicators IS NULL OR o.indicatorId IN $indicators)
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
AND @{publishedBy(o)}
AND ($unit IS NULL OR (o.normalizedUnit = $unit AND (o.unitCode IN $pointUnits) = $points))
AND ($low IS NULL OR CASE WHEN $possible
  THEN o.boundHigh IS NULL OR o.boundHigh > $low OR (o.boundHigh = $low AND NOT $lowOpen AND o.boundHighOpen IS NULL)
  ELSE o.boundLow > $low OR (o.boundLow = $low AND (NOT $lowOpen OR o.boundLowOpen IS NOT NULL)) END)
AND ($high IS NULL OR CASE WHEN $possible
  THEN o.boundLow IS NULL OR o.boundLow < $high OR (o.boundLow = $high AND NOT $highOpen AND o.boundLowOpen IS NULL)
  ELSE o.boundHigh < $high OR (o.boundHigh = $high AND (NOT $highOpen OR o.boundHighOpen IS NOT NULL)) END)

// @fragment figuresAsked
// @param subjects entityIds?
($subjects IS NULL OR o.subjectId IN $subjects)
AND @{figureMatches}

// The order of figures: by any property, up or down, then by id.

// @fragment figureOrder
// @param ascending boolean
ORDER BY CASE WHEN $ascending THEN key END ASC, CASE WHEN NOT $ascending THEN key END DESC, id ASC

// @fragment figureKey
// @param property fieldName
// @param missing string
WITH o, o.id AS id, coalesce(o[$property], $missing) AS key

// @fragment figurePage
// @param afterKey string?
// @param afterId string?
// @param limit int
@{figureKey}
WHERE $afterId IS NULL OR (key = $afterKey AND id > $afterId) OR (CASE WHEN $ascending THEN key > $afterKey ELSE key < $afterKey END)
WITH o, id, key
@{figureOrder}
LIMIT $limit
RETURN id, key, @{withEvidence(o, Observation)}
@{figureOrder}

// Statements about relations from (`x` is FROM) or to an entity `e`, each once: one from a thing to itself meets it twice.

// @fragment relationMatches
// @param types relationTypes?
// @param outgoing boolean
// @param incoming boolean
($types IS NULL OR s.type IN $types)
AND ($outgoing OR s.toId = e.id)
AND ($incoming OR s.fromId = e.id)
AND (s.fromId <> s.toId OR type(x) = 'FROM')
AND @{publishedBy(s)}

// @fragment statementMatches
// @param origins origins?
($origins IS NULL OR s.origin IN $origins)
AND @{publishedBy(s)}

// One step along or against edges `x` to `n`, as a list of what is told of each; `many` counts them as far as `cap`. `forward`: they
// leave the entity.

// @fragment stepsCollected
WITH collect([n.id, n.type, x.key, type(x), x.reported, x.background, x.firstStated]) AS steps

// All of the edges where they are fewer than `cap`, else none, so that a hub of a hundred thousand costs no more than one of `cap`.

// @fragment allTaken(forwards)
// @param cap int
WITH n, x
LIMIT $cap
@{stepsCollected}
RETURN forwards AS forward, CASE WHEN size(steps) < $cap THEN steps ELSE [] END AS taken, size(steps) AS many

// The first by the id of what they lead to, which is read in a part of the time that a property of an edge takes.

// @fragment firstTaken(forwards)
// @param cap manyInt
WITH n, x, n.id AS otherId
ORDER BY otherId
LIMIT $cap
@{stepsCollected}
RETURN forwards AS forward, steps AS taken, size(steps) AS many

// @fragment stepsFound
RETURN id, forward, taken, many

// @fragment othersTaken
// @param cap manyInt
RETURN n.id AS otherId, x.background AS background, x.firstStated AS firstStated
ORDER BY otherId
LIMIT $cap

// @fragment anyWay(taken)
// @param ids entityIds
// @param types relationTypes?
UNWIND $ids AS id
CALL (id) {
  MATCH (e:Entity {id: id})-[x:@{anyRelation}]->(n:Entity)
  WHERE $types IS NULL OR type(x) IN $types
  @{taken(true)}
  UNION ALL
  MATCH (e:Entity {id: id})<-[x:@{anyRelation}]-(n:Entity)
  WHERE $types IS NULL OR type(x) IN $types
  @{taken(false)}
}
@{stepsFound}

// Flow runs from input to user; PART_OF joins a project to its parts, both ways.

// @fragment downstream(taken)
// @param ids entityIds
UNWIND $ids AS id
CALL (id) {
  MATCH (e:Entity {id: id})-[x:FEEDS_INTO|SUPPLIES|PRODUCES|PART_OF]->(n:Entity)
  WHERE type(x) <> 'PART_OF' OR n.type = 'Project'
  @{taken(true)}
  UNION ALL
  MATCH (e:Entity {id: id})<-[x:USES|PART_OF]-(n:Entity)
  WHERE type(x) <> 'PART_OF' OR e.type = 'Project'
  @{taken(false)}
}
@{stepsFound}

// @fragment upstream(taken)
// @param ids entityIds
UNWIND $ids AS id
CALL (id) {
  MATCH (e:Entity {id: id})<-[x:FEEDS_INTO|SUPPLIES|PRODUCES|PART_OF]-(n:Entity)
  WHERE type(x) <> 'PART_OF' OR e.type = 'Project'
  @{taken(false)}
  UNION ALL
  MATCH (e:Entity {id: id})-[x:USES|PART_OF]->(n:Entity)
  WHERE type(x) <> 'PART_OF' OR n.type = 'Project'
  @{taken(true)}
}
@{stepsFound}

// @fragment declaring(taken)
// @param ids entityIds
UNWIND $ids AS id
CALL (id) {
  MATCH (e:Entity {id: id})<-[x:LINKS_INDUSTRY]-(n:Entity)
  WHERE n.type = 'Project'
  @{taken(false)}
}
@{stepsFound}

// A type or label cannot be a parameter: one statement for each.

// @fragment createEdges(TYPE)
// @param rows edgeRows
UNWIND $rows AS row
MATCH (a:Entity {id: row.fromId})
MATCH (b:Entity {id: row.toId})
CREATE (a)-[:TYPE {key: row.key, reported: toInteger(row.reported), background: toInteger(row.background),
  firstStated: row.firstStated, lastStated: row.lastStated}]->(b)

// @fragment createEntities(Label)
// @param rows entityRows
UNWIND $rows AS row
CREATE (e:Entity:Label {id: row.id})
SET e += row.properties

// All of a kind, a page at a time.

// @fragment pageById(Label, result)
// @param afterId string?
// @param limit int
MATCH (n:Label)
WHERE $afterId IS NULL OR n.id > $afterId
RETURN n.id AS id, n {.*} AS result
ORDER BY id
LIMIT $limit

// Substrings where an index of words or of pairs of characters cannot know the answer.

// @fragment scan(Label, words)
// @param terms foldedTerms
// @param limit int
MATCH (n:Label)
WHERE all(term IN $terms WHERE toLower(words) CONTAINS term)
RETURN n.id AS id, words AS text
ORDER BY size(text), id
LIMIT $limit

// @fragment textOf(Label, words)
// @param internalIds internalIds
MATCH (n:Label)
WHERE id(n) IN $internalIds
RETURN n.id AS id, words AS text

// What names mean: an id (tier 0), a name (1), another name (as its edge says). Many names at once, so that requests that come
// together ask together.

// @fragment entityCalled
// @param rows askRows
UNWIND $rows AS row
CALL (row) {
  MATCH (e:Entity {id: row.name})
  RETURN e, 0 AS tier
  UNION ALL
  MATCH (e:Entity {nameKey: row.key})
  WITH e
  ORDER BY e.id
  LIMIT 200
  RETURN e, 1 AS tier
  UNION ALL
  MATCH (n:Name {key: row.key})-[x:NAMES]->(e:Entity)
  RETURN e, x.tier AS tier
}

// @fragment indicatorCalled
// @param rows askRows
UNWIND $rows AS row
CALL (row) {
  MATCH (i:Indicator {id: row.name})
  RETURN i, 0 AS tier
  UNION ALL
  MATCH (i:Indicator {nameKey: row.key})
  RETURN i, 1 AS tier
  UNION ALL
  MATCH (n:Name {key: row.key})-[x:NAMES]->(i:Indicator)
  RETURN i, x.tier AS tier
}

// Of a figure or relation of a page, the fields that a request asked for and no others, and those of its neighbours; an empty list
// asks for no such neighbour. Lists, not maps: a map says its keys again for every row.

// @fragment evidenceAsked(s, Label)
// @param evidence boolean
// @param articleFields fieldNames
[(s:Label)-[stated:STATED_IN]->(article:Article) WHERE $evidence | [article.id, stated.start, stated.end, stated.quote,
  [field IN $articleFields | article[field]]]]

// @fragment figuresCollected
// @param fields fieldNames
// @param subjectFields fieldNames
// @param indicatorFields fieldNames
RETURN collect([id, key, [field IN $fields | o[field]], @{evidenceAsked(o, Observation)},
  [(o:Observation)-[:ABOUT]->(near:Entity) WHERE size($subjectFields) > 0 | [field IN $subjectFields | near[field]]],
  [(o:Observation)-[:MEASURES]->(near:Indicator) WHERE size($indicatorFields) > 0 | [field IN $indicatorFields | near[field]]]
]) AS page

// First pages of an entity `e`.

// @fragment entityFigures
// @param limit int
CALL (e) {
  MATCH (e:Entity)<-[:ABOUT]-(o:Observation)
  WHERE @{figureMatches}
  @{figureKey}
  @{figureOrder}
  LIMIT $limit
  @{figuresCollected}
}

// `met`: how many relations match, counted as far as `cap`; where it is `cap`, none is put in order and the page is empty.

// @fragment entityRelations
// @param fields fieldNames
// @param fromFields fieldNames
// @param toFields fieldNames
// @param cap manyInt
// @param limit int
CALL (e) {
  MATCH (e:Entity)<-[x:FROM|TO]-(s:Relation)
  WHERE @{relationMatches}
  WITH s
  LIMIT $cap
  RETURN count(s) AS met
}
CALL (e, met) {
  MATCH (e:Entity)<-[x:FROM|TO]-(s:Relation)
  WHERE met < $cap AND @{relationMatches}
  WITH s, coalesce(s.publishedOn, '') AS key, s.id AS id
  ORDER BY key DESC, id
  LIMIT $limit
  RETURN collect([id, key, [field IN $fields | s[field]], @{evidenceAsked(s, Relation)},
    [(s:Relation)-[:FROM]->(near:Entity) WHERE size($fromFields) > 0 | [field IN $fromFields | near[field]]],
    [(s:Relation)-[:TO]->(near:Entity) WHERE size($toFields) > 0 | [field IN $toFields | near[field]]]]) AS page
}

// @fragment indicatorsWithPages
RETURN row.name AS name, tier, i {.*} AS indicator, page, COUNT { (i:Indicator)<-[:NARROWER_OF]-(:Indicator) } AS narrower
ORDER BY name, tier, i.id
