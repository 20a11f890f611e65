/** Milliseconds in which a loaded machine of two cores does what one step of a test waits for. */
export const patience = 25_000;

/** A test has many steps; it fails by one of them, which says what did not come, and not by this. */
export const patienceOfTest = 300_000;
