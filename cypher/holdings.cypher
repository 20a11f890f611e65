// What a curated contributor keeps in the graph even where no statement speaks of it.

// @name contributorsById
// @param ids string[]
UNWIND $ids AS id
MATCH (c:Contributor {id: id})
RETURN c {.*} AS contributor

// @name storeContributors
// @param rows contributorRows
UNWIND $rows AS row
MERGE (c:Contributor {id: row.id})
SET c = row.properties

// @name deleteContributors
// @param ids string[]
UNWIND $ids AS id
MATCH (c:Contributor {id: id})
DETACH DELETE c
