// What only a server is asked.

// @name ping
RETURN 1 AS answer

// @name awaitIndexes
CALL db.awaitIndexes(300)
